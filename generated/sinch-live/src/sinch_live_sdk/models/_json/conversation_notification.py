"""The type `ConversationNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..conversation_notification import ConversationNotification
from . import conversation_conversations as _conversation_conversations_json

_new_conversation_notification = _Maker(ConversationNotification)


def decode_conversation_notification(data: JsonObject, reading: _decode.Reading) -> ConversationNotification:
    """Decode a `ConversationNotification` from received JSON."""
    conversation = reading.record(
        data.get("conversation"),
        _conversation_conversations_json.decode_conversation,
        "ConversationNotification.conversation",
    )
    record = _new_conversation_notification.blank()
    _new_conversation_notification.fill(record, conversation, data)
    return record


def encode_conversation_notification(value: object) -> JsonInput:
    """Write a `ConversationNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationNotification,
        decode_conversation_notification,
        {"conversation": _conversation_conversations_json.encode_conversation},
    )


ENCODERS: dict[type, object] = {ConversationNotification: encode_conversation_notification}
