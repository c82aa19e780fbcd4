"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CarouselMessage": (
        '{"description":"Cards in a row.","type":"object","additionalProperties":false,'
        '"properties":{"cards":{"type":"array","items":{"$ref":"#/$defs/card_message/CardMessage"},'
        '"description":"The cards: 2 to 10"},"choices":{"type":"array","items":{"$ref":"#/$defs/choice/Choice"},'
        '"description":"The buttons below them: 3 at most"}},"required":["cards"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CarouselMessage": (
        '{"description":"Cards in a row.","type":"object","properties":{"cards":{"type":"array",'
        '"items":{"$ref":"#/$defs/card_message/CardMessage"},"description":"The cards: 2 to 10"},'
        '"choices":{"type":["array","null"],"items":{"$ref":"#/$defs/choice/Choice"},'
        '"description":"The buttons below them: 3 at most"}}}'
    ),
}
"""The schema of each type, as it is received."""
