"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MediaBody": (
        '{"description":"The content of a media message.","type":"object","properties":{"url":{"type":"string",'
        '"description":"Where the media is"},"message":{"type":["string","null"],"description":"The text"},'
        '"subject":{"type":["string","null"],"description":"The subject"}}}'
    ),
}
"""The schema of each type, as it is received."""
