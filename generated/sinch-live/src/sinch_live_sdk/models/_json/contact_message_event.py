"""The type `ContactMessageEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.record import UnknownVariant
from ..._runtime.values import JsonValue
from ..payment_status_update_event import PaymentStatusUpdateEvent
from ..reaction_event import ReactionEvent
from ..short_link_activated_event import ShortLinkActivatedEvent
from . import payment_status_update_event as _payment_status_update_event_json
from . import reaction_event as _reaction_event_json
from . import short_link_activated_event as _short_link_activated_event_json


def decode_contact_message_event(
    data: JsonValue, reading: _decode.Reading
) -> ReactionEvent | PaymentStatusUpdateEvent | ShortLinkActivatedEvent | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: ReactionEvent | PaymentStatusUpdateEvent | ShortLinkActivatedEvent | UnknownVariant
    members = data if type(data) is dict else {}
    if type(inner := members.get("reaction_event")) is dict:
        found = _decode.under("reaction_event", inner, reading.object(_reaction_event_json.decode_reaction_event))
    elif type(inner := members.get("payment_status_update_event")) is dict:
        found = _decode.under(
            "payment_status_update_event",
            inner,
            reading.object(_payment_status_update_event_json.decode_payment_status_update_event),
        )
    elif type(inner := members.get("shortlink_activated_event")) is dict:
        found = _decode.under(
            "shortlink_activated_event",
            inner,
            reading.object(_short_link_activated_event_json.decode_short_link_activated_event),
        )
    else:
        found = UnknownVariant(None, data)
    return found
