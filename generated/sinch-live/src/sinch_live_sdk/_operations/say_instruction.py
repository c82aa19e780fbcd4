"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SayInstruction": (
        '{"description":"Says a text.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"say"},"text":{"type":"string","description":"The text, up to 600 characters"},'
        '"locale":{"type":"string","description":"The voice, such as `en-US`"}},"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
