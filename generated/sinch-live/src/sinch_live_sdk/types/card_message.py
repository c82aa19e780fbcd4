"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.card_message import CardMessage, CardMessageProperties
from ..models.choice import Choice
from ..models.media_message import MediaMessage


class CardMessageDict(_TypedDict):
    """The JSON of `CardMessage`."""

    title: NotRequired[str]
    """The title."""

    description: NotRequired[str]
    """The text below the title."""

    media_message: NotRequired[MediaMessageDict | MediaMessage]
    """The picture or the video."""

    height: NotRequired[Literal["UNSPECIFIED_HEIGHT", "SHORT", "MEDIUM", "TALL"] | Unrecognized]
    """How high it is."""

    choices: NotRequired[Sequence[ChoiceDict | Choice]]
    """The buttons: 10 at most."""

    message_properties: NotRequired[CardMessagePropertiesDict | CardMessageProperties]
    """More about it."""


class CardMessagePropertiesDict(_TypedDict):
    """The JSON of `CardMessageProperties`."""

    whatsapp_header: NotRequired[str]
    """The text above the buttons of WhatsApp, where there is no picture."""


from .choice import ChoiceDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402

CardMessageInput: TypeAlias = CardMessageDict | CardMessage
"""The JSON of `CardMessage`, or the record."""

CardMessagePropertiesInput: TypeAlias = CardMessagePropertiesDict | CardMessageProperties
"""The JSON of `CardMessageProperties`, or the record."""
