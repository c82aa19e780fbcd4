"""The type `ListChoice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..list_choice import ListChoice
from . import media_message as _media_message_json

_new_list_choice = _Maker(ListChoice)


def decode_list_choice(data: JsonValue, reading: _decode.Reading) -> ListChoice:
    """Decode a `ListChoice` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(title := top.get("title")) is not str:
        title = reading.required(title, _decode.text, "ListChoice.title")
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "ListChoice.description")
    media = (
        _media_message_json.decode_media_message(found, reading)
        if type(found := top.get("media")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(_media_message_json.decode_media_message), "ListChoice.media")
        )
    )
    if type(postback_data := top.get("postback_data")) is not str and postback_data is not None:
        postback_data = reading.optional(postback_data, _decode.text, "ListChoice.postback_data")
    record = _new_list_choice.blank()
    _new_list_choice.fill(record, title, description, media, postback_data, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_list_choice(value: object) -> JsonInput:
    """Write a `ListChoice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ListChoice,
        decode_list_choice,
        (
            _encode.Member("title", _wire.text, needed=True),
            _encode.Member("description", _wire.text),
            _encode.Member("media", _media_message_json.encode_media_message),
            _encode.Member("postback_data", _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {ListChoice: encode_list_choice}
