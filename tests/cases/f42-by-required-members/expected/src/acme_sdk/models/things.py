"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    at: Space | Point | Note | UnknownVariant | None = None

    free: Space | JsonObject | UnknownVariant | None = None


from .note import Note  # noqa: E402
from .point import Point  # noqa: E402
from .space import Space  # noqa: E402
