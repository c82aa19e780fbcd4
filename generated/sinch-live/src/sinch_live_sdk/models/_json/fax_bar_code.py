"""The type `FaxBarCode` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..fax_bar_code import FaxBarCode

_FAX_BAR_CODE_TYPE = _decode.Known("CODE_128", "DATA_MATRIX")

_new_fax_bar_code = _Maker(FaxBarCode)


def decode_fax_bar_code(data: JsonObject, reading: _decode.Reading) -> FaxBarCode:
    """Decode a `FaxBarCode` from received JSON."""
    type_ = (
        _FAX_BAR_CODE_TYPE[found]
        if type(found := data.get("type")) is str
        else (None if found is None else reading.optional(found, _FAX_BAR_CODE_TYPE, "FaxBarCode.type"))
    )
    if type(page := data.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxBarCode.page")
    if type(value := data.get("value")) is not str and value is not None:
        value = reading.optional(value, _decode.text, "FaxBarCode.value")
    record = _new_fax_bar_code.blank()
    _new_fax_bar_code.fill(record, type_, page, value, data)
    return record


def encode_fax_bar_code(value: object) -> JsonInput:
    """Write a `FaxBarCode`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxBarCode,
        decode_fax_bar_code,
        {"type": _wire.known(*_FAX_BAR_CODE_TYPE), "page": _wire.whole, "value": _wire.text},
    )


ENCODERS: dict[type, object] = {FaxBarCode: encode_fax_bar_code}
