"""The type `Boleto`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Boleto(_Record):
    """A Boleto to pay with."""

    digitable_line: str
    """The line that is copied."""
