"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Coordinates": (
        '{"description":"A place on earth.","type":"object","additionalProperties":false,'
        '"properties":{"latitude":{"type":"number","description":"Degrees north"},"longitude":{"type":"number",'
        '"description":"Degrees east"}},"required":["latitude","longitude"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Coordinates": (
        '{"description":"A place on earth.","type":"object","properties":{"latitude":{"type":"number",'
        '"description":"Degrees north"},"longitude":{"type":"number","description":"Degrees east"}}}'
    ),
}
"""The schema of each type, as it is received."""
