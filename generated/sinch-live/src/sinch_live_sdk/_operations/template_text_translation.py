"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateTextTranslation": (
        '{"description":"A template of version 1 in one language.","type":"object","additionalProperties":false,'
        '"properties":{"language_code":{"type":"string","description":"The language, such as `en-US`"},'
        '"content":{"type":"string","description":"What it says, as a text of JSON"},"version":{"type":"string",'
        '"description":"The version"},"variables":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_variable/TemplateVariable"},"description":"The variables"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateTextTranslation": (
        '{"description":"A template of version 1 in one language.","type":"object",'
        '"properties":{"language_code":{"type":["string","null"],"description":"The language, such as `en-US`"},'
        '"content":{"type":["string","null"],"description":"What it says, as a text of JSON"},'
        '"version":{"type":["string","null"],"description":"The version"},"variables":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/template_variable/TemplateVariable"},"description":"The variables"},'
        '"create_time":{"type":["string","null"],"format":"date-time","description":"When it was made",'
        '"readOnly":true},"update_time":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was changed","readOnly":true}}}'
    ),
}
"""The schema of each type, as it is received."""
