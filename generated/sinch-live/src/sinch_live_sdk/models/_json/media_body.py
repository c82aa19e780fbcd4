"""The type `MediaBody` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..media_body import MediaBody

_new_media_body = _Maker(MediaBody)


def decode_media_body(data: JsonObject, reading: _decode.Reading) -> MediaBody:
    """Decode a `MediaBody` from received JSON."""
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "MediaBody.url")
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "MediaBody.message")
    if type(subject := data.get("subject")) is not str and subject is not None:
        subject = reading.optional(subject, _decode.text, "MediaBody.subject")
    record = _new_media_body.blank()
    _new_media_body.fill(record, url, message, subject, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_media_body(value: object) -> JsonInput:
    """Write a `MediaBody`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaBody,
        decode_media_body,
        {"url": _encode.Member(_wire.text, needed=True), "message": _wire.text, "subject": _wire.text},
    )


ENCODERS: dict[type, object] = {MediaBody: encode_media_body}
