"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChoiceResponseMessage": (
        '{"description":"The choice that was made.","type":"object","additionalProperties":false,'
        '"properties":{"message_id":{"type":"string","description":"The message with the choices"},'
        '"postback_data":{"type":"string","description":"What the choice sends back"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChoiceResponseMessage": (
        '{"description":"The choice that was made.","type":"object","properties":{"message_id":{"type":["string",'
        '"null"],"description":"The message with the choices"},"postback_data":{"type":["string","null"],'
        '"description":"What the choice sends back"}}}'
    ),
}
"""The schema of each type, as it is received."""
