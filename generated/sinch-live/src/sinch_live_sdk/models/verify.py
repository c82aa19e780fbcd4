"""The records and events of `verify`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification(_Record):
    """A record of `verify`."""

    id: str
    """The verification."""

    number: str | None = None
    """The number that is verified."""

    status: str | None = None
    """PENDING, SUCCESSFUL, FAIL, DENIED, ABORTED or ERROR."""

    method: str | None = None
    """sms, flashcall, callout, seamless or whatsapp."""

    reason: str | None = None
    """Why it failed."""

    reference: str | None = None
    """Your own reference."""

    country_id: str | None = None
    """The number's country."""

    verified_at: IsoDateTime | None = None
    """When it was started; UTC where no zone is sent."""

    source: str | None = None
    """intercepted or manual: how the code came."""

    call_result: str | None = None
    """How the call went."""

    call_complete: bool | None = None
    """Whether the call was ended by the callee."""

    price_currency: str | None = None
    """The currency of the price."""

    price: float | None = None
    """What it cost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartedVerification(_Record):
    """What `verify.create` returns."""

    id: str
    """The verification."""

    method: str | None = None
    """How the user proves it."""

    sms_template: str | None = None
    """The text that is sent."""

    code_type: str | None = None
    """What the code is made of."""

    interception_timeout: int | None = None
    """Seconds to wait for the message or the call."""

    cli_filter: str | None = None
    """A regular expression of the number that calls."""

    report_timeout: int | None = None
    """Seconds in which the call has to be reported."""

    target_uri: str | None = None
    """What the user's device has to open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationReport(_Record):
    """What `verify.report_sms` returns."""

    id: str
    """The verification."""

    method: str | None = None
    """How the user proved it."""

    status: str | None = None
    """SUCCESSFUL, or why not: FAIL, DENIED, ABORTED, ERROR."""

    reason: str | None = None
    """Why it failed."""

    call_complete: bool | None = None
    """Whether the call was ended by the callee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyRequested(_Record):
    """Sent when a verification is asked for; the answer says whether it is allowed."""

    id: str | None = None
    """The verification."""

    method: str | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    price_currency: str | None = None
    """The currency of the price."""

    price: float | None = None
    """What it costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyFinished(_Record):
    """Sent when a verification is finished."""

    id: str | None = None
    """The verification."""

    method: str | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    status: str | None = None
    """SUCCESSFUL, FAIL, DENIED or ABORTED."""

    reason: str | None = None
    """Why it failed."""

    source: str | None = None
    """How the code came: intercepted or manual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifySmsDelivered(_Record):
    """Sent when it is known what became of the SMS of a verification."""

    id: str | None = None
    """The verification."""

    method: str | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    sms_result: str | None = None
    """Successful or Failed."""
