"""The type `ContactMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ReplyTo(_Record):
    """The message that it answers."""

    message_id: str
    """The message."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactMessage(_Record):
    """What a contact says."""

    content: (
        TextMessage
        | MediaMessage
        | MediaCardMessage
        | LocationMessage
        | ChoiceResponseMessage
        | ProductResponseMessage
        | ChannelSpecificContactMessage
        | FallbackMessage
        | UnknownVariant
        | None
    ) = None
    """What is said."""

    reply_to: ReplyTo | None = None
    """The message that it answers."""


from .channel_specific_contact_message import ChannelSpecificContactMessage  # noqa: E402
from .choice_response_message import ChoiceResponseMessage  # noqa: E402
from .fallback_message import FallbackMessage  # noqa: E402
from .location_message import LocationMessage  # noqa: E402
from .media_card_message import MediaCardMessage  # noqa: E402
from .media_message import MediaMessage  # noqa: E402
from .product_response_message import ProductResponseMessage  # noqa: E402
from .text_message import TextMessage  # noqa: E402
