"""The type `LineTemplateItem`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineTemplateItem(_Record):
    """A line of a template."""

    item_key: str
    """The key of LINE."""

    content: str
    """The text."""
