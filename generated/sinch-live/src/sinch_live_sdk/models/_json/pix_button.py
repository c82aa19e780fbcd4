"""The type `PixButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..pix_button import PixButton

_PIX_BUTTON_TYPE = _decode.Known("pix_dynamic_code")
_PIX_KEY_TYPE = _decode.Known("CPF", "CNPJ", "EMAIL", "PHONE", "EVP")

_new_pix_button = _Maker(PixButton)


def decode_pix_button(data: JsonObject, reading: _decode.Reading) -> PixButton:
    """Decode a `PixButton` from received JSON."""
    type_ = (
        _PIX_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else ("pix_dynamic_code" if found is None else reading.required(found, _PIX_BUTTON_TYPE, "PixButton.type"))
    )
    if type(code := data.get("code")) is not str:
        code = reading.required(code, _decode.text, "PixButton.code")
    if type(merchant_name := data.get("merchant_name")) is not str:
        merchant_name = reading.required(merchant_name, _decode.text, "PixButton.merchant_name")
    if type(key := data.get("key")) is not str:
        key = reading.required(key, _decode.text, "PixButton.key")
    key_type = (
        _PIX_KEY_TYPE[found]
        if type(found := data.get("key_type")) is str
        else reading.required(found, _PIX_KEY_TYPE, "PixButton.key_type")
    )
    record = _new_pix_button.blank()
    _new_pix_button.fill(record, type_, code, merchant_name, key, key_type, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_pix_button(value: object) -> JsonInput:
    """Write a `PixButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        PixButton,
        decode_pix_button,
        {
            "type": _wire.known(*_PIX_BUTTON_TYPE),
            "code": _encode.Member(_wire.text, needed=True),
            "merchant_name": _encode.Member(_wire.text, needed=True),
            "key": _encode.Member(_wire.text, needed=True),
            "key_type": _encode.Member(_wire.known(*_PIX_KEY_TYPE), needed=True),
        },
    )


ENCODERS: dict[type, object] = {PixButton: encode_pix_button}
