"""The type `ContactMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..contact_message import ContactMessage, ReplyTo
from . import contact_message_content as _contact_message_content_json

_new_reply_to = _Maker(ReplyTo)


def decode_reply_to(data: JsonObject, reading: _decode.Reading) -> ReplyTo:
    """Decode a `ReplyTo` from received JSON."""
    if type(message_id := data.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "ReplyTo.message_id")
    record = _new_reply_to.blank()
    _new_reply_to.fill(record, message_id, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_message = _Maker(ContactMessage)


def decode_contact_message(data: JsonObject, reading: _decode.Reading) -> ContactMessage:
    """Decode a `ContactMessage` from received JSON."""
    content = reading.union(
        _decode.with_key(
            data,
            "text_message",
            "media_message",
            "media_card_message",
            "location_message",
            "choice_response_message",
            "product_response_message",
            "channel_specific_message",
            "fallback_message",
        ),
        _contact_message_content_json.decode_contact_message_content,
        "ContactMessage.content",
        (),
    )
    reply_to = reading.record(data.get("reply_to"), decode_reply_to, "ContactMessage.reply_to")
    record = _new_contact_message.blank()
    _new_contact_message.fill(record, content, reply_to, data)
    return record


def encode_reply_to(value: object) -> JsonInput:
    """Write a `ReplyTo`, or a mapping of its members, as JSON."""
    return _encode.record(value, ReplyTo, decode_reply_to, {"message_id": _encode.Member(_wire.text, needed=True)})


def encode_contact_message(value: object) -> JsonInput:
    """Write a `ContactMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactMessage,
        decode_contact_message,
        {
            "content": _encode.Member(
                _contact_message_content_json.encode_contact_message_content,
                path=(),
                keys=(
                    "text_message",
                    "media_message",
                    "media_card_message",
                    "location_message",
                    "choice_response_message",
                    "product_response_message",
                    "channel_specific_message",
                    "fallback_message",
                ),
            ),
            "reply_to": encode_reply_to,
        },
    )


ENCODERS: dict[type, object] = {ReplyTo: encode_reply_to, ContactMessage: encode_contact_message}
