"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateMessage": (
        '{"description":"A message that was made before: at least one of both.","type":"object",'
        '"additionalProperties":false,'
        '"properties":{"omni_template":{"$ref":"#/$defs/template_reference/TemplateReference",'
        '"description":"A template of `conversation.templates`"},"channel_template":{"type":"object",'
        '"additionalProperties":{"$ref":"#/$defs/template_reference/TemplateReference"},'
        '"description":"Templates of channels, by channel: these come first"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateMessage": (
        '{"description":"A message that was made before: at least one of both.","type":"object",'
        '"properties":{"omni_template":{"anyOf":[{"$ref":"#/$defs/template_reference/TemplateReference"},'
        '{"type":"null"}],"description":"A template of `conversation.templates`"},"channel_template":{"type":["object",'
        '"null"],"additionalProperties":{"$ref":"#/$defs/template_reference/TemplateReference"},'
        '"description":"Templates of channels, by channel: these come first"}}}'
    ),
}
"""The schema of each type, as it is received."""
