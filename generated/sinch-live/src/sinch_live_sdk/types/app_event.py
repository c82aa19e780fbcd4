"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.agent_joined_event import AgentJoinedEvent
from ..models.agent_left_event import AgentLeftEvent
from ..models.comment_reply_event import CommentReplyEvent
from ..models.composing_end_event import ComposingEndEvent
from ..models.composing_event import ComposingEvent
from ..models.generic_event import GenericEvent
from ..models.read_message_event import ReadMessageEvent


class AppEventComposingEventDict(_TypedDict):
    """An object with `composing_event`."""

    composing_event: ComposingEventDict | ComposingEvent


class AppEventComposingEndEventDict(_TypedDict):
    """An object with `composing_end_event`."""

    composing_end_event: ComposingEndEventDict | ComposingEndEvent


class AppEventReadMessageEventDict(_TypedDict):
    """An object with `read_message_event`."""

    read_message_event: ReadMessageEventDict | ReadMessageEvent


class AppEventCommentReplyEventDict(_TypedDict):
    """An object with `comment_reply_event`."""

    comment_reply_event: CommentReplyEventDict | CommentReplyEvent


class AppEventAgentJoinedEventDict(_TypedDict):
    """An object with `agent_joined_event`."""

    agent_joined_event: AgentJoinedEventDict | AgentJoinedEvent


class AppEventAgentLeftEventDict(_TypedDict):
    """An object with `agent_left_event`."""

    agent_left_event: AgentLeftEventDict | AgentLeftEvent


class AppEventGenericEventDict(_TypedDict):
    """An object with `generic_event`."""

    generic_event: GenericEventDict | GenericEvent


from .agent_joined_event import AgentJoinedEventDict  # noqa: E402
from .agent_left_event import AgentLeftEventDict  # noqa: E402
from .comment_reply_event import CommentReplyEventDict  # noqa: E402
from .composing_end_event import ComposingEndEventDict  # noqa: E402
from .composing_event import ComposingEventDict  # noqa: E402
from .generic_event import GenericEventDict  # noqa: E402
from .read_message_event import ReadMessageEventDict  # noqa: E402

AppEventInput: TypeAlias = (
    AppEventComposingEventDict
    | ComposingEvent
    | AppEventComposingEndEventDict
    | ComposingEndEvent
    | AppEventReadMessageEventDict
    | ReadMessageEvent
    | AppEventCommentReplyEventDict
    | CommentReplyEvent
    | AppEventAgentJoinedEventDict
    | AgentJoinedEvent
    | AppEventAgentLeftEventDict
    | AgentLeftEvent
    | AppEventGenericEventDict
    | GenericEvent
    | UnknownVariant
)
"""An argument of type `AppEvent`."""
