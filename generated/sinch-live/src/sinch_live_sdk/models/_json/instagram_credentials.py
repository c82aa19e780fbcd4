"""The type `InstagramCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..instagram_credentials import InstagramCredentials

_new_instagram_credentials = _Maker(InstagramCredentials)


def decode_instagram_credentials(data: JsonObject, reading: _decode.Reading) -> InstagramCredentials:
    """Decode an `InstagramCredentials` from received JSON."""
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "InstagramCredentials.token")
    if type(business_account_id := data.get("business_account_id")) is not str and business_account_id is not None:
        business_account_id = reading.optional(
            business_account_id, _decode.text, "InstagramCredentials.business_account_id"
        )
    record = _new_instagram_credentials.blank()
    _new_instagram_credentials.fill(record, token, business_account_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_instagram_credentials(value: object) -> JsonInput:
    """Write an `InstagramCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InstagramCredentials,
        decode_instagram_credentials,
        {"token": _encode.Member(_wire.text, needed=True), "business_account_id": _wire.text},
    )


ENCODERS: dict[type, object] = {InstagramCredentials: encode_instagram_credentials}
