"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PlayFilesInstruction": (
        '{"description":"Plays prompts.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"playFiles"},"ids":{"type":"array","items":{"type":"string"},'
        '"description":"The prompts: URLs, `#tts[...]` or `#ssml[...]`"},"locale":{"type":"string",'
        '"description":"The voice, such as `en-US`"}},"required":["name","ids"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
