"""The type `MediaCardMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..media_card_message import MediaCardMessage

_new_media_card_message = _Maker(MediaCardMessage)


def decode_media_card_message(data: JsonObject, reading: _decode.Reading) -> MediaCardMessage:
    """Decode a `MediaCardMessage` from received JSON."""
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "MediaCardMessage.url")
    if type(caption := data.get("caption")) is not str and caption is not None:
        caption = reading.optional(caption, _decode.text, "MediaCardMessage.caption")
    record = _new_media_card_message.blank()
    _new_media_card_message.fill(record, url, caption, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_media_card_message(value: object) -> JsonInput:
    """Write a `MediaCardMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaCardMessage,
        decode_media_card_message,
        {"url": _encode.Member(_wire.text, needed=True), "caption": _wire.text},
    )


ENCODERS: dict[type, object] = {MediaCardMessage: encode_media_card_message}
