"""The type `CallMachineDetection`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallMachineDetection(_Record):
    """Who answered, where a machine is looked for."""

    status: Literal["human", "machine", "notsure", "hangup"] | Unrecognized | None = None
    """Who answered."""

    reason: Literal["longgreeting", "initialsilence", "beep", "greeting", "n/a"] | Unrecognized | None = None
    """Why that is thought."""

    duration: int | None = None
    """How long it took, in seconds."""
