"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    address: Address | None = None

    next: Thing | None = None

    receipt: ThingMake | None = None

    places: dict[str, list[Address]] | None = None

    area: Area | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingMake(_Record):
    """What `things.make` returns."""

    ok: bool | None = None


from .address import Address  # noqa: E402
from .area import Area  # noqa: E402
