"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"deprecated":"version 1 has ended on 31 January 2026: use `conversation.templates`.",'
        '"method":"conversation.templates_v1.list","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_templates_v1/TextTemplate"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "create": (
        '{"deprecated":"version 1 has ended on 31 January 2026: use `conversation.templates`.",'
        '"method":"conversation.templates_v1.create","reply":"record","input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template; one is made if not given"},'
        '"channel":{"type":"string","enum":["UNSPECIFIED","CONVERSATION","MESSENGER","WHATSAPP","RCS","SMS","VIBER",'
        '"VIBERBM"],"description":"The channel"},"default_translation":{"type":"string",'
        '"description":"The language that is taken if none is named"},"description":{"type":"string",'
        '"description":"What it is for"},"translations":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_text_translation/TemplateTextTranslation"},'
        '"description":"The template in each language"}},"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_templates_v1/TextTemplate"}}'
    ),
    "read": (
        '{"deprecated":"version 1 has ended on 31 January 2026: use `conversation.templates`.",'
        '"method":"conversation.templates_v1.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_templates_v1/TextTemplate"}}'
    ),
    "update": (
        '{"deprecated":"version 1 has ended on 31 January 2026: use `conversation.templates`.",'
        '"method":"conversation.templates_v1.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"},"update_mask":{"type":"array",'
        '"items":{"type":"string"},"description":"What to change, by the names of fields; what is given if not said"},'
        '"channel":{"type":"string","enum":["UNSPECIFIED","CONVERSATION","MESSENGER","WHATSAPP","RCS","SMS","VIBER",'
        '"VIBERBM"],"description":"The channel"},"default_translation":{"type":"string",'
        '"description":"The language that is taken if none is named"},"description":{"type":"string",'
        '"description":"What it is for"},"translations":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_text_translation/TemplateTextTranslation"},'
        '"description":"The template in each language"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_templates_v1/TextTemplate"}}'
    ),
    "delete": (
        '{"deprecated":"version 1 has ended on 31 January 2026: use `conversation.templates`.",'
        '"method":"conversation.templates_v1.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The template"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TextTemplate": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The template"},'
        '"channel":{"type":["string","null"],"examples":["UNSPECIFIED","CONVERSATION","MESSENGER","WHATSAPP","RCS",'
        '"SMS","VIBER","VIBERBM"],"description":"The channel"},"description":{"type":["string","null"],'
        '"description":"What it is for"},"default_translation":{"type":["string","null"],'
        '"description":"The language that is taken if none is named"},"translations":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/template_text_translation/TemplateTextTranslation"},'
        '"description":"The template in each language"},"create_time":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was made","readOnly":true},"update_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it was changed","readOnly":true}}}'
    ),
}
"""The schema of each type, as it is received."""
