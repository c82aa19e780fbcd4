"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelTemplate": (
        '{"description":"A template of a channel.","type":"object","additionalProperties":false,'
        '"properties":{"template_reference":{"$ref":"#/$defs/template_reference/TemplateReference",'
        '"description":"The template"},"parameter_mappings":{"type":"object","additionalProperties":{"type":"string"},'
        '"description":"The variable for each parameter of the channel"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelTemplate": (
        '{"description":"A template of a channel.","type":"object",'
        '"properties":{"template_reference":{"anyOf":[{"$ref":"#/$defs/template_reference/TemplateReference"},'
        '{"type":"null"}],"description":"The template"},"parameter_mappings":{"type":["object","null"],'
        '"additionalProperties":{"type":"string"},"description":"The variable for each parameter of the channel"}}}'
    ),
}
"""The schema of each type, as it is received."""
