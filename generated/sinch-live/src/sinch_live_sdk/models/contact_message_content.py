"""The type `ContactMessageContent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .channel_specific_contact_message import ChannelSpecificContactMessage
from .choice_response_message import ChoiceResponseMessage
from .fallback_message import FallbackMessage
from .location_message import LocationMessage
from .media_card_message import MediaCardMessage
from .media_message import MediaMessage
from .product_response_message import ProductResponseMessage
from .text_message import TextMessage

ContactMessageContent: TypeAlias = (
    TextMessage
    | MediaMessage
    | MediaCardMessage
    | LocationMessage
    | ChoiceResponseMessage
    | ProductResponseMessage
    | ChannelSpecificContactMessage
    | FallbackMessage
    | UnknownVariant
)
"""What a contact says."""
