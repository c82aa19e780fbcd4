"""The type `AppMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import UnknownVariant
from ..._runtime.values import JsonInput, JsonValue
from ..app_message import AppMessage
from ..card_message import CardMessage
from ..carousel_message import CarouselMessage
from ..choice_message import ChoiceMessage
from ..contact_info_message import ContactInfoMessage
from ..free_object import FreeObject
from ..kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from ..kakao_talk_commerce_message import KakaoTalkCommerceMessage
from ..line_notification_template_message import LineNotificationTemplateMessage
from ..list_message import ListMessage
from ..location_message import LocationMessage
from ..media_message import MediaMessage
from ..order_details_message import OrderDetailsMessage
from ..order_status_message import OrderStatusMessage
from ..template_message import TemplateMessage
from ..template_reference import TemplateReference
from ..text_message import TextMessage
from ..whats_app_flow_message import WhatsAppFlowMessage
from . import agent as _agent_json
from . import app_message_content as _app_message_content_json
from . import card_message as _card_message_json
from . import carousel_message as _carousel_message_json
from . import channel_specific_message as _channel_specific_message_json
from . import choice_message as _choice_message_json
from . import contact_info_message as _contact_info_message_json
from . import free_object as _free_object_json
from . import kakao_talk_carousel_commerce_message as _kakao_talk_carousel_commerce_message_json
from . import kakao_talk_commerce_message as _kakao_talk_commerce_message_json
from . import line_notification_template_message as _line_notification_template_message_json
from . import list_message as _list_message_json
from . import location_message as _location_message_json
from . import media_message as _media_message_json
from . import omni_message as _omni_message_json
from . import order_details_message as _order_details_message_json
from . import order_status_message as _order_status_message_json
from . import template_message as _template_message_json
from . import template_reference as _template_reference_json
from . import text_message as _text_message_json
from . import whats_app_flow_message as _whats_app_flow_message_json

_new_app_message = _Maker(AppMessage)


def decode_app_message(data: JsonValue, reading: _decode.Reading) -> AppMessage:
    """Decode an `AppMessage` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    content = (
        _app_message_content_json.decode_app_message_content(found, reading)
        if (
            found := _decode.with_key(
                data,
                "text_message",
                "card_message",
                "choice_message",
                "carousel_message",
                "media_message",
                "location_message",
                "list_message",
                "contact_info_message",
                "template_message",
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_app_message_content_json.decode_app_message_content), "AppMessage.content", ()
            )
        )
    )
    explicit_channel_message = reading.optional(
        top.get("explicit_channel_message"),
        _decode.map_of(reading.union(decode_app_message_explicit_channel_message)),
        "AppMessage.explicit_channel_message",
        ("explicit_channel_message",),
    )
    explicit_channel_omni_message = reading.optional(
        top.get("explicit_channel_omni_message"),
        _decode.map_of(reading.union(_omni_message_json.decode_omni_message)),
        "AppMessage.explicit_channel_omni_message",
        ("explicit_channel_omni_message",),
    )
    channel_specific_message = reading.optional(
        top.get("channel_specific_message"),
        _decode.map_of(reading.union(_channel_specific_message_json.decode_channel_specific_message)),
        "AppMessage.channel_specific_message",
        ("channel_specific_message",),
    )
    agent = (
        _agent_json.decode_agent(found, reading)
        if type(found := top.get("agent")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(_agent_json.decode_agent), "AppMessage.agent", ("agent",))
        )
    )
    record = _new_app_message.blank()
    _new_app_message.fill(
        record, content, explicit_channel_message, explicit_channel_omni_message, channel_specific_message, agent, raw
    )
    return record


def decode_app_message_explicit_channel_message(
    data: JsonValue, reading: _decode.Reading
) -> str | FreeObject | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | FreeObject | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is dict:
        found = _free_object_json.decode_free_object(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_app_message(value: object) -> JsonInput:
    """Write an `AppMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AppMessage,
        decode_app_message,
        (
            _encode.Member(
                "content",
                (),
                _encode.one_of(
                    classes={
                        TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
                        CardMessage: _encode.under("card_message", _card_message_json.encode_card_message),
                        ChoiceMessage: _encode.under("choice_message", _choice_message_json.encode_choice_message),
                        CarouselMessage: _encode.under(
                            "carousel_message", _carousel_message_json.encode_carousel_message
                        ),
                        MediaMessage: _encode.under("media_message", _media_message_json.encode_media_message),
                        LocationMessage: _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        ListMessage: _encode.under("list_message", _list_message_json.encode_list_message),
                        ContactInfoMessage: _encode.under(
                            "contact_info_message", _contact_info_message_json.encode_contact_info_message
                        ),
                        TemplateMessage: _encode.under(
                            "template_message", _template_message_json.encode_template_message
                        ),
                    },
                    keys={
                        "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
                        "card_message": _encode.under("card_message", _card_message_json.encode_card_message),
                        "choice_message": _encode.under("choice_message", _choice_message_json.encode_choice_message),
                        "carousel_message": _encode.under(
                            "carousel_message", _carousel_message_json.encode_carousel_message
                        ),
                        "media_message": _encode.under("media_message", _media_message_json.encode_media_message),
                        "location_message": _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        "list_message": _encode.under("list_message", _list_message_json.encode_list_message),
                        "contact_info_message": _encode.under(
                            "contact_info_message", _contact_info_message_json.encode_contact_info_message
                        ),
                        "template_message": _encode.under(
                            "template_message", _template_message_json.encode_template_message
                        ),
                    },
                ),
                keys=(
                    "text_message",
                    "card_message",
                    "choice_message",
                    "carousel_message",
                    "media_message",
                    "location_message",
                    "list_message",
                    "contact_info_message",
                    "template_message",
                ),
            ),
            _encode.Member(
                "explicit_channel_message",
                ("explicit_channel_message",),
                _wire.map_of(
                    _encode.one_of(
                        text=_wire.text,
                        classes={FreeObject: _free_object_json.encode_free_object},
                        members={(): _free_object_json.encode_free_object},
                    )
                ),
            ),
            _encode.Member(
                "explicit_channel_omni_message",
                ("explicit_channel_omni_message",),
                _wire.map_of(
                    _encode.one_of(
                        classes={
                            TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
                            CardMessage: _encode.under("card_message", _card_message_json.encode_card_message),
                            ChoiceMessage: _encode.under("choice_message", _choice_message_json.encode_choice_message),
                            CarouselMessage: _encode.under(
                                "carousel_message", _carousel_message_json.encode_carousel_message
                            ),
                            MediaMessage: _encode.under("media_message", _media_message_json.encode_media_message),
                            LocationMessage: _encode.under(
                                "location_message", _location_message_json.encode_location_message
                            ),
                            ListMessage: _encode.under("list_message", _list_message_json.encode_list_message),
                            ContactInfoMessage: _encode.under(
                                "contact_info_message", _contact_info_message_json.encode_contact_info_message
                            ),
                            TemplateReference: _encode.under(
                                "template_reference", _template_reference_json.encode_template_reference
                            ),
                        },
                        keys={
                            "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
                            "card_message": _encode.under("card_message", _card_message_json.encode_card_message),
                            "choice_message": _encode.under(
                                "choice_message", _choice_message_json.encode_choice_message
                            ),
                            "carousel_message": _encode.under(
                                "carousel_message", _carousel_message_json.encode_carousel_message
                            ),
                            "media_message": _encode.under("media_message", _media_message_json.encode_media_message),
                            "location_message": _encode.under(
                                "location_message", _location_message_json.encode_location_message
                            ),
                            "list_message": _encode.under("list_message", _list_message_json.encode_list_message),
                            "contact_info_message": _encode.under(
                                "contact_info_message", _contact_info_message_json.encode_contact_info_message
                            ),
                            "template_reference": _encode.under(
                                "template_reference", _template_reference_json.encode_template_reference
                            ),
                        },
                    )
                ),
            ),
            _encode.Member(
                "channel_specific_message",
                ("channel_specific_message",),
                _wire.map_of(
                    _encode.one_of(
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
                ),
            ),
            _encode.Member("agent", ("agent",), _agent_json.encode_agent),
        ),
    )


ENCODERS: dict[type, object] = {AppMessage: encode_app_message}
