"""The type `ShareLocationMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..share_location_message import ShareLocationMessage

_new_share_location_message = _Maker(ShareLocationMessage)


def decode_share_location_message(data: JsonObject, reading: _decode.Reading) -> ShareLocationMessage:
    """Decode a `ShareLocationMessage` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "ShareLocationMessage.title")
    if type(fallback_url := data.get("fallback_url")) is not str:
        fallback_url = reading.required(fallback_url, _decode.text, "ShareLocationMessage.fallback_url")
    record = _new_share_location_message.blank()
    _new_share_location_message.fill(record, title, fallback_url, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_share_location_message(value: object) -> JsonInput:
    """Write a `ShareLocationMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ShareLocationMessage,
        decode_share_location_message,
        {"title": _encode.Member(_wire.text, needed=True), "fallback_url": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {ShareLocationMessage: encode_share_location_message}
