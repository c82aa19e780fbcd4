"""The records and events of `conversation.events`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationEvent(_Record):
    """A conversation event."""

    id: str
    """The event."""

    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None
    """Which way it went."""

    app_event: (
        ComposingEvent
        | ComposingEndEvent
        | ReadMessageEvent
        | CommentReplyEvent
        | AgentJoinedEvent
        | AgentLeftEvent
        | GenericEvent
        | UnknownVariant
        | None
    ) = None
    """What the app did."""

    contact_event: (
        ComposingEvent
        | ComposingEndEvent
        | ConversationDeletedEvent
        | CommentEvent
        | GenericEvent
        | UnknownVariant
        | None
    ) = None
    """What the contact did."""

    contact_message_event: (
        ReactionEvent | PaymentStatusUpdateEvent | ShortLinkActivatedEvent | UnknownVariant | None
    ) = None
    """What the contact did to a message."""

    channel_identity: ChannelIdentity | None = None
    """The address."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .agent_joined_event import AgentJoinedEvent  # noqa: E402
from .agent_left_event import AgentLeftEvent  # noqa: E402
from .channel_identity import ChannelIdentity  # noqa: E402
from .comment_event import CommentEvent  # noqa: E402
from .comment_reply_event import CommentReplyEvent  # noqa: E402
from .composing_end_event import ComposingEndEvent  # noqa: E402
from .composing_event import ComposingEvent  # noqa: E402
from .conversation_deleted_event import ConversationDeletedEvent  # noqa: E402
from .generic_event import GenericEvent  # noqa: E402
from .payment_status_update_event import PaymentStatusUpdateEvent  # noqa: E402
from .reaction_event import ReactionEvent  # noqa: E402
from .read_message_event import ReadMessageEvent  # noqa: E402
from .short_link_activated_event import ShortLinkActivatedEvent  # noqa: E402
