"""What the service sends about `voice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record, constructor as _constructor
from .._runtime.values import IsoDateTime, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class StartedCall(_Record):
    """Call a number and say a text."""

    id: str
    """The call."""


_new_started_call = _constructor(StartedCall)


def decode_started_call(data: JsonValue, reading: _decode.Reading) -> StartedCall:
    """Read `StartedCall` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "StartedCall.id", ("callId",))
    return _new_started_call(id=id, raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(_Record):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    id: str
    """The call."""

    status: str | None = None
    """ONGOING or FINAL."""

    from_: str | None = None
    """The caller."""

    to: str | None = None
    """The callee."""

    to_type: str | None = None
    """Number, Username, Sip or Did."""

    domain: str | None = None
    """pstn, mxp or sip."""

    result: str | None = None
    """ANSWERED, BUSY, NOANSWER, FAILED or N/A."""

    reason: str | None = None
    """Why it ended, such as CALLEEHANGUP."""

    duration: int | None = None
    """Seconds."""

    timestamp: IsoDateTime | None = None
    """When it was made; UTC where no zone is sent."""

    custom: str | None = None
    """Your own text."""

    rate_currency: str | None = None
    """The currency of the rate."""

    rate: float | None = None
    """What a minute costs."""

    debit_currency: str | None = None
    """The currency of the cost."""

    debit: float | None = None
    """What it cost."""


_new_call = _constructor(Call)


def decode_call(data: JsonValue, reading: _decode.Reading) -> Call:
    """Read `Call` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "Call.id", ("callId",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Call.status", ("status",))
    in_from = found if type(found := top.get("from")) is dict else _decode.members(found)
    if type(from_ := in_from.get("endpoint")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Call.from_", ("from", "endpoint"))
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("endpoint")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Call.to", ("to", "endpoint"))
    if type(to_type := in_to.get("type")) is not str and to_type is not None:
        to_type = reading.optional(to_type, _decode.text, "Call.to_type", ("to", "type"))
    if type(domain := top.get("domain")) is not str and domain is not None:
        domain = reading.optional(domain, _decode.text, "Call.domain", ("domain",))
    if type(result := top.get("result")) is not str and result is not None:
        result = reading.optional(result, _decode.text, "Call.result", ("result",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "Call.reason", ("reason",))
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "Call.duration", ("duration",))
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "Call.timestamp", ("timestamp",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "Call.custom", ("custom",))
    in_user_rate = found if type(found := top.get("userRate")) is dict else _decode.members(found)
    if type(rate_currency := in_user_rate.get("currencyId")) is not str and rate_currency is not None:
        rate_currency = reading.optional(rate_currency, _decode.text, "Call.rate_currency", ("userRate", "currencyId"))
    if type(rate := in_user_rate.get("amount")) is not float and rate is not None:
        rate = reading.optional(rate, _decode.number, "Call.rate", ("userRate", "amount"))
    in_debit = found if type(found := top.get("debit")) is dict else _decode.members(found)
    if type(debit_currency := in_debit.get("currencyId")) is not str and debit_currency is not None:
        debit_currency = reading.optional(debit_currency, _decode.text, "Call.debit_currency", ("debit", "currencyId"))
    if type(debit := in_debit.get("amount")) is not float and debit is not None:
        debit = reading.optional(debit, _decode.number, "Call.debit", ("debit", "amount"))
    return _new_call(
        id=id,
        status=status,
        from_=from_,
        to=to,
        to_type=to_type,
        domain=domain,
        result=result,
        reason=reason,
        duration=duration,
        timestamp=timestamp,
        custom=custom,
        rate_currency=rate_currency,
        rate=rate,
        debit_currency=debit_currency,
        debit=debit,
        raw=raw,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceAnswered(_Record):
    """The payload of `voice/answered`."""

    call_id: str | None = None
    """ID of the answered call."""

    status: str | None = None
    """Call status."""


_new_voice_answered = _constructor(VoiceAnswered)


def decode_voice_answered(data: JsonValue, reading: _decode.Reading) -> VoiceAnswered:
    """Read `VoiceAnswered` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("call_id")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceAnswered.call_id", ("call_id",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "VoiceAnswered.status", ("status",))
    return _new_voice_answered(call_id=call_id, status=status, raw=raw)
