"""The type `VerificationLink`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationLink(_Record):
    """What can be done with a verification."""

    rel: str | None = None
    """What it is: `status` or `report`."""

    href: str | None = None
    """Where."""

    method: Literal["GET", "PUT"] | Unrecognized | None = None
    """By which method."""
