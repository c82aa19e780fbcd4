"""The type `TemplateReference`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TemplateReference(_Record):
    """A template, and the values of its parameters."""

    template_id: str
    """The template."""

    version: str | None = None
    """Its version; needed for an omni-channel template."""

    language_code: str | None = None
    """The language, such as `en-US`; the template's own if not given."""

    parameters: dict[str, str] | None = None
    """The values by name."""
