"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChoiceMessage": (
        '{"description":"A text with choices: 10 at most.","type":"object","additionalProperties":false,'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage","description":"The text above them"},'
        '"choices":{"type":"array","items":{"$ref":"#/$defs/choice/Choice"},"description":"The choices"},'
        '"message_properties":{"$ref":"#/$defs/choice_message/ChoiceMessageProperties","description":"More about it"}},'
        '"required":["choices"]}'
    ),
    "ChoiceMessageProperties": (
        '{"type":"object","additionalProperties":false,"properties":{"whatsapp_footer":{"type":"string",'
        '"description":"The text below the buttons of WhatsApp"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChoiceMessage": (
        '{"description":"A text with choices: 10 at most.","type":"object",'
        '"properties":{"text_message":{"anyOf":[{"$ref":"#/$defs/text_message/TextMessage"},{"type":"null"}],'
        '"description":"The text above them"},"choices":{"type":"array","items":{"$ref":"#/$defs/choice/Choice"},'
        '"description":"The choices"},'
        '"message_properties":{"anyOf":[{"$ref":"#/$defs/choice_message/ChoiceMessageProperties"},{"type":"null"}],'
        '"description":"More about it"}}}'
    ),
    "ChoiceMessageProperties": (
        '{"type":"object","properties":{"whatsapp_footer":{"type":["string","null"],'
        '"description":"The text below the buttons of WhatsApp"}}}'
    ),
}
"""The schema of each type, as it is received."""
