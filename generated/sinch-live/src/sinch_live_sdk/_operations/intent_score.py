"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "IntentScore": (
        '{"description":"An intention, and how likely it is.","type":"object","properties":{"intent":{"type":["string",'
        '"null"],"description":"The intention, such as `chitchat.greeting`"},"score":{"type":["number","null"],'
        '"description":"How likely it is: 0 to 1"}}}'
    ),
}
"""The schema of each type, as it is received."""
