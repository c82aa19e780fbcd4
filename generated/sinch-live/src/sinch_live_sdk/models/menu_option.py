"""The type `MenuOption`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MenuOption(_Record):
    """A key of a menu, and what it does."""

    dtmf: str
    """The key."""

    action: str
    """What it does: `return`, `return(VALUE)` or `menu(ID)`."""
