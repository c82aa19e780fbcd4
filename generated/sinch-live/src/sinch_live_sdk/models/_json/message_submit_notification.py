"""The type `MessageSubmitNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..message_submit_notification import MessageSubmitNotification
from . import app_message as _app_message_json
from . import channel_identity as _channel_identity_json

_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_message_submit_notification = _Maker(MessageSubmitNotification)


def decode_message_submit_notification(data: JsonObject, reading: _decode.Reading) -> MessageSubmitNotification:
    """Decode a `MessageSubmitNotification` from received JSON."""
    if type(message_id := data.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "MessageSubmitNotification.message_id")
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "MessageSubmitNotification.conversation_id")
    submitted_message = reading.record(
        data.get("submitted_message"),
        _app_message_json.decode_app_message,
        "MessageSubmitNotification.submitted_message",
    )
    channel_identity = reading.record(
        data.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "MessageSubmitNotification.channel_identity",
    )
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "MessageSubmitNotification.contact_id")
    if type(metadata := data.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "MessageSubmitNotification.metadata")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _PROCESSING_MODE, "MessageSubmitNotification.processing_mode")
        )
    )
    record = _new_message_submit_notification.blank()
    _new_message_submit_notification.fill(
        record,
        message_id,
        conversation_id,
        submitted_message,
        channel_identity,
        contact_id,
        metadata,
        processing_mode,
        data,
    )
    return record


def encode_message_submit_notification(value: object) -> JsonInput:
    """Write a `MessageSubmitNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageSubmitNotification,
        decode_message_submit_notification,
        {
            "message_id": _wire.text,
            "conversation_id": _wire.text,
            "submitted_message": _app_message_json.encode_app_message,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "metadata": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {MessageSubmitNotification: encode_message_submit_notification}
