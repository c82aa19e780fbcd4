"""The type `AppMessageContent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..card_message import CardMessage
from ..carousel_message import CarouselMessage
from ..choice_message import ChoiceMessage
from ..contact_info_message import ContactInfoMessage
from ..list_message import ListMessage
from ..location_message import LocationMessage
from ..media_message import MediaMessage
from ..template_message import TemplateMessage
from ..text_message import TextMessage
from . import card_message as _card_message_json
from . import carousel_message as _carousel_message_json
from . import choice_message as _choice_message_json
from . import contact_info_message as _contact_info_message_json
from . import list_message as _list_message_json
from . import location_message as _location_message_json
from . import media_message as _media_message_json
from . import template_message as _template_message_json
from . import text_message as _text_message_json


def decode_app_message_content(
    data: JsonValue, reading: _decode.Reading
) -> (
    TextMessage
    | CardMessage
    | ChoiceMessage
    | CarouselMessage
    | MediaMessage
    | LocationMessage
    | ListMessage
    | ContactInfoMessage
    | TemplateMessage
    | UnknownVariant
):
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        TextMessage
        | CardMessage
        | ChoiceMessage
        | CarouselMessage
        | MediaMessage
        | LocationMessage
        | ListMessage
        | ContactInfoMessage
        | TemplateMessage
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    if (inner := members.get("text_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_text_message_json.decode_text_message), UnknownVariant, data, key="text_message"
        )
    elif (inner := members.get("card_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_card_message_json.decode_card_message), UnknownVariant, data, key="card_message"
        )
    elif (inner := members.get("choice_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_choice_message_json.decode_choice_message),
            UnknownVariant,
            data,
            key="choice_message",
        )
    elif (inner := members.get("carousel_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_carousel_message_json.decode_carousel_message),
            UnknownVariant,
            data,
            key="carousel_message",
        )
    elif (inner := members.get("media_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_media_message_json.decode_media_message),
            UnknownVariant,
            data,
            key="media_message",
        )
    elif (inner := members.get("location_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_location_message_json.decode_location_message),
            UnknownVariant,
            data,
            key="location_message",
        )
    elif (inner := members.get("list_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_list_message_json.decode_list_message), UnknownVariant, data, key="list_message"
        )
    elif (inner := members.get("contact_info_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_contact_info_message_json.decode_contact_info_message),
            UnknownVariant,
            data,
            key="contact_info_message",
        )
    elif (inner := members.get("template_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_template_message_json.decode_template_message),
            UnknownVariant,
            data,
            key="template_message",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_app_message_content(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
            CardMessage: _encode.under("card_message", _card_message_json.encode_card_message),
            ChoiceMessage: _encode.under("choice_message", _choice_message_json.encode_choice_message),
            CarouselMessage: _encode.under("carousel_message", _carousel_message_json.encode_carousel_message),
            MediaMessage: _encode.under("media_message", _media_message_json.encode_media_message),
            LocationMessage: _encode.under("location_message", _location_message_json.encode_location_message),
            ListMessage: _encode.under("list_message", _list_message_json.encode_list_message),
            ContactInfoMessage: _encode.under(
                "contact_info_message", _contact_info_message_json.encode_contact_info_message
            ),
            TemplateMessage: _encode.under("template_message", _template_message_json.encode_template_message),
        },
        keys={
            "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
            "card_message": _encode.under("card_message", _card_message_json.encode_card_message),
            "choice_message": _encode.under("choice_message", _choice_message_json.encode_choice_message),
            "carousel_message": _encode.under("carousel_message", _carousel_message_json.encode_carousel_message),
            "media_message": _encode.under("media_message", _media_message_json.encode_media_message),
            "location_message": _encode.under("location_message", _location_message_json.encode_location_message),
            "list_message": _encode.under("list_message", _list_message_json.encode_list_message),
            "contact_info_message": _encode.under(
                "contact_info_message", _contact_info_message_json.encode_contact_info_message
            ),
            "template_message": _encode.under("template_message", _template_message_json.encode_template_message),
        },
    )
    return write(value)
