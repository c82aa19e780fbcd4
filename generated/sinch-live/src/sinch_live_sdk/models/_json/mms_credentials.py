"""The type `MmsCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..mms_credentials import BasicAuth, MmsCredentials

_new_basic_auth = _Maker(BasicAuth)


def decode_basic_auth(data: JsonObject, reading: _decode.Reading) -> BasicAuth:
    """Decode a `BasicAuth` from received JSON."""
    if type(username := data.get("username")) is not str:
        username = reading.required(username, _decode.text, "BasicAuth.username")
    if type(password := data.get("password")) is not str:
        password = reading.required(password, _decode.text, "BasicAuth.password")
    record = _new_basic_auth.blank()
    _new_basic_auth.fill(record, username, password, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_mms_credentials = _Maker(MmsCredentials)


def decode_mms_credentials(data: JsonObject, reading: _decode.Reading) -> MmsCredentials:
    """Decode a `MmsCredentials` from received JSON."""
    if type(account_id := data.get("account_id")) is not str:
        account_id = reading.required(account_id, _decode.text, "MmsCredentials.account_id")
    if type(api_key := data.get("api_key")) is not str:
        api_key = reading.required(api_key, _decode.text, "MmsCredentials.api_key")
    basic_auth = reading.record(data.get("basic_auth"), decode_basic_auth, "MmsCredentials.basic_auth")
    record = _new_mms_credentials.blank()
    _new_mms_credentials.fill(record, account_id, api_key, basic_auth, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_basic_auth(value: object) -> JsonInput:
    """Write a `BasicAuth`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        BasicAuth,
        decode_basic_auth,
        {"username": _encode.Member(_wire.text, needed=True), "password": _encode.Member(_wire.text, needed=True)},
    )


def encode_mms_credentials(value: object) -> JsonInput:
    """Write a `MmsCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MmsCredentials,
        decode_mms_credentials,
        {
            "account_id": _encode.Member(_wire.text, needed=True),
            "api_key": _encode.Member(_wire.text, needed=True),
            "basic_auth": encode_basic_auth,
        },
    )


ENCODERS: dict[type, object] = {BasicAuth: encode_basic_auth, MmsCredentials: encode_mms_credentials}
