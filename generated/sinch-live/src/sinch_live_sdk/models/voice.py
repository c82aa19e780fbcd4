"""The records and events of `voice`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Call(_Record):
    """A record of `voice`."""

    id: str
    """The call."""

    status: Literal["ONGOING", "FINAL"] | Unrecognized | None = None
    """Whether it goes on."""

    from_: CallEndpoint | None = None
    """The caller."""

    to: CallEndpoint | None = None
    """The callee."""

    domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None
    """The network."""

    result: Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"] | Unrecognized | None = None
    """How it went."""

    reason: (
        Literal[
            "N/A",
            "TIMEOUT",
            "CALLERHANGUP",
            "CALLEEHANGUP",
            "BLOCKED",
            "NOCREDITPARTNER",
            "MANAGERHANGUP",
            "CANCEL",
            "GENERALERROR",
            "INVALIDSVAMLACTION",
        ]
        | Unrecognized
        | None
    ) = None
    """Why it ended."""

    duration: int | None = None
    """Seconds."""

    timestamp: IsoDateTime | None = None
    """When it was made; UTC where no zone is sent."""

    custom: str | None = None
    """Your own text."""

    user_rate: CurrencyAmount | None = None
    """What a minute costs."""

    debit: CurrencyAmount | None = None
    """What it cost."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartedCall(_Record):
    """What `voice.create` returns."""

    id: str
    """The call."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceAnswered(_Record):
    """Sent when a call is answered, if it was made with `enable_ace`; the answer is a `Svaml`."""

    call_id: str | None = None
    """The call."""

    event: Literal["ace"] | Unrecognized | None = "ace"
    """ace."""

    amd: CallMachineDetection | None = None
    """Who answered, where a machine is looked for."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The app."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceIncoming(_Record):
    """Sent when a call comes in; the answer is a `Svaml`."""

    call_id: str | None = None
    """The call."""

    event: Literal["ice"] | Unrecognized | None = "ice"
    """ice."""

    cli: str | None = None
    """The caller."""

    to: CallEndpoint | None = None
    """The callee."""

    domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None
    """The network that the call is for."""

    origination_type: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None
    """The network that the call comes from."""

    call_resource_url: str | None = None
    """Where the call is managed."""

    user_rate: CurrencyAmount | None = None
    """What a minute costs."""

    duration: int | None = None
    """Seconds."""

    rdnis: str | None = None
    """The number that the call was redirected from."""

    call_headers: list[CallHeader] | None = None
    """Headers of the call."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The app."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceDisconnected(_Record):
    """Sent when a call has ended."""

    call_id: str | None = None
    """The call."""

    event: Literal["dice"] | Unrecognized | None = "dice"
    """dice."""

    reason: (
        Literal[
            "N/A",
            "TIMEOUT",
            "CALLERHANGUP",
            "CALLEEHANGUP",
            "BLOCKED",
            "NOCREDITPARTNER",
            "MANAGERHANGUP",
            "CANCEL",
            "GENERALERROR",
            "INVALIDSVAMLACTION",
        ]
        | Unrecognized
        | None
    ) = None
    """Why it ended."""

    result: Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"] | Unrecognized | None = None
    """How it went."""

    from_: str | None = None
    """The caller."""

    to: CallEndpoint | None = None
    """The callee."""

    duration: int | None = None
    """Seconds."""

    debit: CurrencyAmount | None = None
    """What it cost."""

    user_rate: CurrencyAmount | None = None
    """What a minute costs."""

    call_headers: list[CallHeader] | None = None
    """Headers of the call."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The app."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoicePrompted(_Record):
    """Sent when the callee has answered a prompt; the answer is a `Svaml`."""

    call_id: str | None = None
    """The call."""

    event: Literal["pie"] | Unrecognized | None = "pie"
    """pie."""

    menu_result: MenuResult | None = None
    """The answer."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The app."""

    version: int | None = None
    """The version of the event."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceNotified(_Record):
    """Sent when something else has happened, such as a finished recording."""

    call_id: str | None = None
    """The call."""

    event: Literal["notify"] | Unrecognized | None = "notify"
    """notify."""

    type: (
        Literal[
            "recording_finished", "recording_available", "transcription_available", "amd", "amd_beep", "callingerror"
        ]
        | Unrecognized
        | None
    ) = None
    """What happened."""

    destination: str | None = None
    """Where the recording or its text is."""

    amd: CallMachineDetection | None = None
    """Who answered, where a machine is looked for."""

    error_code: int | None = None
    """The number of the failure."""

    error_message: str | None = None
    """What failed."""

    user: str | None = None
    """The user who made the call."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    conference_id: str | None = None
    """The conference."""

    custom: str | None = None
    """Your own text."""

    application_key: str | None = None
    """The app."""

    version: int | None = None
    """The version of the event."""


from .call_endpoint import CallEndpoint  # noqa: E402
from .call_header import CallHeader  # noqa: E402
from .call_machine_detection import CallMachineDetection  # noqa: E402
from .currency_amount import CurrencyAmount  # noqa: E402
from .menu_result import MenuResult  # noqa: E402
