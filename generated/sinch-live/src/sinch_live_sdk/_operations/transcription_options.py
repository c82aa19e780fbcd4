"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TranscriptionOptions": (
        '{"description":"Whether a recording is transcribed.","type":"object","additionalProperties":false,'
        '"properties":{"enabled":{"type":"boolean","description":"Whether it is"},"locale":{"type":"string",'
        '"description":"The language, such as `en-US`"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
