"""The type `InboundMedia` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..inbound_media import InboundMedia

_INBOUND_MEDIA_STATUS = _decode.Known("Uploaded", "Failed")

_new_inbound_media = _Maker(InboundMedia)


def decode_inbound_media(data: JsonObject, reading: _decode.Reading) -> InboundMedia:
    """Decode an `InboundMedia` from received JSON."""
    if type(url := data.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "InboundMedia.url")
    if type(content_type := data.get("content_type")) is not str and content_type is not None:
        content_type = reading.optional(content_type, _decode.text, "InboundMedia.content_type")
    status = (
        _INBOUND_MEDIA_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _INBOUND_MEDIA_STATUS, "InboundMedia.status"))
    )
    if type(code := data.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "InboundMedia.code")
    record = _new_inbound_media.blank()
    _new_inbound_media.fill(record, url, content_type, status, code, data)
    return record


def encode_inbound_media(value: object) -> JsonInput:
    """Write an `InboundMedia`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundMedia,
        decode_inbound_media,
        {
            "url": _wire.text,
            "content_type": _wire.text,
            "status": _wire.known(*_INBOUND_MEDIA_STATUS),
            "code": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {InboundMedia: encode_inbound_media}
