"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "RetentionPolicy": (
        '{"description":"How long messages are kept.","type":"object","additionalProperties":false,'
        '"properties":{"retention_type":{"type":"string","enum":["MESSAGE_EXPIRE_POLICY","CONVERSATION_EXPIRE_POLICY",'
        '"PERSIST_RETENTION_POLICY"],"description":"What is deleted"},"ttl_days":{"type":"integer",'
        '"description":"After how many days: 180 if not given, 3650 at most"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "RetentionPolicy": (
        '{"description":"How long messages are kept.","type":"object","properties":{"retention_type":{"type":["string",'
        '"null"],"examples":["MESSAGE_EXPIRE_POLICY","CONVERSATION_EXPIRE_POLICY","PERSIST_RETENTION_POLICY"],'
        '"description":"What is deleted"},"ttl_days":{"type":["integer","null"],'
        '"description":"After how many days: 180 if not given, 3650 at most"}}}'
    ),
}
"""The schema of each type, as it is received."""
