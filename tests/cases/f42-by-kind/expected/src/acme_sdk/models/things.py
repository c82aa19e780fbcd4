"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    content: str | list[Block] | UnknownVariant

    size: int | bool | Block | UnknownVariant | None = None

    at: IsoDateTime | int | UnknownVariant | None = None


from .block import Block  # noqa: E402
