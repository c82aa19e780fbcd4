"""The records and events of `conversation.events` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_events import ConversationEvent
from . import app_event as _app_event_json
from . import channel_identity as _channel_identity_json
from . import contact_event as _contact_event_json
from . import contact_message_event as _contact_message_event_json

_MESSAGE_DIRECTION = _decode.Known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_conversation_event = _Maker(ConversationEvent)


def decode_conversation_event(data: JsonValue, reading: _decode.Reading) -> ConversationEvent:
    """Decode a `ConversationEvent` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "ConversationEvent.id")
    direction = (
        _MESSAGE_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_DIRECTION, "ConversationEvent.direction"))
    )
    app_event = reading.union(top.get("app_event"), _app_event_json.decode_app_event, "ConversationEvent.app_event")
    contact_event = reading.union(
        top.get("contact_event"), _contact_event_json.decode_contact_event, "ConversationEvent.contact_event"
    )
    contact_message_event = reading.union(
        top.get("contact_message_event"),
        _contact_message_event_json.decode_contact_message_event,
        "ConversationEvent.contact_message_event",
    )
    channel_identity = reading.record(
        top.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "ConversationEvent.channel_identity",
    )
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "ConversationEvent.contact_id")
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "ConversationEvent.conversation_id")
    accept_time = reading.optional(top.get("accept_time"), _decode.date_time, "ConversationEvent.accept_time")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "ConversationEvent.processing_mode"))
    )
    record = _new_conversation_event.blank()
    _new_conversation_event.fill(
        record,
        id,
        direction,
        app_event,
        contact_event,
        contact_message_event,
        channel_identity,
        contact_id,
        conversation_id,
        accept_time,
        processing_mode,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_conversation_event(value: object) -> JsonInput:
    """Write a `ConversationEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEvent,
        decode_conversation_event,
        {
            "id": None,
            "direction": _wire.known(*_MESSAGE_DIRECTION),
            "app_event": _app_event_json.encode_app_event,
            "contact_event": _contact_event_json.encode_contact_event,
            "contact_message_event": _contact_message_event_json.encode_contact_message_event,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "conversation_id": _wire.text,
            "accept_time": _wire.date_time,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {ConversationEvent: encode_conversation_event}
