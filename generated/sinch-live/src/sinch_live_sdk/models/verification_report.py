"""The type `VerificationReport`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationReport(_Record):
    """How a verification ended."""

    id: str
    """The verification."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proved it."""

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

    reference: str | None = None
    """Your own reference."""

    call_complete: bool | None = None
    """Whether the call was ended by the callee."""
