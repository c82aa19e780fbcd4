"""The type `TemplateVariable`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TemplateVariable(_Record):
    """A variable of a template."""

    key: str
    """Its name."""

    preview_value: str | None = None
    """What is shown for it."""
