"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.comment_reply_event import CommentReplyEvent


class CommentReplyEventDict(_TypedDict):
    """The JSON of `CommentReplyEvent`."""

    text: str
    """The text."""


CommentReplyEventInput: TypeAlias = CommentReplyEventDict | CommentReplyEvent
"""The JSON of `CommentReplyEvent`, or the record."""
