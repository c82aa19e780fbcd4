"""The type `RedactedMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..redacted_message import RedactedMessage
from . import channel_identity as _channel_identity_json
from . import contact_message as _contact_message_json

_MESSAGE_DIRECTION = _decode.Known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_redacted_message = _Maker(RedactedMessage)


def decode_redacted_message(data: JsonValue, reading: _decode.Reading) -> RedactedMessage:
    """Decode a `RedactedMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "RedactedMessage.id")
    direction = (
        _MESSAGE_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_DIRECTION, "RedactedMessage.direction"))
    )
    contact_message = (
        _contact_message_json.decode_contact_message(found, reading)
        if type(found := top.get("contact_message")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_contact_message_json.decode_contact_message), "RedactedMessage.contact_message"
            )
        )
    )
    if type(redaction_type := top.get("redaction_type")) is not str and redaction_type is not None:
        redaction_type = reading.optional(redaction_type, _decode.text, "RedactedMessage.redaction_type")
    if type(original_text := top.get("original_text")) is not str and original_text is not None:
        original_text = reading.optional(original_text, _decode.text, "RedactedMessage.original_text")
    channel_identity = (
        _channel_identity_json.decode_channel_identity(found, reading)
        if type(found := top.get("channel_identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_channel_identity_json.decode_channel_identity),
                "RedactedMessage.channel_identity",
            )
        )
    )
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "RedactedMessage.conversation_id")
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "RedactedMessage.contact_id")
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "RedactedMessage.metadata")
    accept_time = reading.optional(top.get("accept_time"), _decode.date_time, "RedactedMessage.accept_time")
    if type(sender_id := top.get("sender_id")) is not str and sender_id is not None:
        sender_id = reading.optional(sender_id, _decode.text, "RedactedMessage.sender_id")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "RedactedMessage.processing_mode"))
    )
    if type(injected := top.get("injected")) is not bool and injected is not None:
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
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_redacted_message(value: object) -> JsonInput:
    """Write a `RedactedMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RedactedMessage,
        decode_redacted_message,
        (
            _encode.Member("id", _wire.text, needed=True),
            _encode.Member("direction", _wire.known(*_MESSAGE_DIRECTION)),
            _encode.Member("contact_message", _contact_message_json.encode_contact_message),
            _encode.Member("redaction_type", _wire.text),
            _encode.Member("original_text", _wire.text),
            _encode.Member("channel_identity", _channel_identity_json.encode_channel_identity),
            _encode.Member("conversation_id", _wire.text),
            _encode.Member("contact_id", _wire.text),
            _encode.Member("metadata", _wire.text),
            _encode.Member("accept_time", _wire.date_time),
            _encode.Member("sender_id", _wire.text),
            _encode.Member("processing_mode", _wire.known(*_PROCESSING_MODE)),
            _encode.Member("injected", _wire.truth),
        ),
    )


ENCODERS: dict[type, object] = {RedactedMessage: encode_redacted_message}
