"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OptErrorDetails": (
        '{"description":"What failed.","type":"object","properties":{"description":{"type":["string","null"],'
        '"description":"That in words"}}}'
    ),
}
"""The schema of each type, as it is received."""
