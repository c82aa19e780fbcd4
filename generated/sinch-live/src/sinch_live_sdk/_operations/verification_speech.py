"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "VerificationSpeech": (
        '{"description":"How a code is spoken.","type":"object","additionalProperties":false,'
        '"properties":{"locale":{"type":"string","description":"The voice, such as `en-US`"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
