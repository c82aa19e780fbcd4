"""The type `VerificationIdentity` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..verification_identity import VerificationIdentity

_VERIFICATION_IDENTITY_TYPE = _decode.Known("number")

_new_verification_identity = _Maker(VerificationIdentity)


def decode_verification_identity(data: JsonObject, reading: _decode.Reading) -> VerificationIdentity:
    """Decode a `VerificationIdentity` from received JSON."""
    type_ = (
        _VERIFICATION_IDENTITY_TYPE[found]
        if type(found := data.get("type")) is str
        else reading.required(found, _VERIFICATION_IDENTITY_TYPE, "VerificationIdentity.type")
    )
    if type(endpoint := data.get("endpoint")) is not str:
        endpoint = reading.required(endpoint, _decode.text, "VerificationIdentity.endpoint")
    if type(verified := data.get("verified")) is not bool and verified is not None:
        verified = reading.optional(verified, _decode.boolean, "VerificationIdentity.verified")
    record = _new_verification_identity.blank()
    _new_verification_identity.fill(record, type_, endpoint, verified, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_verification_identity(value: object) -> JsonInput:
    """Write a `VerificationIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationIdentity,
        decode_verification_identity,
        {
            "type": _encode.Member(_wire.known(*_VERIFICATION_IDENTITY_TYPE), needed=True),
            "endpoint": _encode.Member(_wire.text, needed=True),
            "verified": _wire.truth,
        },
    )


ENCODERS: dict[type, object] = {VerificationIdentity: encode_verification_identity}
