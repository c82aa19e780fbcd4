"""The type `ConversationDeletedEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..conversation_deleted_event import ConversationDeletedEvent

_new_conversation_deleted_event = _Maker(ConversationDeletedEvent)


def decode_conversation_deleted_event(data: JsonObject, reading: _decode.Reading) -> ConversationDeletedEvent:
    """Decode a `ConversationDeletedEvent` from received JSON."""
    record = _new_conversation_deleted_event.blank()
    _new_conversation_deleted_event.fill(record, data)
    return record


def encode_conversation_deleted_event(value: object) -> JsonInput:
    """Write a `ConversationDeletedEvent`, or a mapping of its members, as JSON."""
    return _encode.record(value, ConversationDeletedEvent, decode_conversation_deleted_event, {})


ENCODERS: dict[type, object] = {ConversationDeletedEvent: encode_conversation_deleted_event}
