"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.comment_event import CommentEvent
from ..models.composing_end_event import ComposingEndEvent
from ..models.composing_event import ComposingEvent
from ..models.conversation_deleted_event import ConversationDeletedEvent
from ..models.generic_event import GenericEvent


class ContactEventComposingEventDict(_TypedDict):
    """An object with `composing_event`."""

    composing_event: ComposingEventDict | ComposingEvent


class ContactEventComposingEndEventDict(_TypedDict):
    """An object with `composing_end_event`."""

    composing_end_event: ComposingEndEventDict | ComposingEndEvent


class ContactEventConversationDeletedEventDict(_TypedDict):
    """An object with `conversation_deleted_event`."""

    conversation_deleted_event: ConversationDeletedEventDict | ConversationDeletedEvent


class ContactEventCommentEventDict(_TypedDict):
    """An object with `comment_event`."""

    comment_event: CommentEventDict | CommentEvent


class ContactEventGenericEventDict(_TypedDict):
    """An object with `generic_event`."""

    generic_event: GenericEventDict | GenericEvent


from .comment_event import CommentEventDict  # noqa: E402
from .composing_end_event import ComposingEndEventDict  # noqa: E402
from .composing_event import ComposingEventDict  # noqa: E402
from .conversation_deleted_event import ConversationDeletedEventDict  # noqa: E402
from .generic_event import GenericEventDict  # noqa: E402

ContactEventInput: TypeAlias = (
    ContactEventComposingEventDict
    | ComposingEvent
    | ContactEventComposingEndEventDict
    | ComposingEndEvent
    | ContactEventConversationDeletedEventDict
    | ConversationDeletedEvent
    | ContactEventCommentEventDict
    | CommentEvent
    | ContactEventGenericEventDict
    | GenericEvent
    | UnknownVariant
)
"""An argument of type `ContactEvent`."""
