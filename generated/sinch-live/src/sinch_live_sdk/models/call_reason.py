"""The type `CallReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

CallReason: TypeAlias = (
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
)
"""Why a call ended."""
