"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.conversation_deleted_event import ConversationDeletedEvent


class ConversationDeletedEventDict(_TypedDict):
    """The JSON of `ConversationDeletedEvent`."""


ConversationDeletedEventInput: TypeAlias = ConversationDeletedEventDict | ConversationDeletedEvent
"""The JSON of `ConversationDeletedEvent`, or the record."""
