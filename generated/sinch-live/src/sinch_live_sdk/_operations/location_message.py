"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LocationMessage": (
        '{"description":"A place.","type":"object","additionalProperties":false,"properties":{"title":{"type":"string",'
        '"description":"The title near the map, or of its button"},'
        '"coordinates":{"$ref":"#/$defs/coordinates/Coordinates","description":"Where it is"},"label":{"type":"string",'
        '"description":"The name of the place"}},"required":["coordinates"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LocationMessage": (
        '{"description":"A place.","type":"object","properties":{"title":{"type":["string","null"],'
        '"description":"The title near the map, or of its button"},'
        '"coordinates":{"$ref":"#/$defs/coordinates/Coordinates","description":"Where it is"},'
        '"label":{"type":["string","null"],"description":"The name of the place"}}}'
    ),
}
"""The schema of each type, as it is received."""
