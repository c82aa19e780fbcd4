"""The type `FaxNumberPermissions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..fax_number_permissions import FaxNumberPermissions

_FAX_NUMBER_PERMISSIONS_PERMISSIONS = _decode.Known("both", "send", "receive")

_new_fax_number_permissions = _Maker(FaxNumberPermissions)


def decode_fax_number_permissions(data: JsonObject, reading: _decode.Reading) -> FaxNumberPermissions:
    """Decode a `FaxNumberPermissions` from received JSON."""
    if type(number := data.get("number")) is not str:
        number = reading.required(number, _decode.text, "FaxNumberPermissions.number")
    permissions = (
        _FAX_NUMBER_PERMISSIONS_PERMISSIONS[found]
        if type(found := data.get("permissions")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_NUMBER_PERMISSIONS_PERMISSIONS, "FaxNumberPermissions.permissions")
        )
    )
    record = _new_fax_number_permissions.blank()
    _new_fax_number_permissions.fill(record, number, permissions, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_number_permissions(value: object) -> JsonInput:
    """Write a `FaxNumberPermissions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxNumberPermissions,
        decode_fax_number_permissions,
        {
            "number": _encode.Member(_wire.text, needed=True),
            "permissions": _wire.known(*_FAX_NUMBER_PERMISSIONS_PERMISSIONS),
        },
    )


ENCODERS: dict[type, object] = {FaxNumberPermissions: encode_fax_number_permissions}
