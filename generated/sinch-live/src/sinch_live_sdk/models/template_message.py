"""The type `TemplateMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TemplateMessage(_Record):
    """A message that was made before: at least one of both."""

    omni_template: TemplateReference | None = None
    """A template of `conversation.templates`."""

    channel_template: dict[str, TemplateReference] | None = None
    """Templates of channels, by channel: these come first."""


from .template_reference import TemplateReference  # noqa: E402
