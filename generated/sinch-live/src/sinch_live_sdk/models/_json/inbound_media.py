"""The type `InboundMedia` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..inbound_media import InboundMedia

_INBOUND_MEDIA_STATUS = _decode.Known("Uploaded", "Failed")

_new_inbound_media = _Maker(InboundMedia)


def decode_inbound_media(data: JsonValue, reading: _decode.Reading) -> InboundMedia:
    """Decode an `InboundMedia` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(url := top.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "InboundMedia.url")
    if type(content_type := top.get("content_type")) is not str and content_type is not None:
        content_type = reading.optional(content_type, _decode.text, "InboundMedia.content_type")
    status = (
        _INBOUND_MEDIA_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _INBOUND_MEDIA_STATUS, "InboundMedia.status"))
    )
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "InboundMedia.code")
    record = _new_inbound_media.blank()
    _new_inbound_media.fill(record, url, content_type, status, code, raw)
    return record


def encode_inbound_media(value: object) -> JsonInput:
    """Write an `InboundMedia`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundMedia,
        decode_inbound_media,
        (
            _encode.Member("url", _wire.text),
            _encode.Member("content_type", _wire.text),
            _encode.Member("status", _wire.known(*_INBOUND_MEDIA_STATUS)),
            _encode.Member("code", _wire.whole),
        ),
    )


ENCODERS: dict[type, object] = {InboundMedia: encode_inbound_media}
