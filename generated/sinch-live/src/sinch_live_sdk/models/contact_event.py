"""The type `ContactEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .comment_event import CommentEvent
from .composing_end_event import ComposingEndEvent
from .composing_event import ComposingEvent
from .conversation_deleted_event import ConversationDeletedEvent
from .generic_event import GenericEvent

ContactEvent: TypeAlias = (
    ComposingEvent | ComposingEndEvent | ConversationDeletedEvent | CommentEvent | GenericEvent | UnknownVariant
)
"""What a contact does."""
