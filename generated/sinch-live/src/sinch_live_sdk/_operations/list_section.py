"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ListSection": (
        '{"description":"A part of a list.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title; needed where there are several"},'
        '"items":{"type":"array","items":{"$ref":"#/$defs/list_item/ListItem"},"description":"The items"}},'
        '"required":["items"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ListSection": (
        '{"description":"A part of a list.","type":"object","properties":{"title":{"type":["string","null"],'
        '"description":"The title; needed where there are several"},"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/list_item/ListItem"},"description":"The items"}}}'
    ),
}
"""The schema of each type, as it is received."""
