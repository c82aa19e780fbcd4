"""The type `FaxBarCode`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxBarCode(_Record):
    """A bar code that was found."""

    type: Literal["CODE_128", "DATA_MATRIX"] | Unrecognized | None = None
    """Its kind."""

    page: int | None = None
    """The page that it is on."""

    value: str | None = None
    """What it says."""
