"""What the service sends about `voice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice(_Record):
    """Manage voice calls."""

    id: str | None = None
    """Unique identifier for the call."""

    status: str | None = None
    """Current status of the call."""

    direction: str | None = None
    """Direction of the call (inbound/outbound)."""

    from_: str | None = None
    """Caller phone number."""

    to: str | None = None
    """Callee phone number."""


def decode_voice(data: JsonValue, reading: _decode.Reading) -> Voice:
    """Read Voice from JSON as received."""
    get = _decode.getter(data)
    return Voice(
        id=reading.optional(get("id"), _decode.text, "Voice.id", ("id",)),
        status=reading.optional(get("status"), _decode.text, "Voice.status", ("status",)),
        direction=reading.optional(get("direction"), _decode.text, "Voice.direction", ("direction",)),
        from_=reading.optional(_decode.find(get("from"), "number"), _decode.text, "Voice.from_", ("from", "number")),
        to=reading.optional(_decode.find(get("to"), "number"), _decode.text, "Voice.to", ("to", "number")),
        raw=_decode.raw(data),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceAnswered(_Record):
    """The payload of `voice/answered`."""

    call_id: str | None = None
    """ID of the answered call."""

    status: str | None = None
    """Call status."""


def decode_voice_answered(data: JsonValue, reading: _decode.Reading) -> VoiceAnswered:
    """Read VoiceAnswered from JSON as received."""
    get = _decode.getter(data)
    return VoiceAnswered(
        call_id=reading.optional(get("call_id"), _decode.text, "VoiceAnswered.call_id", ("call_id",)),
        status=reading.optional(get("status"), _decode.text, "VoiceAnswered.status", ("status",)),
        raw=_decode.raw(data),
    )
