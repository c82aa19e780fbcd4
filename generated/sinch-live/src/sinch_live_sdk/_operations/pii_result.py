"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PiiResult": (
        '{"description":"Personal data of a message.","type":"object","properties":{"message":{"type":["string",'
        '"null"],"description":"The text"},"masked":{"type":["string","null"],"description":"The text without them"}}}'
    ),
}
"""The schema of each type, as it is received."""
