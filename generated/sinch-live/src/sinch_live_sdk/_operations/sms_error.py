"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsError": (
        '{"description":"An error of the SMS API.","type":"object","properties":{"code":{"type":"string",'
        '"description":"What is wrong, as a word"},"text":{"type":["string","null"],"description":"What is wrong,'
        ' in words"}}}'
    ),
}
"""The schema of each type, as it is received."""
