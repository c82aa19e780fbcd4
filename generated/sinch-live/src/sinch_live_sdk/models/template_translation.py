"""The type `TemplateTranslation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TemplateTranslation(_Record):
    """A template in one language."""

    language_code: str
    """The language, such as `en-US`."""

    content: (
        TextMessage
        | CardMessage
        | ChoiceMessage
        | CarouselMessage
        | MediaMessage
        | LocationMessage
        | ListMessage
        | ContactInfoMessage
        | TemplateMessage
        | UnknownVariant
        | None
    ) = None
    """What it says; `${name}` stands for a variable."""

    version: str | None = None
    """The version."""

    variables: list[TemplateVariable] | None = None
    """The variables."""

    channel_template_overrides: dict[str, ChannelTemplate] | None = None
    """Templates of channels that come first: of `WHATSAPP`, `KAKAOTALK` or `WECHAT`."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    update_time: IsoDateTime | None = None
    """When it was changed."""


from .card_message import CardMessage  # noqa: E402
from .carousel_message import CarouselMessage  # noqa: E402
from .channel_template import ChannelTemplate  # noqa: E402
from .choice_message import ChoiceMessage  # noqa: E402
from .contact_info_message import ContactInfoMessage  # noqa: E402
from .list_message import ListMessage  # noqa: E402
from .location_message import LocationMessage  # noqa: E402
from .media_message import MediaMessage  # noqa: E402
from .template_message import TemplateMessage  # noqa: E402
from .template_variable import TemplateVariable  # noqa: E402
from .text_message import TextMessage  # noqa: E402
