"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "NumbersError": (
        '{"description":"An error of the numbers API.","type":"object",'
        '"properties":{"error":{"$ref":"#/$defs/numbers_error/NumbersErrorBody","description":"The error"}}}'
    ),
    "NumbersErrorBody": (
        '{"type":"object","properties":{"code":{"type":["integer","null"],"description":"The HTTP status"},'
        '"message":{"type":["string","null"],"description":"What is wrong"},"status":{"type":["string","null"],'
        '"description":"What is wrong, as a word"},"details":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/numbers_error_detail/NumbersErrorDetail"},"description":"More about it"}}}'
    ),
}
"""The schema of each type, as it is received."""
