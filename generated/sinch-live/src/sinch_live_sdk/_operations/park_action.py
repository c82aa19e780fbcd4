"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ParkAction": (
        '{"description":"Puts the call on hold.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"park"},"locale":{"type":"string","description":"The voice, such as `en-US`"},'
        '"introPrompt":{"type":"string","description":"What is said first"},"holdPrompt":{"type":"string",'
        '"description":"What is said again and again"},"maxDuration":{"type":"integer",'
        '"description":"How long the call is parked, in seconds"}},"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
