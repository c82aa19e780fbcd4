"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineEnterpriseCredentials": (
        '{"description":"A channel of LINE Enterprise: one of both.","type":"object","additionalProperties":false,'
        '"properties":{"line_japan":{"$ref":"#/$defs/line_keys/LineKeys","description":"The channel in Japan"},'
        '"line_thailand":{"$ref":"#/$defs/line_keys/LineKeys","description":"The channel in Thailand"},'
        '"is_default":{"type":"boolean","description":"Whether it is taken where an app has several"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineEnterpriseCredentials": (
        '{"description":"A channel of LINE Enterprise: one of both.","type":"object",'
        '"properties":{"line_japan":{"anyOf":[{"$ref":"#/$defs/line_keys/LineKeys"},{"type":"null"}],'
        '"description":"The channel in Japan"},"line_thailand":{"anyOf":[{"$ref":"#/$defs/line_keys/LineKeys"},'
        '{"type":"null"}],"description":"The channel in Thailand"},"is_default":{"type":["boolean","null"],'
        '"description":"Whether it is taken where an app has several"}}}'
    ),
}
"""The schema of each type, as it is received."""
