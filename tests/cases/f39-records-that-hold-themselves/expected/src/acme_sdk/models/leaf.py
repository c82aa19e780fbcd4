"""The type `Leaf`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Leaf(_Record):
    tree: Tree | None = None


from .tree import Tree  # noqa: E402
