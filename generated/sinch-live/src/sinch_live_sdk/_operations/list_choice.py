"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ListChoice": (
        '{"description":"A choice of a list.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title"},"description":{"type":"string",'
        '"description":"The text below it"},"media":{"$ref":"#/$defs/media_message/MediaMessage",'
        '"description":"The picture"},"postback_data":{"type":"string",'
        '"description":"What comes back in the response"}},"required":["title"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ListChoice": (
        '{"description":"A choice of a list.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The title"},"description":{"type":["string","null"],"description":"The text below it"},'
        '"media":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},{"type":"null"}],"description":"The picture"},'
        '"postback_data":{"type":["string","null"],"description":"What comes back in the response"}}}'
    ),
}
"""The schema of each type, as it is received."""
