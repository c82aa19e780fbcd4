"""The type `FreeValue` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..free_object import FreeObject
from . import free_item as _free_item_json
from . import free_object as _free_object_json


def decode_free_value(
    data: JsonValue, reading: _decode.Reading
) -> (
    str
    | float
    | bool
    | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
    | FreeObject
    | UnknownVariant
):
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        str
        | float
        | bool
        | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
        | FreeObject
        | UnknownVariant
    )
    if type(data) is str:
        found = data
    elif isinstance(data, (int, float)) and type(data) is not bool:
        found = reading.one_of(data, _decode.number, UnknownVariant, data)
    elif type(data) is bool:
        found = reading.one_of(data, _decode.boolean, UnknownVariant, data)
    elif type(data) is list:
        found = reading.one_of(
            data,
            _decode.array(_decode.nullable(reading.of_union(_free_item_json.decode_free_item))),
            UnknownVariant,
            data,
        )
    elif type(data) is dict:
        found = _free_object_json.decode_free_object(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_free_value(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        text=_wire.text,
        number=_wire.real,
        boolean=_wire.truth,
        array=_wire.list_of(_wire.null_or(_free_item_json.encode_free_item)),
        classes={FreeObject: _free_object_json.encode_free_object},
        members={(): _free_object_json.encode_free_object},
    )
    return write(value)
