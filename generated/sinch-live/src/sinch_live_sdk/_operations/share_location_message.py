"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ShareLocationMessage": (
        '{"description":"A button that asks where the contact is.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title of the button"},'
        '"fallback_url":{"type":"string","description":"The page that opens where that isn\'t known"}},'
        '"required":["title","fallback_url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ShareLocationMessage": (
        '{"description":"A button that asks where the contact is.","type":"object",'
        '"properties":{"title":{"type":"string","description":"The title of the button"},'
        '"fallback_url":{"type":"string","description":"The page that opens where that isn\'t known"}}}'
    ),
}
"""The schema of each type, as it is received."""
