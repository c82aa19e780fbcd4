"""The type `Block` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.record import UnknownVariant
from ..._runtime.values import JsonValue
from ..old import Old
from . import old as _old_json


def decode_block(data: JsonValue, reading: _decode.Reading) -> Old | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: Old | UnknownVariant
    tag = _decode.find(data, "type")
    if tag == "old":
        found = _old_json.decode_old(data, reading)
    elif tag == "ancient":
        found = _old_json.decode_old(data, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found
