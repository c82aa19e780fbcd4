"""The records and events of `conversation.templates`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageTemplate(_Record):
    """A conversation template."""

    id: str
    """The template."""

    description: str | None = None
    """What it is for."""

    version: int | None = None
    """The version."""

    default_translation: str | None = None
    """The language that is taken if none is named."""

    translations: list[TemplateTranslation] | None = None
    """The template in each language."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    update_time: IsoDateTime | None = None
    """When it was changed."""


from .template_translation import TemplateTranslation  # noqa: E402
