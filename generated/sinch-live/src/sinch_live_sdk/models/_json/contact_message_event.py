"""The type `ContactMessageEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
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
    if (inner := members.get("reaction_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_reaction_event_json.decode_reaction_event),
            UnknownVariant,
            data,
            key="reaction_event",
        )
    elif (inner := members.get("payment_status_update_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_payment_status_update_event_json.decode_payment_status_update_event),
            UnknownVariant,
            data,
            key="payment_status_update_event",
        )
    elif (inner := members.get("shortlink_activated_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_short_link_activated_event_json.decode_short_link_activated_event),
            UnknownVariant,
            data,
            key="shortlink_activated_event",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_contact_message_event(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            ReactionEvent: _encode.under("reaction_event", _reaction_event_json.encode_reaction_event),
            PaymentStatusUpdateEvent: _encode.under(
                "payment_status_update_event", _payment_status_update_event_json.encode_payment_status_update_event
            ),
            ShortLinkActivatedEvent: _encode.under(
                "shortlink_activated_event", _short_link_activated_event_json.encode_short_link_activated_event
            ),
        },
        keys={
            "reaction_event": _encode.under("reaction_event", _reaction_event_json.encode_reaction_event),
            "payment_status_update_event": _encode.under(
                "payment_status_update_event", _payment_status_update_event_json.encode_payment_status_update_event
            ),
            "shortlink_activated_event": _encode.under(
                "shortlink_activated_event", _short_link_activated_event_json.encode_short_link_activated_event
            ),
        },
    )
    return write(value)
