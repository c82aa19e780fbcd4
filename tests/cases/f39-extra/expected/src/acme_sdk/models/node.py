"""The type `Node`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Node(_Record):
    extra: str

    extra_: dict[str, Node] = _field(default_factory=dict[str, "Node"])
    """Members that no other field has."""
