"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "DispatchRetentionPolicy": (
        '{"description":"How long messages are kept in `DISPATCH`.","type":"object","additionalProperties":false,'
        '"properties":{"retention_type":{"const":"MESSAGE_EXPIRE_POLICY","description":"What is deleted"},'
        '"ttl_days":{"type":"integer","description":"After how many days: 0 if not given, 7 at most"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "DispatchRetentionPolicy": (
        '{"description":"How long messages are kept in `DISPATCH`.","type":"object",'
        '"properties":{"retention_type":{"anyOf":[{"const":"MESSAGE_EXPIRE_POLICY"},{"type":"null"}],'
        '"description":"What is deleted"},"ttl_days":{"type":["integer","null"],'
        '"description":"After how many days: 0 if not given, 7 at most"}}}'
    ),
}
"""The schema of each type, as it is received."""
