"""The type `Choice` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..calendar_message import CalendarMessage
from ..call_message import CallMessage
from ..choice import Choice
from ..location_message import LocationMessage
from ..share_location_message import ShareLocationMessage
from ..text_message import TextMessage
from ..url_message import UrlMessage
from . import calendar_message as _calendar_message_json
from . import call_message as _call_message_json
from . import choice_content as _choice_content_json
from . import location_message as _location_message_json
from . import share_location_message as _share_location_message_json
from . import text_message as _text_message_json
from . import url_message as _url_message_json

_CHOICE_DISPLAY_MODE = _decode.Known[Literal["DISPLAY_MODE_UNSPECIFIED", "PERSISTENT"]](
    "DISPLAY_MODE_UNSPECIFIED", "PERSISTENT"
)

_new_choice = _Maker(Choice)


def decode_choice(data: JsonValue, reading: _decode.Reading) -> Choice:
    """Decode a `Choice` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    content = (
        _choice_content_json.decode_choice_content(found, reading)
        if (
            found := _decode.with_key(
                data,
                "text_message",
                "url_message",
                "call_message",
                "location_message",
                "calendar_message",
                "share_location_message",
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_choice_content_json.decode_choice_content), "Choice.content", ()
            )
        )
    )
    if type(postback_data := top.get("postback_data")) is not str and postback_data is not None:
        postback_data = reading.optional(postback_data, _decode.text, "Choice.postback_data", ("postback_data",))
    display_mode: Literal["DISPLAY_MODE_UNSPECIFIED", "PERSISTENT"] | Unrecognized | None = (
        _CHOICE_DISPLAY_MODE[found]
        if type(found := top.get("display_mode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CHOICE_DISPLAY_MODE, "Choice.display_mode", ("display_mode",))
        )
    )
    record = _new_choice.blank()
    _new_choice.fill(record, content, postback_data, display_mode, raw)
    return record


def encode_choice(value: object) -> JsonInput:
    """Write a `Choice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Choice,
        decode_choice,
        (
            _encode.Member(
                "content",
                (),
                _encode.one_of(
                    classes={
                        TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
                        UrlMessage: _encode.under("url_message", _url_message_json.encode_url_message),
                        CallMessage: _encode.under("call_message", _call_message_json.encode_call_message),
                        LocationMessage: _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        CalendarMessage: _encode.under(
                            "calendar_message", _calendar_message_json.encode_calendar_message
                        ),
                        ShareLocationMessage: _encode.under(
                            "share_location_message", _share_location_message_json.encode_share_location_message
                        ),
                    },
                    keys={
                        "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
                        "url_message": _encode.under("url_message", _url_message_json.encode_url_message),
                        "call_message": _encode.under("call_message", _call_message_json.encode_call_message),
                        "location_message": _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        "calendar_message": _encode.under(
                            "calendar_message", _calendar_message_json.encode_calendar_message
                        ),
                        "share_location_message": _encode.under(
                            "share_location_message", _share_location_message_json.encode_share_location_message
                        ),
                    },
                ),
                keys=(
                    "text_message",
                    "url_message",
                    "call_message",
                    "location_message",
                    "calendar_message",
                    "share_location_message",
                ),
            ),
            _encode.Member("postback_data", ("postback_data",), _wire.text),
            _encode.Member("display_mode", ("display_mode",), _wire.known("DISPLAY_MODE_UNSPECIFIED", "PERSISTENT")),
        ),
    )


ENCODERS: dict[type, object] = {Choice: encode_choice}
