"""The type `AppleBusinessChatCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..apple_business_chat_credentials import AppleBusinessChatCredentials

_new_apple_business_chat_credentials = _Maker(AppleBusinessChatCredentials)


def decode_apple_business_chat_credentials(data: JsonObject, reading: _decode.Reading) -> AppleBusinessChatCredentials:
    """Decode an `AppleBusinessChatCredentials` from received JSON."""
    if type(business_chat_account_id := data.get("business_chat_account_id")) is not str:
        business_chat_account_id = reading.required(
            business_chat_account_id, _decode.text, "AppleBusinessChatCredentials.business_chat_account_id"
        )
    if type(merchant_id := data.get("merchant_id")) is not str and merchant_id is not None:
        merchant_id = reading.optional(merchant_id, _decode.text, "AppleBusinessChatCredentials.merchant_id")
    if (
        type(apple_pay_certificate_reference := data.get("apple_pay_certificate_reference")) is not str
        and apple_pay_certificate_reference is not None
    ):
        apple_pay_certificate_reference = reading.optional(
            apple_pay_certificate_reference,
            _decode.text,
            "AppleBusinessChatCredentials.apple_pay_certificate_reference",
        )
    if (
        type(apple_pay_certificate_password := data.get("apple_pay_certificate_password")) is not str
        and apple_pay_certificate_password is not None
    ):
        apple_pay_certificate_password = reading.optional(
            apple_pay_certificate_password, _decode.text, "AppleBusinessChatCredentials.apple_pay_certificate_password"
        )
    record = _new_apple_business_chat_credentials.blank()
    _new_apple_business_chat_credentials.fill(
        record,
        business_chat_account_id,
        merchant_id,
        apple_pay_certificate_reference,
        apple_pay_certificate_password,
        data,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_apple_business_chat_credentials(value: object) -> JsonInput:
    """Write an `AppleBusinessChatCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AppleBusinessChatCredentials,
        decode_apple_business_chat_credentials,
        {
            "business_chat_account_id": _encode.Member(_wire.text, needed=True),
            "merchant_id": _wire.text,
            "apple_pay_certificate_reference": _wire.text,
            "apple_pay_certificate_password": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {AppleBusinessChatCredentials: encode_apple_business_chat_credentials}
