"""The type `AppEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .agent_joined_event import AgentJoinedEvent
from .agent_left_event import AgentLeftEvent
from .comment_reply_event import CommentReplyEvent
from .composing_end_event import ComposingEndEvent
from .composing_event import ComposingEvent
from .generic_event import GenericEvent
from .read_message_event import ReadMessageEvent

AppEvent: TypeAlias = (
    ComposingEvent
    | ComposingEndEvent
    | ReadMessageEvent
    | CommentReplyEvent
    | AgentJoinedEvent
    | AgentLeftEvent
    | GenericEvent
    | UnknownVariant
)
"""What an app does."""
