"""The type `ContactMessageContent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..channel_specific_contact_message import ChannelSpecificContactMessage
from ..choice_response_message import ChoiceResponseMessage
from ..fallback_message import FallbackMessage
from ..location_message import LocationMessage
from ..media_card_message import MediaCardMessage
from ..media_message import MediaMessage
from ..product_response_message import ProductResponseMessage
from ..text_message import TextMessage
from . import channel_specific_contact_message as _channel_specific_contact_message_json
from . import choice_response_message as _choice_response_message_json
from . import fallback_message as _fallback_message_json
from . import location_message as _location_message_json
from . import media_card_message as _media_card_message_json
from . import media_message as _media_message_json
from . import product_response_message as _product_response_message_json
from . import text_message as _text_message_json


def decode_contact_message_content(
    data: JsonValue, reading: _decode.Reading
) -> (
    TextMessage
    | MediaMessage
    | MediaCardMessage
    | LocationMessage
    | ChoiceResponseMessage
    | ProductResponseMessage
    | ChannelSpecificContactMessage
    | FallbackMessage
    | UnknownVariant
):
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        TextMessage
        | MediaMessage
        | MediaCardMessage
        | LocationMessage
        | ChoiceResponseMessage
        | ProductResponseMessage
        | ChannelSpecificContactMessage
        | FallbackMessage
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    if (inner := members.get("text_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_text_message_json.decode_text_message), UnknownVariant, data, key="text_message"
        )
    elif (inner := members.get("media_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_media_message_json.decode_media_message),
            UnknownVariant,
            data,
            key="media_message",
        )
    elif (inner := members.get("media_card_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_media_card_message_json.decode_media_card_message),
            UnknownVariant,
            data,
            key="media_card_message",
        )
    elif (inner := members.get("location_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_location_message_json.decode_location_message),
            UnknownVariant,
            data,
            key="location_message",
        )
    elif (inner := members.get("choice_response_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_choice_response_message_json.decode_choice_response_message),
            UnknownVariant,
            data,
            key="choice_response_message",
        )
    elif (inner := members.get("product_response_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_product_response_message_json.decode_product_response_message),
            UnknownVariant,
            data,
            key="product_response_message",
        )
    elif (inner := members.get("channel_specific_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_channel_specific_contact_message_json.decode_channel_specific_contact_message),
            UnknownVariant,
            data,
            key="channel_specific_message",
        )
    elif (inner := members.get("fallback_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_fallback_message_json.decode_fallback_message),
            UnknownVariant,
            data,
            key="fallback_message",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_contact_message_content(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
            MediaMessage: _encode.under("media_message", _media_message_json.encode_media_message),
            MediaCardMessage: _encode.under("media_card_message", _media_card_message_json.encode_media_card_message),
            LocationMessage: _encode.under("location_message", _location_message_json.encode_location_message),
            ChoiceResponseMessage: _encode.under(
                "choice_response_message", _choice_response_message_json.encode_choice_response_message
            ),
            ProductResponseMessage: _encode.under(
                "product_response_message", _product_response_message_json.encode_product_response_message
            ),
            ChannelSpecificContactMessage: _encode.under(
                "channel_specific_message",
                _channel_specific_contact_message_json.encode_channel_specific_contact_message,
            ),
            FallbackMessage: _encode.under("fallback_message", _fallback_message_json.encode_fallback_message),
        },
        keys={
            "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
            "media_message": _encode.under("media_message", _media_message_json.encode_media_message),
            "media_card_message": _encode.under(
                "media_card_message", _media_card_message_json.encode_media_card_message
            ),
            "location_message": _encode.under("location_message", _location_message_json.encode_location_message),
            "choice_response_message": _encode.under(
                "choice_response_message", _choice_response_message_json.encode_choice_response_message
            ),
            "product_response_message": _encode.under(
                "product_response_message", _product_response_message_json.encode_product_response_message
            ),
            "channel_specific_message": _encode.under(
                "channel_specific_message",
                _channel_specific_contact_message_json.encode_channel_specific_contact_message,
            ),
            "fallback_message": _encode.under("fallback_message", _fallback_message_json.encode_fallback_message),
        },
    )
    return write(value)
