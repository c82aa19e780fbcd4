"""The type `VerificationReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VerificationReason: TypeAlias = (
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
)
"""Why a verification failed."""
