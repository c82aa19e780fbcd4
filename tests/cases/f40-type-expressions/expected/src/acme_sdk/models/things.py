"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDate


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    id: UUID | None = None

    price: Decimal | None = None

    labels: dict[str, str | None] | None = None

    grid: list[list[int]] | None = None

    tags: list[str | None] | None = None

    rates: dict[str, dict[str, float]] | None = None

    days: list[IsoDate] | None = None

    maybe: int | None = None
