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
from ..models.template_reference import TemplateReference
from ..models.text_message import TextMessage


class OmniMessageTextMessageDict(_TypedDict):
    """An object with `text_message`."""

    text_message: TextMessageDict | TextMessage


class OmniMessageCardMessageDict(_TypedDict):
    """An object with `card_message`."""

    card_message: CardMessageDict | CardMessage


class OmniMessageChoiceMessageDict(_TypedDict):
    """An object with `choice_message`."""

    choice_message: ChoiceMessageDict | ChoiceMessage


class OmniMessageCarouselMessageDict(_TypedDict):
    """An object with `carousel_message`."""

    carousel_message: CarouselMessageDict | CarouselMessage


class OmniMessageMediaMessageDict(_TypedDict):
    """An object with `media_message`."""

    media_message: MediaMessageDict | MediaMessage


class OmniMessageLocationMessageDict(_TypedDict):
    """An object with `location_message`."""

    location_message: LocationMessageDict | LocationMessage


class OmniMessageListMessageDict(_TypedDict):
    """An object with `list_message`."""

    list_message: ListMessageDict | ListMessage


class OmniMessageContactInfoMessageDict(_TypedDict):
    """An object with `contact_info_message`."""

    contact_info_message: ContactInfoMessageDict | ContactInfoMessage


class OmniMessageTemplateReferenceDict(_TypedDict):
    """An object with `template_reference`."""

    template_reference: TemplateReferenceDict | TemplateReference


from .card_message import CardMessageDict  # noqa: E402
from .carousel_message import CarouselMessageDict  # noqa: E402
from .choice_message import ChoiceMessageDict  # noqa: E402
from .contact_info_message import ContactInfoMessageDict  # noqa: E402
from .list_message import ListMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .template_reference import TemplateReferenceDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

OmniMessageInput: TypeAlias = (
    OmniMessageTextMessageDict
    | TextMessage
    | OmniMessageCardMessageDict
    | CardMessage
    | OmniMessageChoiceMessageDict
    | ChoiceMessage
    | OmniMessageCarouselMessageDict
    | CarouselMessage
    | OmniMessageMediaMessageDict
    | MediaMessage
    | OmniMessageLocationMessageDict
    | LocationMessage
    | OmniMessageListMessageDict
    | ListMessage
    | OmniMessageContactInfoMessageDict
    | ContactInfoMessage
    | OmniMessageTemplateReferenceDict
    | TemplateReference
    | UnknownVariant
)
"""An argument of type `OmniMessage`."""
