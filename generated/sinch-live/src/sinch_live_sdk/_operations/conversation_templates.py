"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"conversation.templates.list","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_templates/MessageTemplate"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "create": (
        '{"method":"conversation.templates.create","reply":"record","input":{"type":"object",'
        '"properties":{"default_translation":{"type":"string",'
        '"description":"The language that is taken if none is named, such as `en-US`"},"translations":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_translation/TemplateTranslation"},'
        '"description":"The template in each language"},"id":{"type":"string",'
        '"description":"The template; one is made if not given"},"description":{"type":"string",'
        '"description":"What it is for"},"version":{"type":"integer",'
        '"description":"The present version: needed for a change"}},"required":["default_translation","translations"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_templates/MessageTemplate"}}'
    ),
    "read": (
        '{"method":"conversation.templates.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_templates/MessageTemplate"}}'
    ),
    "update": (
        '{"method":"conversation.templates.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"},"version":{"type":"integer",'
        '"description":"The present version, else nothing is changed"},"default_translation":{"type":"string",'
        '"description":"The language that is taken if none is named, such as `en-US`"},"translations":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_translation/TemplateTranslation"},'
        '"description":"The template in each language"},"description":{"type":"string",'
        '"description":"What it is for"}},"required":["id","version","default_translation","translations"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_templates/MessageTemplate"}}'
    ),
    "delete": (
        '{"method":"conversation.templates.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "list_translations": (
        '{"method":"conversation.templates.list_translations","reply":"list","positional":["id"],'
        '"input":{"type":"object","properties":{"id":{"type":"string","description":"The template"},'
        '"language_code":{"type":"string","description":"Those in this language"},'
        '"translation_version":{"type":"string","description":"Those of this version"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_translation/TemplateTranslation"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageTemplate": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The template"},'
        '"description":{"type":["string","null"],"description":"What it is for"},"version":{"type":["integer","null"],'
        '"description":"The version"},"default_translation":{"type":["string","null"],'
        '"description":"The language that is taken if none is named"},"translations":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/template_translation/TemplateTranslation"},'
        '"description":"The template in each language"},"create_time":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was made","readOnly":true},"update_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it was changed","readOnly":true}}}'
    ),
}
"""The schema of each type, as it is received."""
