"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "NumberPattern": (
        '{"description":"Digits of a number.","type":"object","additionalProperties":false,'
        '"properties":{"pattern":{"type":"string","description":"The digits"},"searchPattern":{"type":"string",'
        '"enum":["START","CONTAINS","END"],"description":"Where they are"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
