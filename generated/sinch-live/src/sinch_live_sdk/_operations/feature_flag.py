"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FeatureFlag": (
        '{"description":"Whether something is switched on.","type":"object","additionalProperties":false,'
        '"properties":{"enabled":{"type":"boolean","description":"Whether it is"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FeatureFlag": (
        '{"description":"Whether something is switched on.","type":"object","properties":{"enabled":{"type":["boolean",'
        '"null"],"description":"Whether it is"}}}'
    ),
}
"""The schema of each type, as it is received."""
