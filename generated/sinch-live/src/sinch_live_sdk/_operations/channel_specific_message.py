"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelSpecificMessage": (
        '{"description":"A message that only one channel knows.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/whats_app_flow_message/WhatsAppFlowMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"FLOWS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/order_details_message/OrderDetailsMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"ORDER_DETAILS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/order_status_message/OrderStatusMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"ORDER_STATUS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_commerce_message/KakaoTalkCommerceMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"COMMERCE"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_carousel_commerce_message/KakaoTalkCarouselCommerceMessage"},'
        '{"type":"object","properties":{"message_type":{"const":"CAROUSEL_COMMERCE"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/line_notification_template_message/LineNotificationTemplateMessage"},'
        '{"type":"object","properties":{"message_type":{"const":"NOTIFICATION_MESSAGE_TEMPLATE"}},'
        '"required":["message_type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelSpecificMessage": (
        '{"description":"A message that only one channel knows.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/whats_app_flow_message/WhatsAppFlowMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"FLOWS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/order_details_message/OrderDetailsMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"ORDER_DETAILS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/order_status_message/OrderStatusMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"ORDER_STATUS"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_commerce_message/KakaoTalkCommerceMessage"},{"type":"object",'
        '"properties":{"message_type":{"const":"COMMERCE"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_carousel_commerce_message/KakaoTalkCarouselCommerceMessage"},'
        '{"type":"object","properties":{"message_type":{"const":"CAROUSEL_COMMERCE"}},"required":["message_type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/line_notification_template_message/LineNotificationTemplateMessage"},'
        '{"type":"object","properties":{"message_type":{"const":"NOTIFICATION_MESSAGE_TEMPLATE"}},'
        '"required":["message_type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
