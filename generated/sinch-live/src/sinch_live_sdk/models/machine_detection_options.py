"""The type `MachineDetectionOptions`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MachineDetectionOptions(_Record):
    """Whether to find out if a machine answers."""

    enabled: bool | None = None
    """Whether to find out."""

    async_: bool | None = None
    """Whether the beep of the machine is told, too."""
