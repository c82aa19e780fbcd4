"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.channel_specific_contact_message import ChannelSpecificContactMessage
from ..models.choice_response_message import ChoiceResponseMessage
from ..models.contact_message import ContactMessage, ReplyTo
from ..models.fallback_message import FallbackMessage
from ..models.location_message import LocationMessage
from ..models.media_card_message import MediaCardMessage
from ..models.media_message import MediaMessage
from ..models.product_response_message import ProductResponseMessage
from ..models.text_message import TextMessage


class ContactMessageDict(_TypedDict):
    """The JSON of `ContactMessage`."""

    text_message: NotRequired[TextMessageDict | TextMessage]

    media_message: NotRequired[MediaMessageDict | MediaMessage]

    media_card_message: NotRequired[MediaCardMessageDict | MediaCardMessage]

    location_message: NotRequired[LocationMessageDict | LocationMessage]

    choice_response_message: NotRequired[ChoiceResponseMessageDict | ChoiceResponseMessage]

    product_response_message: NotRequired[ProductResponseMessageDict | ProductResponseMessage]

    channel_specific_message: NotRequired[ChannelSpecificContactMessageDict | ChannelSpecificContactMessage]

    fallback_message: NotRequired[FallbackMessageDict | FallbackMessage]

    reply_to: NotRequired[ReplyToDict | ReplyTo]
    """The message that it answers."""


class ReplyToDict(_TypedDict):
    """The JSON of `ReplyTo`."""

    message_id: str
    """The message."""


from .channel_specific_contact_message import ChannelSpecificContactMessageDict  # noqa: E402
from .choice_response_message import ChoiceResponseMessageDict  # noqa: E402
from .fallback_message import FallbackMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_card_message import MediaCardMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .product_response_message import ProductResponseMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

ContactMessageInput: TypeAlias = ContactMessageDict | ContactMessage
"""The JSON of `ContactMessage`, or the record."""

ReplyToInput: TypeAlias = ReplyToDict | ReplyTo
"""The JSON of `ReplyTo`, or the record."""
