"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ActiveNumberList": (
        '{"description":"A page of rented numbers.","type":"object","properties":{"activeNumbers":{"type":["array",'
        '"null"],"items":{"$ref":"#/$defs/numbers/ActiveNumber"},"description":"The numbers"},'
        '"nextPageToken":{"type":["string","null"],"description":"The token of the next page"},'
        '"totalSize":{"type":["integer","null"],"description":"How many there are in all"}}}'
    ),
}
"""The schema of each type, as it is received."""
