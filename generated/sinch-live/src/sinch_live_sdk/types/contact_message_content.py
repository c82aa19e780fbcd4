"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.channel_specific_contact_message import ChannelSpecificContactMessage
from ..models.choice_response_message import ChoiceResponseMessage
from ..models.fallback_message import FallbackMessage
from ..models.location_message import LocationMessage
from ..models.media_card_message import MediaCardMessage
from ..models.media_message import MediaMessage
from ..models.product_response_message import ProductResponseMessage
from ..models.text_message import TextMessage


class ContactMessageContentTextMessageDict(_TypedDict):
    """An object with `text_message`."""

    text_message: TextMessageDict | TextMessage


class ContactMessageContentMediaMessageDict(_TypedDict):
    """An object with `media_message`."""

    media_message: MediaMessageDict | MediaMessage


class ContactMessageContentMediaCardMessageDict(_TypedDict):
    """An object with `media_card_message`."""

    media_card_message: MediaCardMessageDict | MediaCardMessage


class ContactMessageContentLocationMessageDict(_TypedDict):
    """An object with `location_message`."""

    location_message: LocationMessageDict | LocationMessage


class ContactMessageContentChoiceResponseMessageDict(_TypedDict):
    """An object with `choice_response_message`."""

    choice_response_message: ChoiceResponseMessageDict | ChoiceResponseMessage


class ContactMessageContentProductResponseMessageDict(_TypedDict):
    """An object with `product_response_message`."""

    product_response_message: ProductResponseMessageDict | ProductResponseMessage


class ContactMessageContentChannelSpecificMessageDict(_TypedDict):
    """An object with `channel_specific_message`."""

    channel_specific_message: ChannelSpecificContactMessageDict | ChannelSpecificContactMessage


class ContactMessageContentFallbackMessageDict(_TypedDict):
    """An object with `fallback_message`."""

    fallback_message: FallbackMessageDict | FallbackMessage


from .channel_specific_contact_message import ChannelSpecificContactMessageDict  # noqa: E402
from .choice_response_message import ChoiceResponseMessageDict  # noqa: E402
from .fallback_message import FallbackMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_card_message import MediaCardMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .product_response_message import ProductResponseMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

ContactMessageContentInput: TypeAlias = (
    ContactMessageContentTextMessageDict
    | TextMessage
    | ContactMessageContentMediaMessageDict
    | MediaMessage
    | ContactMessageContentMediaCardMessageDict
    | MediaCardMessage
    | ContactMessageContentLocationMessageDict
    | LocationMessage
    | ContactMessageContentChoiceResponseMessageDict
    | ChoiceResponseMessage
    | ContactMessageContentProductResponseMessageDict
    | ProductResponseMessage
    | ContactMessageContentChannelSpecificMessageDict
    | ChannelSpecificContactMessage
    | ContactMessageContentFallbackMessageDict
    | FallbackMessage
    | UnknownVariant
)
"""An argument of type `ContactMessageContent`."""
