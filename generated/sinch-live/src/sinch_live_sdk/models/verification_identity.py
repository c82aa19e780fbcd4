"""The type `VerificationIdentity`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationIdentity(_Record):
    """What is verified."""

    type: Literal["number"] | Unrecognized = "number"
    """What it is."""

    endpoint: str
    """The number, in E.164 with its plus."""

    verified: bool | None = None
    """Whether it is verified."""
