"""The type `UrlMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..url_message import UrlMessage

_new_url_message = _Maker(UrlMessage)


def decode_url_message(data: JsonObject, reading: _decode.Reading) -> UrlMessage:
    """Decode a `UrlMessage` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "UrlMessage.title")
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "UrlMessage.url")
    record = _new_url_message.blank()
    _new_url_message.fill(record, title, url, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_url_message(value: object) -> JsonInput:
    """Write a `UrlMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        UrlMessage,
        decode_url_message,
        {"title": _encode.Member(_wire.text, needed=True), "url": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {UrlMessage: encode_url_message}
