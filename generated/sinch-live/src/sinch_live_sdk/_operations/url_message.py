"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "UrlMessage": (
        '{"description":"A button that opens a page.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title of the button"},"url":{"type":"string",'
        '"description":"The page"}},"required":["title","url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "UrlMessage": (
        '{"description":"A button that opens a page.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The title of the button"},"url":{"type":"string","description":"The page"}}}'
    ),
}
"""The schema of each type, as it is received."""
