"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OffensiveAnalysis": (
        '{"description":"Whether a message is offensive.","type":"object","properties":{"message":{"type":["string",'
        '"null"],"description":"The text"},"url":{"type":["string","null"],"description":"The picture"},'
        '"evaluation":{"type":["string","null"],"examples":["SAFE","UNSAFE"],"description":"Whether it is"},'
        '"score":{"type":["number","null"],"description":"How likely that is: 0 to 1"}}}'
    ),
}
"""The schema of each type, as it is received."""
