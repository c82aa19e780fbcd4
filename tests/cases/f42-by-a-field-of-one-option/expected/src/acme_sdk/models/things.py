"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    body: Text | Card | UnknownVariant | None = None


from .card import Card  # noqa: E402
from .text import Text  # noqa: E402
