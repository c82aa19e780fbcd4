"""The type `BoletoButton`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class BoletoButton(_Record):
    """A button that copies the line of a Boleto."""

    type: Literal["boleto"] | Unrecognized = "boleto"

    digitable_line: str
    """The line."""
