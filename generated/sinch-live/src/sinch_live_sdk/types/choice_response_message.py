"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.choice_response_message import ChoiceResponseMessage


class ChoiceResponseMessageDict(_TypedDict):
    """The JSON of `ChoiceResponseMessage`."""

    message_id: NotRequired[str]
    """The message with the choices."""

    postback_data: NotRequired[str]
    """What the choice sends back."""


ChoiceResponseMessageInput: TypeAlias = ChoiceResponseMessageDict | ChoiceResponseMessage
"""The JSON of `ChoiceResponseMessage`, or the record."""
