"""The type `SendDtmfInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SendDtmfInstruction(_Record):
    """Presses keys."""

    name: Literal["sendDtmf"] | Unrecognized = "sendDtmf"

    value: str
    """The keys: digits, `#`, and `w` for half a second."""
