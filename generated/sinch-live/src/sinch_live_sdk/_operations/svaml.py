"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Svaml": (
        '{"description":"What to do with a call: instructions,'
        ' then an action. It is the answer to the events `incoming`, `answered` and `prompted`, too.","type":"object",'
        '"additionalProperties":false,"properties":{"instructions":{"type":"array",'
        '"items":{"$ref":"#/$defs/svaml_instruction/SvamlInstruction"},"description":"What is done first,'
        ' in this order"},"action":{"$ref":"#/$defs/svaml_action/SvamlAction",'
        '"description":"What becomes of the call"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
