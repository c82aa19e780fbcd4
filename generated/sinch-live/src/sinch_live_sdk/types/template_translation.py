"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.card_message import CardMessage
from ..models.carousel_message import CarouselMessage
from ..models.channel_template import ChannelTemplate
from ..models.choice_message import ChoiceMessage
from ..models.contact_info_message import ContactInfoMessage
from ..models.list_message import ListMessage
from ..models.location_message import LocationMessage
from ..models.media_message import MediaMessage
from ..models.template_message import TemplateMessage
from ..models.template_translation import TemplateTranslation
from ..models.template_variable import TemplateVariable
from ..models.text_message import TextMessage


class TemplateTranslationDict(_TypedDict):
    """The JSON of `TemplateTranslation`."""

    text_message: NotRequired[TextMessageDict | TextMessage]

    card_message: NotRequired[CardMessageDict | CardMessage]

    choice_message: NotRequired[ChoiceMessageDict | ChoiceMessage]

    carousel_message: NotRequired[CarouselMessageDict | CarouselMessage]

    media_message: NotRequired[MediaMessageDict | MediaMessage]

    location_message: NotRequired[LocationMessageDict | LocationMessage]

    list_message: NotRequired[ListMessageDict | ListMessage]

    contact_info_message: NotRequired[ContactInfoMessageDict | ContactInfoMessage]

    template_message: NotRequired[TemplateMessageDict | TemplateMessage]

    language_code: str
    """The language, such as `en-US`."""

    version: NotRequired[str]
    """The version."""

    variables: NotRequired[Sequence[TemplateVariableDict | TemplateVariable]]
    """The variables."""

    channel_template_overrides: NotRequired[Mapping[str, ChannelTemplateDict | ChannelTemplate]]
    """Templates of channels that come first: of `WHATSAPP`, `KAKAOTALK` or `WECHAT`."""


from .card_message import CardMessageDict  # noqa: E402
from .carousel_message import CarouselMessageDict  # noqa: E402
from .channel_template import ChannelTemplateDict  # noqa: E402
from .choice_message import ChoiceMessageDict  # noqa: E402
from .contact_info_message import ContactInfoMessageDict  # noqa: E402
from .list_message import ListMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .template_message import TemplateMessageDict  # noqa: E402
from .template_variable import TemplateVariableDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

TemplateTranslationInput: TypeAlias = TemplateTranslationDict | TemplateTranslation
"""The JSON of `TemplateTranslation`, or the record."""
