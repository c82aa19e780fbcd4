"""The type `ChoiceContent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..calendar_message import CalendarMessage
from ..call_message import CallMessage
from ..location_message import LocationMessage
from ..share_location_message import ShareLocationMessage
from ..text_message import TextMessage
from ..url_message import UrlMessage
from . import calendar_message as _calendar_message_json
from . import call_message as _call_message_json
from . import location_message as _location_message_json
from . import share_location_message as _share_location_message_json
from . import text_message as _text_message_json
from . import url_message as _url_message_json


def decode_choice_content(
    data: JsonValue, reading: _decode.Reading
) -> TextMessage | UrlMessage | CallMessage | LocationMessage | CalendarMessage | ShareLocationMessage | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        TextMessage
        | UrlMessage
        | CallMessage
        | LocationMessage
        | CalendarMessage
        | ShareLocationMessage
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    if (inner := members.get("text_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_text_message_json.decode_text_message), UnknownVariant, data, key="text_message"
        )
    elif (inner := members.get("url_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_url_message_json.decode_url_message), UnknownVariant, data, key="url_message"
        )
    elif (inner := members.get("call_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_call_message_json.decode_call_message), UnknownVariant, data, key="call_message"
        )
    elif (inner := members.get("location_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_location_message_json.decode_location_message),
            UnknownVariant,
            data,
            key="location_message",
        )
    elif (inner := members.get("calendar_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_calendar_message_json.decode_calendar_message),
            UnknownVariant,
            data,
            key="calendar_message",
        )
    elif (inner := members.get("share_location_message")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_share_location_message_json.decode_share_location_message),
            UnknownVariant,
            data,
            key="share_location_message",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_choice_content(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
            UrlMessage: _encode.under("url_message", _url_message_json.encode_url_message),
            CallMessage: _encode.under("call_message", _call_message_json.encode_call_message),
            LocationMessage: _encode.under("location_message", _location_message_json.encode_location_message),
            CalendarMessage: _encode.under("calendar_message", _calendar_message_json.encode_calendar_message),
            ShareLocationMessage: _encode.under(
                "share_location_message", _share_location_message_json.encode_share_location_message
            ),
        },
        keys={
            "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
            "url_message": _encode.under("url_message", _url_message_json.encode_url_message),
            "call_message": _encode.under("call_message", _call_message_json.encode_call_message),
            "location_message": _encode.under("location_message", _location_message_json.encode_location_message),
            "calendar_message": _encode.under("calendar_message", _calendar_message_json.encode_calendar_message),
            "share_location_message": _encode.under(
                "share_location_message", _share_location_message_json.encode_share_location_message
            ),
        },
    )
    return write(value)
