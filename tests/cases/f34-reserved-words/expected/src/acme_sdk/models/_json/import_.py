"""The records and events of `import` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..import_ import Import

_new_import_ = _Maker(Import)


def decode_import_(data: JsonValue, reading: _decode.Reading) -> Import:
    """Decode an `Import` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(raw_ := top.get("raw")) is not str and raw_ is not None:
        raw_ = reading.optional(raw_, _decode.text, "Import.raw_", "raw")
    if type(str_ := top.get("str")) is not str and str_ is not None:
        str_ = reading.optional(str_, _decode.text, "Import.str_", "str")
    list_ = reading.optional(top.get("list"), _decode.array(_decode.text), "Import.list_", "list")
    if type(from_ := top.get("from")) is not int and from_ is not None:
        from_ = reading.optional(from_, _decode.integer, "Import.from_", "from")
    if type(dict_ := top.get("dict")) is not dict and dict_ is not None:
        dict_ = reading.optional(dict_, _decode.mapping, "Import.dict_", "dict")
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Import.id")
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "Import.type")
    record = _new_import_.blank()
    _new_import_.fill(record, raw_, str_, list_, from_, dict_, id, type_, raw)
    return record


def encode_import_(value: object) -> JsonInput:
    """Write an `Import`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Import,
        decode_import_,
        {
            "raw_": ("raw", _wire.text),
            "str_": ("str", _wire.text),
            "list_": ("list", _wire.list_of(_wire.text)),
            "from_": ("from", _wire.whole),
            "dict_": ("dict", _wire.mapping),
            "id": _wire.text,
            "type": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {Import: encode_import_}
