"""The records and events of `conversation.templates_v1`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TextTemplate(_Record):
    """A record of `conversation.templates_v1`."""

    id: str
    """The template."""

    channel: (
        Literal["UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"]
        | Unrecognized
        | None
    ) = None
    """The channel."""

    description: str | None = None
    """What it is for."""

    default_translation: str | None = None
    """The language that is taken if none is named."""

    translations: list[TemplateTextTranslation] | None = None
    """The template in each language."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    update_time: IsoDateTime | None = None
    """When it was changed."""


from .template_text_translation import TemplateTextTranslation  # noqa: E402
