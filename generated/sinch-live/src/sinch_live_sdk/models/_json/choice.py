"""The type `Choice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..choice import Choice
from . import choice_content as _choice_content_json

_CHOICE_DISPLAY_MODE = _decode.Known("DISPLAY_MODE_UNSPECIFIED", "PERSISTENT")

_new_choice = _Maker(Choice)


def decode_choice(data: JsonValue, reading: _decode.Reading) -> Choice:
    """Decode a `Choice` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
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
        postback_data = reading.optional(postback_data, _decode.text, "Choice.postback_data")
    display_mode = (
        _CHOICE_DISPLAY_MODE[found]
        if type(found := top.get("display_mode")) is str
        else (None if found is None else reading.optional(found, _CHOICE_DISPLAY_MODE, "Choice.display_mode"))
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
                _choice_content_json.encode_choice_content,
                path=(),
                keys=(
                    "text_message",
                    "url_message",
                    "call_message",
                    "location_message",
                    "calendar_message",
                    "share_location_message",
                ),
            ),
            _encode.Member("postback_data", _wire.text),
            _encode.Member("display_mode", _wire.known(*_CHOICE_DISPLAY_MODE)),
        ),
    )


ENCODERS: dict[type, object] = {Choice: encode_choice}
