"""The type `Amount`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Amount(_Record):
    type: Literal["number"] | Unrecognized = "number"

    number: int | None = None
