"""The records and events of `conversation.conversations` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_conversations import Conversation, RecentConversation, SentEvent
from . import conversation as _conversation_json
from . import free_value as _free_value_json

_CONVERSATION_CHANNEL = _decode.Known(
    "WHATSAPP",
    "RCS",
    "SMS",
    "MESSENGER",
    "VIBER",
    "VIBERBM",
    "MMS",
    "INSTAGRAM",
    "TELEGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "WECHAT",
    "APPLEBC",
    "CHANNEL_UNSPECIFIED",
)

_new_conversation = _Maker(Conversation)


def decode_conversation(data: JsonValue, reading: _decode.Reading) -> Conversation:
    """Decode a `Conversation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Conversation.id")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "Conversation.app_id")
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Conversation.contact_id")
    if type(active := top.get("active")) is not bool and active is not None:
        active = reading.optional(active, _decode.boolean, "Conversation.active")
    active_channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := top.get("active_channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "Conversation.active_channel"))
    )
    last_received = reading.optional(top.get("last_received"), _decode.date_time, "Conversation.last_received")
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "Conversation.metadata")
    metadata_json = reading.optional(
        top.get("metadata_json"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "Conversation.metadata_json",
    )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "Conversation.correlation_id")
    record = _new_conversation.blank()
    _new_conversation.fill(
        record,
        id,
        app_id,
        contact_id,
        active,
        active_channel,
        last_received,
        metadata,
        metadata_json,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_recent_conversation = _Maker(RecentConversation)


def decode_recent_conversation(data: JsonValue, reading: _decode.Reading) -> RecentConversation:
    """Decode a `RecentConversation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversation = reading.record(top.get("conversation"), decode_conversation, "RecentConversation.conversation")
    last_message = reading.record(
        top.get("last_message"), _conversation_json.decode_message, "RecentConversation.last_message"
    )
    record = _new_recent_conversation.blank()
    _new_recent_conversation.fill(record, conversation, last_message, raw)
    return record


_new_sent_event = _Maker(SentEvent)


def decode_sent_event(data: JsonValue, reading: _decode.Reading) -> SentEvent:
    """Decode a `SentEvent` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(event_id := top.get("event_id")) is not str:
        event_id = reading.required(event_id, _decode.text, "SentEvent.event_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "SentEvent.accepted_time")
    record = _new_sent_event.blank()
    _new_sent_event.fill(record, event_id, accepted_time, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_conversation(value: object) -> JsonInput:
    """Write a `Conversation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Conversation,
        decode_conversation,
        {
            "id": None,
            "app_id": _wire.text,
            "contact_id": _wire.text,
            "active": _wire.truth,
            "active_channel": _wire.known(*_CONVERSATION_CHANNEL),
            "last_received": _wire.date_time,
            "metadata": _wire.text,
            "metadata_json": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value)),
            "correlation_id": _wire.text,
        },
    )


def encode_recent_conversation(value: object) -> JsonInput:
    """Write a `RecentConversation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RecentConversation,
        decode_recent_conversation,
        {"conversation": encode_conversation, "last_message": _conversation_json.encode_message},
    )


def encode_sent_event(value: object) -> JsonInput:
    """Write a `SentEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentEvent,
        decode_sent_event,
        {"event_id": _encode.Member(_wire.text, needed=True), "accepted_time": _wire.date_time},
    )


ENCODERS: dict[type, object] = {
    Conversation: encode_conversation,
    RecentConversation: encode_recent_conversation,
    SentEvent: encode_sent_event,
}
