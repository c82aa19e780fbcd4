"""The type `MediaCardMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..media_card_message import MediaCardMessage

_new_media_card_message = _Maker(MediaCardMessage)


def decode_media_card_message(data: JsonValue, reading: _decode.Reading) -> MediaCardMessage:
    """Decode a `MediaCardMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(url := top.get("url")) is not str:
        url = reading.required(url, _decode.text, "MediaCardMessage.url")
    if type(caption := top.get("caption")) is not str and caption is not None:
        caption = reading.optional(caption, _decode.text, "MediaCardMessage.caption")
    record = _new_media_card_message.blank()
    _new_media_card_message.fill(record, url, caption, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_media_card_message(value: object) -> JsonInput:
    """Write a `MediaCardMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaCardMessage,
        decode_media_card_message,
        (_encode.Member("url", _wire.text, needed=True), _encode.Member("caption", _wire.text)),
    )


ENCODERS: dict[type, object] = {MediaCardMessage: encode_media_card_message}
