"""The type `LineEnterpriseCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..line_enterprise_credentials import LineEnterpriseCredentials
from . import line_keys as _line_keys_json

_new_line_enterprise_credentials = _Maker(LineEnterpriseCredentials)


def decode_line_enterprise_credentials(data: JsonObject, reading: _decode.Reading) -> LineEnterpriseCredentials:
    """Decode a `LineEnterpriseCredentials` from received JSON."""
    line_japan = reading.record(
        data.get("line_japan"), _line_keys_json.decode_line_keys, "LineEnterpriseCredentials.line_japan"
    )
    line_thailand = reading.record(
        data.get("line_thailand"), _line_keys_json.decode_line_keys, "LineEnterpriseCredentials.line_thailand"
    )
    if type(is_default := data.get("is_default")) is not bool and is_default is not None:
        is_default = reading.optional(is_default, _decode.boolean, "LineEnterpriseCredentials.is_default")
    record = _new_line_enterprise_credentials.blank()
    _new_line_enterprise_credentials.fill(record, line_japan, line_thailand, is_default, data)
    return record


def encode_line_enterprise_credentials(value: object) -> JsonInput:
    """Write a `LineEnterpriseCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineEnterpriseCredentials,
        decode_line_enterprise_credentials,
        {
            "line_japan": _line_keys_json.encode_line_keys,
            "line_thailand": _line_keys_json.encode_line_keys,
            "is_default": _wire.truth,
        },
    )


ENCODERS: dict[type, object] = {LineEnterpriseCredentials: encode_line_enterprise_credentials}
