"""The type `ContactMessageEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .payment_status_update_event import PaymentStatusUpdateEvent
from .reaction_event import ReactionEvent
from .short_link_activated_event import ShortLinkActivatedEvent

ContactMessageEvent: TypeAlias = ReactionEvent | PaymentStatusUpdateEvent | ShortLinkActivatedEvent | UnknownVariant
"""What a contact does to a message."""
