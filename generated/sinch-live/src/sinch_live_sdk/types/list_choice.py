"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.list_choice import ListChoice
from ..models.media_message import MediaMessage


class ListChoiceDict(_TypedDict):
    """The JSON of `ListChoice`."""

    title: str
    """The title."""

    description: NotRequired[str]
    """The text below it."""

    media: NotRequired[MediaMessageDict | MediaMessage]
    """The picture."""

    postback_data: NotRequired[str]
    """What comes back in the response."""


from .media_message import MediaMessageDict  # noqa: E402

ListChoiceInput: TypeAlias = ListChoiceDict | ListChoice
"""The JSON of `ListChoice`, or the record."""
