"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.card_message import CardMessage
from ..models.carousel_message import CarouselMessage
from ..models.choice_message import ChoiceMessage
from ..models.contact_info_message import ContactInfoMessage
from ..models.list_message import ListMessage
from ..models.location_message import LocationMessage
from ..models.media_message import MediaMessage
from ..models.template_message import TemplateMessage
from ..models.text_message import TextMessage


class TemplateContentTextMessageDict(_TypedDict):
    """An object with `text_message`."""

    text_message: TextMessageDict | TextMessage


class TemplateContentCardMessageDict(_TypedDict):
    """An object with `card_message`."""

    card_message: CardMessageDict | CardMessage


class TemplateContentChoiceMessageDict(_TypedDict):
    """An object with `choice_message`."""

    choice_message: ChoiceMessageDict | ChoiceMessage


class TemplateContentCarouselMessageDict(_TypedDict):
    """An object with `carousel_message`."""

    carousel_message: CarouselMessageDict | CarouselMessage


class TemplateContentMediaMessageDict(_TypedDict):
    """An object with `media_message`."""

    media_message: MediaMessageDict | MediaMessage


class TemplateContentLocationMessageDict(_TypedDict):
    """An object with `location_message`."""

    location_message: LocationMessageDict | LocationMessage


class TemplateContentListMessageDict(_TypedDict):
    """An object with `list_message`."""

    list_message: ListMessageDict | ListMessage


class TemplateContentContactInfoMessageDict(_TypedDict):
    """An object with `contact_info_message`."""

    contact_info_message: ContactInfoMessageDict | ContactInfoMessage


class TemplateContentTemplateMessageDict(_TypedDict):
    """An object with `template_message`."""

    template_message: TemplateMessageDict | TemplateMessage


from .card_message import CardMessageDict  # noqa: E402
from .carousel_message import CarouselMessageDict  # noqa: E402
from .choice_message import ChoiceMessageDict  # noqa: E402
from .contact_info_message import ContactInfoMessageDict  # noqa: E402
from .list_message import ListMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .template_message import TemplateMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

TemplateContentInput: TypeAlias = (
    TemplateContentTextMessageDict
    | TextMessage
    | TemplateContentCardMessageDict
    | CardMessage
    | TemplateContentChoiceMessageDict
    | ChoiceMessage
    | TemplateContentCarouselMessageDict
    | CarouselMessage
    | TemplateContentMediaMessageDict
    | MediaMessage
    | TemplateContentLocationMessageDict
    | LocationMessage
    | TemplateContentListMessageDict
    | ListMessage
    | TemplateContentContactInfoMessageDict
    | ContactInfoMessage
    | TemplateContentTemplateMessageDict
    | TemplateMessage
    | UnknownVariant
)
"""An argument of type `TemplateContent`."""
