"""The type `DynamicPix` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..dynamic_pix import DynamicPix

_PIX_KEY_TYPE = _decode.Known("CPF", "CNPJ", "EMAIL", "PHONE", "EVP")

_new_dynamic_pix = _Maker(DynamicPix)


def decode_dynamic_pix(data: JsonObject, reading: _decode.Reading) -> DynamicPix:
    """Decode a `DynamicPix` from received JSON."""
    if type(code := data.get("code")) is not str:
        code = reading.required(code, _decode.text, "DynamicPix.code")
    if type(merchant_name := data.get("merchant_name")) is not str:
        merchant_name = reading.required(merchant_name, _decode.text, "DynamicPix.merchant_name")
    if type(key := data.get("key")) is not str:
        key = reading.required(key, _decode.text, "DynamicPix.key")
    key_type = (
        _PIX_KEY_TYPE[found]
        if type(found := data.get("key_type")) is str
        else reading.required(found, _PIX_KEY_TYPE, "DynamicPix.key_type")
    )
    record = _new_dynamic_pix.blank()
    _new_dynamic_pix.fill(record, code, merchant_name, key, key_type, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_dynamic_pix(value: object) -> JsonInput:
    """Write a `DynamicPix`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DynamicPix,
        decode_dynamic_pix,
        {
            "code": _encode.Member(_wire.text, needed=True),
            "merchant_name": _encode.Member(_wire.text, needed=True),
            "key": _encode.Member(_wire.text, needed=True),
            "key_type": _encode.Member(_wire.known(*_PIX_KEY_TYPE), needed=True),
        },
    )


ENCODERS: dict[type, object] = {DynamicPix: encode_dynamic_pix}
