"""The type `ChannelTemplate`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelTemplate(_Record):
    """A template of a channel."""

    template_reference: TemplateReference | None = None
    """The template."""

    parameter_mappings: dict[str, str] | None = None
    """The variable for each parameter of the channel."""


from .template_reference import TemplateReference  # noqa: E402
