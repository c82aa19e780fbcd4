"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MediaCardMessage": (
        '{"description":"A file with a caption.","type":"object","additionalProperties":false,'
        '"properties":{"url":{"type":"string","description":"Where the file is"},"caption":{"type":"string",'
        '"description":"The caption"}},"required":["url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MediaCardMessage": (
        '{"description":"A file with a caption.","type":"object","properties":{"url":{"type":"string",'
        '"description":"Where the file is"},"caption":{"type":["string","null"],"description":"The caption"}}}'
    ),
}
"""The schema of each type, as it is received."""
