"""The type `Choice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..choice import Choice
from . import choice_content as _choice_content_json

_CHOICE_DISPLAY_MODE = _decode.Known("DISPLAY_MODE_UNSPECIFIED", "PERSISTENT")

_new_choice = _Maker(Choice)


def decode_choice(data: JsonObject, reading: _decode.Reading) -> Choice:
    """Decode a `Choice` from received JSON."""
    content = reading.union(
        _decode.with_key(
            data,
            "text_message",
            "url_message",
            "call_message",
            "location_message",
            "calendar_message",
            "share_location_message",
        ),
        _choice_content_json.decode_choice_content,
        "Choice.content",
        (),
    )
    if type(postback_data := data.get("postback_data")) is not str and postback_data is not None:
        postback_data = reading.optional(postback_data, _decode.text, "Choice.postback_data")
    display_mode = (
        _CHOICE_DISPLAY_MODE[found]
        if type(found := data.get("display_mode")) is str
        else (None if found is None else reading.optional(found, _CHOICE_DISPLAY_MODE, "Choice.display_mode"))
    )
    record = _new_choice.blank()
    _new_choice.fill(record, content, postback_data, display_mode, data)
    return record


def encode_choice(value: object) -> JsonInput:
    """Write a `Choice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Choice,
        decode_choice,
        {
            "content": _encode.Member(
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
            "postback_data": _wire.text,
            "display_mode": _wire.known(*_CHOICE_DISPLAY_MODE),
        },
    )


ENCODERS: dict[type, object] = {Choice: encode_choice}
