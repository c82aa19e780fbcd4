"""What the service sends about `verify`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Verify(_Record):
    """Phone number verification service."""

    id: str | None = None
    """Unique identifier for the verification."""

    number: str | None = None
    """Phone number being verified."""

    status: str | None = None
    """Verification status."""

    method: str | None = None
    """Verification method (sms/flashcall)."""


def decode_verify(data: JsonValue, reading: _decode.Reading) -> Verify:
    """Read Verify from JSON as received."""
    get = _decode.getter(data)
    return Verify(
        id=reading.optional(get("id"), _decode.text, "Verify.id", ("id",)),
        number=reading.optional(get("number"), _decode.text, "Verify.number", ("number",)),
        status=reading.optional(get("status"), _decode.text, "Verify.status", ("status",)),
        method=reading.optional(get("method"), _decode.text, "Verify.method", ("method",)),
        raw=_decode.raw(data),
    )
