"""The records and events of `voice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(_Record):
    """A record of `voice`."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class StartedCall(_Record):
    """What `voice.create` returns."""

    id: str
    """The call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceAnswered(_Record):
    """Sent when a call is answered, if it was made with `enable_ace`."""

    call_id: str | None = None
    """The call."""

    amd_status: str | None = None
    """Who answered, where a machine is looked for: human, machine, notsure or hangup."""

    amd_reason: str | None = None
    """Why that is thought."""

    amd_duration: int | None = None
    """Seconds that it took."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The application."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceIncoming(_Record):
    """Sent when a call comes in."""

    call_id: str | None = None
    """The call."""

    cli: str | None = None
    """The caller."""

    to: str | None = None
    """The callee."""

    to_type: str | None = None
    """What the callee is."""

    domain: str | None = None
    """Where the call comes from."""

    origination_type: str | None = None
    """How it comes."""

    call_resource_url: str | None = None
    """Where the call is managed."""

    call_headers: list[JsonObject] | None = None
    """Headers of the call."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The application."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDisconnected(_Record):
    """Sent when a call has ended."""

    call_id: str | None = None
    """The call."""

    reason: str | None = None
    """Why it ended."""

    result: str | None = None
    """How it went."""

    from_: str | None = None
    """The caller."""

    to: str | None = None
    """The callee."""

    duration: int | None = None
    """Seconds."""

    debit_currency: str | None = None
    """The currency of the cost."""

    debit: float | None = None
    """What it cost."""

    rate_currency: str | None = None
    """The currency of the rate."""

    rate: float | None = None
    """What a minute costs."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The application."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoicePrompted(_Record):
    """Sent when the callee has answered a prompt."""

    call_id: str | None = None
    """The call."""

    menu_id: str | None = None
    """The menu."""

    input_type: str | None = None
    """How it was answered: return, sequence, timeout, hangup or invalidinput."""

    value: str | None = None
    """What was answered."""

    input_method: str | None = None
    """dtmf or voice."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The application."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceNotified(_Record):
    """Sent when something else has happened, such as a finished recording."""

    call_id: str | None = None
    """The call."""

    type: str | None = None
    """What happened, such as recording_finished."""

    destination: str | None = None
    """Where the recording is."""

    amd_status: str | None = None
    """Who answered, where a machine is looked for: human, machine, notsure or hangup."""

    amd_reason: str | None = None
    """Why that is thought."""

    amd_duration: int | None = None
    """Seconds that it took."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The application."""

    version: int | None = None
    """The version of the event."""
