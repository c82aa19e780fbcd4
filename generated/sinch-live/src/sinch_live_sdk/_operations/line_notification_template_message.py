"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineNotificationTemplateMessage": (
        '{"description":"A template of LINE.","type":"object","additionalProperties":false,'
        '"properties":{"message_type":{"const":"NOTIFICATION_MESSAGE_TEMPLATE"},'
        '"message":{"$ref":"#/$defs/line_notification_template/LineNotificationTemplate","description":"The message"}},'
        '"required":["message_type","message"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineNotificationTemplateMessage": (
        '{"description":"A template of LINE.","type":"object",'
        '"properties":{"message_type":{"const":"NOTIFICATION_MESSAGE_TEMPLATE"},'
        '"message":{"$ref":"#/$defs/line_notification_template/LineNotificationTemplate","description":"The message"}}}'
    ),
}
"""The schema of each type, as it is received."""
