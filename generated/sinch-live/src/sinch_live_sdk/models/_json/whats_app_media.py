"""The type `WhatsAppMedia` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_media import WhatsAppMedia

_new_whats_app_media = _Maker(WhatsAppMedia)


def decode_whats_app_media(data: JsonObject, reading: _decode.Reading) -> WhatsAppMedia:
    """Decode a `WhatsAppMedia` from received JSON."""
    if type(link := data.get("link")) is not str:
        link = reading.required(link, _decode.text, "WhatsAppMedia.link")
    record = _new_whats_app_media.blank()
    _new_whats_app_media.fill(record, link, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_media(value: object) -> JsonInput:
    """Write a `WhatsAppMedia`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, WhatsAppMedia, decode_whats_app_media, {"link": _encode.Member(_wire.text, needed=True)}
    )


ENCODERS: dict[type, object] = {WhatsAppMedia: encode_whats_app_media}
