"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.comment_event import CommentEvent


class CommentEventDict(_TypedDict):
    """The JSON of `CommentEvent`."""

    id: NotRequired[str]
    """The comment."""

    text: NotRequired[str]
    """The text."""

    comment_type: NotRequired[Literal["FEED", "LIVE"] | Unrecognized]
    """What was commented on."""

    commented_on: NotRequired[str]
    """Where that is."""

    user: NotRequired[str]
    """Who commented."""


CommentEventInput: TypeAlias = CommentEventDict | CommentEvent
"""The JSON of `CommentEvent`, or the record."""
