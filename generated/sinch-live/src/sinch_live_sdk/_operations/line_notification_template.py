"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineNotificationTemplate": (
        '{"description":"A template of LINE.","type":"object","additionalProperties":false,'
        '"properties":{"template_key":{"type":"string","description":"The key of LINE"},'
        '"body":{"$ref":"#/$defs/line_notification_template/LineTemplateBody","description":"What is put in"}},'
        '"required":["template_key"]}'
    ),
    "LineTemplateBody": (
        '{"type":"object","additionalProperties":false,'
        '"properties":{"emphasized_item":{"$ref":"#/$defs/line_template_item/LineTemplateItem",'
        '"description":"The line that stands out"},"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/line_template_item/LineTemplateItem"},"description":"The other lines"},'
        '"buttons":{"type":"array","items":{"$ref":"#/$defs/line_notification_template/LineTemplateButton"},'
        '"description":"The buttons"}}}'
    ),
    "LineTemplateButton": (
        '{"type":"object","additionalProperties":false,"properties":{"button_key":{"type":"string",'
        '"description":"The key of LINE"},"url":{"type":"string","description":"The page"}},"required":["button_key",'
        '"url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineNotificationTemplate": (
        '{"description":"A template of LINE.","type":"object","properties":{"template_key":{"type":"string",'
        '"description":"The key of LINE"},'
        '"body":{"anyOf":[{"$ref":"#/$defs/line_notification_template/LineTemplateBody"},{"type":"null"}],'
        '"description":"What is put in"}}}'
    ),
    "LineTemplateBody": (
        '{"type":"object",'
        '"properties":{"emphasized_item":{"anyOf":[{"$ref":"#/$defs/line_template_item/LineTemplateItem"},'
        '{"type":"null"}],"description":"The line that stands out"},"items":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/line_template_item/LineTemplateItem"},"description":"The other lines"},'
        '"buttons":{"type":["array","null"],"items":{"$ref":"#/$defs/line_notification_template/LineTemplateButton"},'
        '"description":"The buttons"}}}'
    ),
    "LineTemplateButton": (
        '{"type":"object","properties":{"button_key":{"type":"string","description":"The key of LINE"},'
        '"url":{"type":"string","description":"The page"}}}'
    ),
}
"""The schema of each type, as it is received."""
