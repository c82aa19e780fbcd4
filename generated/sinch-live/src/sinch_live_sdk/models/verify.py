"""The records and events of `verify`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Verification(_Record):
    """A record of `verify`."""

    id: str
    """The verification."""

    number: str | None = None
    """The number that is verified."""

    status: Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"] | Unrecognized | None = None
    """How far it has come."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proves it."""

    identity: VerificationIdentity | None = None
    """What is verified."""

    reason: (
        Literal[
            "Fraud",
            "Not enough credit",
            "Blocked",
            "Denied by callback",
            "Invalid callback",
            "Internal error",
            "Destination denied",
            "Network error or number unreachable",
            "Failed pending",
            "SMS delivery failure",
            "Invalid CLI",
            "Invalid code",
            "Expired",
            "Hung up without entering valid code",
        ]
        | Unrecognized
        | None
    ) = None
    """Why it failed."""

    reference: str | None = None
    """Your own reference."""

    country_id: str | None = None
    """The number's country."""

    verified_at: IsoDateTime | None = None
    """When it was started; UTC where no zone is sent."""

    source: Literal["intercepted", "manual"] | Unrecognized | None = None
    """How the code came."""

    call_result: Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"] | Unrecognized | None = None
    """How the call went."""

    call_complete: bool | None = None
    """Whether the call was ended by the callee."""

    price: VerificationPrice | None = None
    """What it cost."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerifyRequested(_Record):
    """Sent when a verification is asked for; the answer is a `VerificationAnswer`."""

    id: str | None = None
    """The verification."""

    event: Literal["VerificationRequestEvent"] | Unrecognized | None = "VerificationRequestEvent"
    """VerificationRequestEvent."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    identity: VerificationIdentity | None = None
    """What is verified."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    price: CurrencyAmount | None = None
    """What it costs."""

    accept_language: list[str] | None = None
    """The languages of the user."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerifyFinished(_Record):
    """Sent when a verification is finished."""

    id: str | None = None
    """The verification."""

    event: Literal["VerificationResultEvent"] | Unrecognized | None = "VerificationResultEvent"
    """VerificationResultEvent."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    identity: VerificationIdentity | None = None
    """What is verified."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    status: Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"] | Unrecognized | None = None
    """Whether it succeeded."""

    reason: (
        Literal[
            "Fraud",
            "Not enough credit",
            "Blocked",
            "Denied by callback",
            "Invalid callback",
            "Internal error",
            "Destination denied",
            "Network error or number unreachable",
            "Failed pending",
            "SMS delivery failure",
            "Invalid CLI",
            "Invalid code",
            "Expired",
            "Hung up without entering valid code",
        ]
        | Unrecognized
        | None
    ) = None
    """Why it failed."""

    source: Literal["intercepted", "manual"] | Unrecognized | None = None
    """How the code came."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerifySmsDelivered(_Record):
    """Sent when it is known what became of the SMS of a verification."""

    id: str | None = None
    """The verification."""

    event: Literal["VerificationSmsDeliveredEvent"] | Unrecognized | None = "VerificationSmsDeliveredEvent"
    """VerificationSmsDeliveredEvent."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proves it."""

    number: str | None = None
    """The number."""

    identity: VerificationIdentity | None = None
    """What is verified."""

    reference: str | None = None
    """Your own reference."""

    custom: str | None = None
    """Your own text."""

    sms_result: Literal["Successful", "Failed"] | Unrecognized | None = None
    """Whether it was delivered."""


from .currency_amount import CurrencyAmount  # noqa: E402
from .verification_identity import VerificationIdentity  # noqa: E402
from .verification_price import VerificationPrice  # noqa: E402
