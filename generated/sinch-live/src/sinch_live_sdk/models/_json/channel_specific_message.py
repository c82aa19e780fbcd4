"""The type `ChannelSpecificMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from ..kakao_talk_commerce_message import KakaoTalkCommerceMessage
from ..line_notification_template_message import LineNotificationTemplateMessage
from ..order_details_message import OrderDetailsMessage
from ..order_status_message import OrderStatusMessage
from ..whats_app_flow_message import WhatsAppFlowMessage
from . import kakao_talk_carousel_commerce_message as _kakao_talk_carousel_commerce_message_json
from . import kakao_talk_commerce_message as _kakao_talk_commerce_message_json
from . import line_notification_template_message as _line_notification_template_message_json
from . import order_details_message as _order_details_message_json
from . import order_status_message as _order_status_message_json
from . import whats_app_flow_message as _whats_app_flow_message_json


def decode_channel_specific_message(
    data: JsonValue, reading: _decode.Reading
) -> (
    WhatsAppFlowMessage
    | OrderDetailsMessage
    | OrderStatusMessage
    | KakaoTalkCommerceMessage
    | KakaoTalkCarouselCommerceMessage
    | LineNotificationTemplateMessage
    | UnknownVariant
):
    """Read one of several types, told apart by `message_type`."""
    found: (
        WhatsAppFlowMessage
        | OrderDetailsMessage
        | OrderStatusMessage
        | KakaoTalkCommerceMessage
        | KakaoTalkCarouselCommerceMessage
        | LineNotificationTemplateMessage
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    tag = members.get("message_type")
    if tag == "FLOWS":
        found = _whats_app_flow_message_json.decode_whats_app_flow_message(members, reading)
    elif tag == "ORDER_DETAILS":
        found = _order_details_message_json.decode_order_details_message(members, reading)
    elif tag == "ORDER_STATUS":
        found = _order_status_message_json.decode_order_status_message(members, reading)
    elif tag == "COMMERCE":
        found = _kakao_talk_commerce_message_json.decode_kakao_talk_commerce_message(members, reading)
    elif tag == "CAROUSEL_COMMERCE":
        found = _kakao_talk_carousel_commerce_message_json.decode_kakao_talk_carousel_commerce_message(members, reading)
    elif tag == "NOTIFICATION_MESSAGE_TEMPLATE":
        found = _line_notification_template_message_json.decode_line_notification_template_message(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_channel_specific_message(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            WhatsAppFlowMessage: _whats_app_flow_message_json.encode_whats_app_flow_message,
            OrderDetailsMessage: _order_details_message_json.encode_order_details_message,
            OrderStatusMessage: _order_status_message_json.encode_order_status_message,
            KakaoTalkCommerceMessage: _kakao_talk_commerce_message_json.encode_kakao_talk_commerce_message,
            KakaoTalkCarouselCommerceMessage: _kakao_talk_carousel_commerce_message_json.encode_kakao_talk_carousel_commerce_message,
            LineNotificationTemplateMessage: _line_notification_template_message_json.encode_line_notification_template_message,
        },
        tags={
            "FLOWS": _whats_app_flow_message_json.encode_whats_app_flow_message,
            "ORDER_DETAILS": _order_details_message_json.encode_order_details_message,
            "ORDER_STATUS": _order_status_message_json.encode_order_status_message,
            "COMMERCE": _kakao_talk_commerce_message_json.encode_kakao_talk_commerce_message,
            "CAROUSEL_COMMERCE": _kakao_talk_carousel_commerce_message_json.encode_kakao_talk_carousel_commerce_message,
            "NOTIFICATION_MESSAGE_TEMPLATE": _line_notification_template_message_json.encode_line_notification_template_message,
        },
        tag=("message_type",),
    )
    return write(value)
