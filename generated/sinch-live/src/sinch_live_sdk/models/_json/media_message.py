"""The type `MediaMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..media_message import MediaMessage

_new_media_message = _Maker(MediaMessage)


def decode_media_message(data: JsonObject, reading: _decode.Reading) -> MediaMessage:
    """Decode a `MediaMessage` from received JSON."""
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "MediaMessage.url")
    if type(thumbnail_url := data.get("thumbnail_url")) is not str and thumbnail_url is not None:
        thumbnail_url = reading.optional(thumbnail_url, _decode.text, "MediaMessage.thumbnail_url")
    if type(filename_override := data.get("filename_override")) is not str and filename_override is not None:
        filename_override = reading.optional(filename_override, _decode.text, "MediaMessage.filename_override")
    record = _new_media_message.blank()
    _new_media_message.fill(record, url, thumbnail_url, filename_override, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_media_message(value: object) -> JsonInput:
    """Write a `MediaMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaMessage,
        decode_media_message,
        {"url": _encode.Member(_wire.text, needed=True), "thumbnail_url": _wire.text, "filename_override": _wire.text},
    )


ENCODERS: dict[type, object] = {MediaMessage: encode_media_message}
