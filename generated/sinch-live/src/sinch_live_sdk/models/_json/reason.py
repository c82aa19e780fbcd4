"""The type `Reason` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..reason import Reason

_REASON_CODE = _decode.Known(
    "UNKNOWN",
    "INTERNAL_ERROR",
    "RATE_LIMITED",
    "RECIPIENT_INVALID_CHANNEL_IDENTITY",
    "RECIPIENT_NOT_REACHABLE",
    "RECIPIENT_NOT_OPTED_IN",
    "OUTSIDE_ALLOWED_SENDING_WINDOW",
    "CHANNEL_FAILURE",
    "CHANNEL_BAD_CONFIGURATION",
    "CHANNEL_CONFIGURATION_MISSING",
    "MEDIA_TYPE_UNSUPPORTED",
    "MEDIA_TOO_LARGE",
    "MEDIA_NOT_REACHABLE",
    "NO_CHANNELS_LEFT",
    "TEMPLATE_NOT_FOUND",
    "TEMPLATE_INSUFFICIENT_PARAMETERS",
    "TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION",
    "DELIVERY_TIMED_OUT",
    "DELIVERY_REJECTED_DUE_TO_POLICY",
    "CONTACT_NOT_FOUND",
    "BAD_REQUEST",
    "UNKNOWN_APP",
    "NO_CHANNEL_IDENTITY_FOR_CONTACT",
    "CHANNEL_REJECT",
    "NO_PERMISSION",
    "NO_PROFILE_AVAILABLE",
    "UNSUPPORTED_OPERATION",
)
_REASON_SUB_CODE = _decode.Known(
    "UNSPECIFIED_SUB_CODE", "ATTACHMENT_REJECTED", "MEDIA_TYPE_UNDETERMINED", "INACTIVE_SENDER"
)

_new_reason = _Maker(Reason)


def decode_reason(data: JsonObject, reading: _decode.Reading) -> Reason:
    """Decode a `Reason` from received JSON."""
    code = (
        _REASON_CODE[found]
        if type(found := data.get("code")) is str
        else (None if found is None else reading.optional(found, _REASON_CODE, "Reason.code"))
    )
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "Reason.description")
    sub_code = (
        _REASON_SUB_CODE[found]
        if type(found := data.get("sub_code")) is str
        else (None if found is None else reading.optional(found, _REASON_SUB_CODE, "Reason.sub_code"))
    )
    if type(channel_code := data.get("channel_code")) is not str and channel_code is not None:
        channel_code = reading.optional(channel_code, _decode.text, "Reason.channel_code")
    record = _new_reason.blank()
    _new_reason.fill(record, code, description, sub_code, channel_code, data)
    return record


def encode_reason(value: object) -> JsonInput:
    """Write a `Reason`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Reason,
        decode_reason,
        {
            "code": _wire.known(*_REASON_CODE),
            "description": _wire.text,
            "sub_code": _wire.known(*_REASON_SUB_CODE),
            "channel_code": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {Reason: encode_reason}
