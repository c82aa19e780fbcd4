"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.choice import Choice
from ..models.choice_message import ChoiceMessage, ChoiceMessageProperties
from ..models.text_message import TextMessage


class ChoiceMessageDict(_TypedDict):
    """The JSON of `ChoiceMessage`."""

    text_message: NotRequired[TextMessageDict | TextMessage]
    """The text above them."""

    choices: Sequence[ChoiceDict | Choice]
    """The choices."""

    message_properties: NotRequired[ChoiceMessagePropertiesDict | ChoiceMessageProperties]
    """More about it."""


class ChoiceMessagePropertiesDict(_TypedDict):
    """The JSON of `ChoiceMessageProperties`."""

    whatsapp_footer: NotRequired[str]
    """The text below the buttons of WhatsApp."""


from .choice import ChoiceDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402

ChoiceMessageInput: TypeAlias = ChoiceMessageDict | ChoiceMessage
"""The JSON of `ChoiceMessage`, or the record."""

ChoiceMessagePropertiesInput: TypeAlias = ChoiceMessagePropertiesDict | ChoiceMessageProperties
"""The JSON of `ChoiceMessageProperties`, or the record."""
