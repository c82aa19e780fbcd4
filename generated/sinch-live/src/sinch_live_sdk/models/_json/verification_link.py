"""The type `VerificationLink` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..verification_link import VerificationLink

_VERIFICATION_LINK_METHOD = _decode.Known("GET", "PUT")

_new_verification_link = _Maker(VerificationLink)


def decode_verification_link(data: JsonObject, reading: _decode.Reading) -> VerificationLink:
    """Decode a `VerificationLink` from received JSON."""
    if type(rel := data.get("rel")) is not str and rel is not None:
        rel = reading.optional(rel, _decode.text, "VerificationLink.rel")
    if type(href := data.get("href")) is not str and href is not None:
        href = reading.optional(href, _decode.text, "VerificationLink.href")
    method = (
        _VERIFICATION_LINK_METHOD[found]
        if type(found := data.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_LINK_METHOD, "VerificationLink.method"))
    )
    record = _new_verification_link.blank()
    _new_verification_link.fill(record, rel, href, method, data)
    return record


def encode_verification_link(value: object) -> JsonInput:
    """Write a `VerificationLink`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationLink,
        decode_verification_link,
        {"rel": _wire.text, "href": _wire.text, "method": _wire.known(*_VERIFICATION_LINK_METHOD)},
    )


ENCODERS: dict[type, object] = {VerificationLink: encode_verification_link}
