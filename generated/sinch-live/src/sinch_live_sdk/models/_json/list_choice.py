"""The type `ListChoice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..list_choice import ListChoice
from . import media_message as _media_message_json

_new_list_choice = _Maker(ListChoice)


def decode_list_choice(data: JsonObject, reading: _decode.Reading) -> ListChoice:
    """Decode a `ListChoice` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "ListChoice.title")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "ListChoice.description")
    media = reading.record(data.get("media"), _media_message_json.decode_media_message, "ListChoice.media")
    if type(postback_data := data.get("postback_data")) is not str and postback_data is not None:
        postback_data = reading.optional(postback_data, _decode.text, "ListChoice.postback_data")
    record = _new_list_choice.blank()
    _new_list_choice.fill(record, title, description, media, postback_data, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_list_choice(value: object) -> JsonInput:
    """Write a `ListChoice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ListChoice,
        decode_list_choice,
        {
            "title": _encode.Member(_wire.text, needed=True),
            "description": _wire.text,
            "media": _media_message_json.encode_media_message,
            "postback_data": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {ListChoice: encode_list_choice}
