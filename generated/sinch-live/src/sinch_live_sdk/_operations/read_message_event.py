"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ReadMessageEvent": (
        '{"description":"The app has read what was written.","type":"object","additionalProperties":false}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ReadMessageEvent": '{"description":"The app has read what was written.","type":"object"}',
}
"""The schema of each type, as it is received."""
