"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    status: Literal["open", "done"] | Unrecognized | None = None

    level: Literal[1, 2] | int | None = None

    kinds: list[Literal["a", "b"] | Unrecognized] | None = None

    unit: Literal["kg", "lb"] | Unrecognized
