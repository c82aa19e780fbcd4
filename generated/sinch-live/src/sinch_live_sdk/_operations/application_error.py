"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ApplicationError": (
        '{"description":"An error of the voice and the verification API.","type":"object",'
        '"properties":{"errorCode":{"type":"integer","description":"The number of the error"},'
        '"message":{"type":["string","null"],"description":"What is wrong"},"reference":{"type":["string","null"],'
        '"description":"The id of the error at Sinch"},"status":{"type":["string","null"],"description":"The status"}}}'
    ),
}
"""The schema of each type, as it is received."""
