"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.payment_status_update_event import PaymentStatusUpdateEvent
from ..models.reaction_event import ReactionEvent
from ..models.short_link_activated_event import ShortLinkActivatedEvent


class ContactMessageEventReactionEventDict(_TypedDict):
    """An object with `reaction_event`."""

    reaction_event: ReactionEventDict | ReactionEvent


class ContactMessageEventPaymentStatusUpdateEventDict(_TypedDict):
    """An object with `payment_status_update_event`."""

    payment_status_update_event: PaymentStatusUpdateEventDict | PaymentStatusUpdateEvent


class ContactMessageEventShortlinkActivatedEventDict(_TypedDict):
    """An object with `shortlink_activated_event`."""

    shortlink_activated_event: ShortLinkActivatedEventDict | ShortLinkActivatedEvent


from .payment_status_update_event import PaymentStatusUpdateEventDict  # noqa: E402
from .reaction_event import ReactionEventDict  # noqa: E402
from .short_link_activated_event import ShortLinkActivatedEventDict  # noqa: E402

ContactMessageEventInput: TypeAlias = (
    ContactMessageEventReactionEventDict
    | ReactionEvent
    | ContactMessageEventPaymentStatusUpdateEventDict
    | PaymentStatusUpdateEvent
    | ContactMessageEventShortlinkActivatedEventDict
    | ShortLinkActivatedEvent
    | UnknownVariant
)
"""An argument of type `ContactMessageEvent`."""
