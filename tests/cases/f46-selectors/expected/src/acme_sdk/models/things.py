"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    ids: list[str] | None = None

    amounts: list[Decimal] | None = None

    lines: list[Line]

    last: str | None = None

    last_tax: float | None = None

    pairs: list[list[int]] | None = None


from .line import Line  # noqa: E402
