"""The records and events of `fax.emails` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..fax_emails import FaxEmail
from ..fax_number_permissions import FaxNumberPermissions
from . import fax_number_permissions as _fax_number_permissions_json

_new_fax_email = _Maker(FaxEmail)


def decode_fax_email(data: JsonValue, reading: _decode.Reading) -> FaxEmail:
    """Decode a `FaxEmail` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(email := top.get("email")) is not str:
        email = reading.required(email, _decode.text, "FaxEmail.email")
    phone_numbers = reading.optional(
        top.get("phoneNumbers"),
        _decode.array(reading.of_union(decode_fax_email_phone_numbers)),
        "FaxEmail.phone_numbers",
        "phoneNumbers",
    )
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "FaxEmail.project_id", "projectId")
    record = _new_fax_email.blank()
    _new_fax_email.fill(record, email, phone_numbers, project_id, raw)
    return _with_gaps(record) if reading.has_gaps else record


def decode_fax_email_phone_numbers(
    data: JsonValue, reading: _decode.Reading
) -> str | FaxNumberPermissions | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | FaxNumberPermissions | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is dict:
        found = _fax_number_permissions_json.decode_fax_number_permissions(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_fax_email(value: object) -> JsonInput:
    """Write a `FaxEmail`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxEmail,
        decode_fax_email,
        {
            "email": _encode.Member(_wire.text, needed=True),
            "phone_numbers": (
                "phoneNumbers",
                _wire.list_of(
                    _encode.one_of(
                        text=_wire.text,
                        classes={FaxNumberPermissions: _fax_number_permissions_json.encode_fax_number_permissions},
                        members={(): _fax_number_permissions_json.encode_fax_number_permissions},
                    )
                ),
            ),
            "project_id": ("projectId", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {FaxEmail: encode_fax_email}
