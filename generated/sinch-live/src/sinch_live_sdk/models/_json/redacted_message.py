"""The type `RedactedMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..redacted_message import RedactedMessage
from . import channel_identity as _channel_identity_json
from . import contact_message as _contact_message_json

_MESSAGE_DIRECTION = _decode.Known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_redacted_message = _Maker(RedactedMessage)


def decode_redacted_message(data: JsonObject, reading: _decode.Reading) -> RedactedMessage:
    """Decode a `RedactedMessage` from received JSON."""
    if type(id := data.get("id")) is not str:
        id = reading.required(id, _decode.text, "RedactedMessage.id")
    direction = (
        _MESSAGE_DIRECTION[found]
        if type(found := data.get("direction")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_DIRECTION, "RedactedMessage.direction"))
    )
    contact_message = reading.record(
        data.get("contact_message"), _contact_message_json.decode_contact_message, "RedactedMessage.contact_message"
    )
    if type(redaction_type := data.get("redaction_type")) is not str and redaction_type is not None:
        redaction_type = reading.optional(redaction_type, _decode.text, "RedactedMessage.redaction_type")
    if type(original_text := data.get("original_text")) is not str and original_text is not None:
        original_text = reading.optional(original_text, _decode.text, "RedactedMessage.original_text")
    channel_identity = reading.record(
        data.get("channel_identity"), _channel_identity_json.decode_channel_identity, "RedactedMessage.channel_identity"
    )
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "RedactedMessage.conversation_id")
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "RedactedMessage.contact_id")
    if type(metadata := data.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "RedactedMessage.metadata")
    accept_time = reading.optional(data.get("accept_time"), _decode.date_time, "RedactedMessage.accept_time")
    if type(sender_id := data.get("sender_id")) is not str and sender_id is not None:
        sender_id = reading.optional(sender_id, _decode.text, "RedactedMessage.sender_id")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "RedactedMessage.processing_mode"))
    )
    if type(injected := data.get("injected")) is not bool and injected is not None:
        injected = reading.optional(injected, _decode.boolean, "RedactedMessage.injected")
    record = _new_redacted_message.blank()
    _new_redacted_message.fill(
        record,
        id,
        direction,
        contact_message,
        redaction_type,
        original_text,
        channel_identity,
        conversation_id,
        contact_id,
        metadata,
        accept_time,
        sender_id,
        processing_mode,
        injected,
        data,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_redacted_message(value: object) -> JsonInput:
    """Write a `RedactedMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RedactedMessage,
        decode_redacted_message,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "direction": _wire.known(*_MESSAGE_DIRECTION),
            "contact_message": _contact_message_json.encode_contact_message,
            "redaction_type": _wire.text,
            "original_text": _wire.text,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "conversation_id": _wire.text,
            "contact_id": _wire.text,
            "metadata": _wire.text,
            "accept_time": _wire.date_time,
            "sender_id": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
            "injected": _wire.truth,
        },
    )


ENCODERS: dict[type, object] = {RedactedMessage: encode_redacted_message}
