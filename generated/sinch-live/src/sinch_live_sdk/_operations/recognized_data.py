"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "RecognizedData": (
        '{"description":"What was read in a place of a picture.","type":"object","properties":{"data":{"type":["array",'
        '"null"],"items":{"type":"string"},"description":"The texts"}}}'
    ),
}
"""The schema of each type, as it is received."""
