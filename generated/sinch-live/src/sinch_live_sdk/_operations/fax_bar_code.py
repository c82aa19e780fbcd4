"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxBarCode": (
        '{"description":"A bar code that was found.","type":"object","properties":{"type":{"type":["string","null"],'
        '"examples":["CODE_128","DATA_MATRIX"],"description":"Its kind"},"page":{"type":["integer","null"],'
        '"description":"The page that it is on"},"value":{"type":["string","null"],"description":"What it says"}}}'
    ),
}
"""The schema of each type, as it is received."""
