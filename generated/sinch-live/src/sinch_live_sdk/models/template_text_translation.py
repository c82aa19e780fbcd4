"""The type `TemplateTextTranslation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TemplateTextTranslation(_Record):
    """A template of version 1 in one language."""

    language_code: str | None = None
    """The language, such as `en-US`."""

    content: str | None = None
    """What it says, as a text of JSON."""

    version: str | None = None
    """The version."""

    variables: list[TemplateVariable] | None = None
    """The variables."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    update_time: IsoDateTime | None = None
    """When it was changed."""


from .template_variable import TemplateVariable  # noqa: E402
