"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateReference": (
        '{"description":"A template, and the values of its parameters.","type":"object","additionalProperties":false,'
        '"properties":{"template_id":{"type":"string","description":"The template"},"version":{"type":"string",'
        '"description":"Its version; needed for an omni-channel template"},"language_code":{"type":"string",'
        '"description":"The language, such as `en-US`; the template\'s own if not given"},'
        '"parameters":{"type":"object","additionalProperties":{"type":"string"},"description":"The values by name"}},'
        '"required":["template_id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateReference": (
        '{"description":"A template, and the values of its parameters.","type":"object",'
        '"properties":{"template_id":{"type":"string","description":"The template"},"version":{"type":["string",'
        '"null"],"description":"Its version; needed for an omni-channel template"},"language_code":{"type":["string",'
        '"null"],"description":"The language, such as `en-US`; the template\'s own if not given"},'
        '"parameters":{"type":["object","null"],"additionalProperties":{"type":"string"},'
        '"description":"The values by name"}}}'
    ),
}
"""The schema of each type, as it is received."""
