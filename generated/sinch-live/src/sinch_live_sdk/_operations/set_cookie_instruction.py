"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SetCookieInstruction": (
        '{"description":"Keeps a value for the events of the call.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"setCookie"},"key":{"type":"string","description":"The name"},'
        '"value":{"type":"string","description":"The value"}},"required":["name","key","value"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
