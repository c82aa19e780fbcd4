"""The type `FaxEmailNumber` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..fax_number_permissions import FaxNumberPermissions
from . import fax_number_permissions as _fax_number_permissions_json


def decode_fax_email_number(data: JsonValue, reading: _decode.Reading) -> str | FaxNumberPermissions | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | FaxNumberPermissions | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is dict:
        found = _fax_number_permissions_json.decode_fax_number_permissions(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_fax_email_number(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        text=_wire.text,
        classes={FaxNumberPermissions: _fax_number_permissions_json.encode_fax_number_permissions},
        members={(): _fax_number_permissions_json.encode_fax_number_permissions},
    )
    return write(value)
