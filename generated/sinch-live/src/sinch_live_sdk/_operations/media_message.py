"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MediaMessage": (
        '{"description":"A file: a picture, a sound, a video, a document.","type":"object",'
        '"additionalProperties":false,"properties":{"url":{"type":"string","description":"Where the file is"},'
        '"thumbnail_url":{"type":"string","description":"Where a small picture of it is"},'
        '"filename_override":{"type":"string","description":"The name that is shown, instead of that in the URL"}},'
        '"required":["url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MediaMessage": (
        '{"description":"A file: a picture, a sound, a video, a document.","type":"object",'
        '"properties":{"url":{"type":"string","description":"Where the file is"},"thumbnail_url":{"type":["string",'
        '"null"],"description":"Where a small picture of it is"},"filename_override":{"type":["string","null"],'
        '"description":"The name that is shown, instead of that in the URL"}}}'
    ),
}
"""The schema of each type, as it is received."""
