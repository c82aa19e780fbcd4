"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "BatchRecipient": (
        '{"description":"A recipient of a batch, and what is the recipient\'s own.","type":"object",'
        '"additionalProperties":false,"properties":{"recipient":{"$ref":"#/$defs/recipient/Recipient",'
        '"description":"The recipient"},"parameters":{"type":"object","additionalProperties":{"type":"string"},'
        '"description":"The values of `${name}` in the message, by name"},"message_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data, laid over that of the batch"},"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of the conversation, laid over that of the batch"}},"required":["recipient"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
