"""The type `Tree`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Tree(_Record):
    label: str | None = None

    children: list[Tree] | None = None

    parent: Tree | None = None

    named: dict[str, Leaf] | None = None


from .leaf import Leaf  # noqa: E402
