"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FallbackMessage": (
        '{"description":"A message that the API can\'t read.","type":"object","additionalProperties":false,'
        '"properties":{"raw_message":{"type":"string","description":"What the channel sent"},'
        '"reason":{"$ref":"#/$defs/reason/Reason","description":"Why it can\'t be read"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FallbackMessage": (
        '{"description":"A message that the API can\'t read.","type":"object",'
        '"properties":{"raw_message":{"type":["string","null"],"description":"What the channel sent"},'
        '"reason":{"anyOf":[{"$ref":"#/$defs/reason/Reason"},{"type":"null"}],"description":"Why it can\'t be read"}}}'
    ),
}
"""The schema of each type, as it is received."""
