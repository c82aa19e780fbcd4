"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsDryRunRecipient": (
        '{"description":"What would be sent to one recipient.","type":"object",'
        '"properties":{"recipient":{"type":["string","null"],"description":"The recipient"},'
        '"number_of_parts":{"type":["integer","null"],"description":"Into how many parts it is split"},'
        '"body":{"type":["string","null"],"description":"The text, with its parameters filled in"},'
        '"encoding":{"type":["string","null"],"description":"The encoding, such as `text` or `unicode`"}}}'
    ),
}
"""The schema of each type, as it is received."""
