"""The type `ContactMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..contact_message import ContactMessage, ReplyTo
from . import contact_message_content as _contact_message_content_json

_new_reply_to = _Maker(ReplyTo)


def decode_reply_to(data: JsonValue, reading: _decode.Reading) -> ReplyTo:
    """Decode a `ReplyTo` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(message_id := top.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "ReplyTo.message_id")
    record = _new_reply_to.blank()
    _new_reply_to.fill(record, message_id, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_message = _Maker(ContactMessage)


def decode_contact_message(data: JsonValue, reading: _decode.Reading) -> ContactMessage:
    """Decode a `ContactMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    content = (
        _contact_message_content_json.decode_contact_message_content(found, reading)
        if (
            found := _decode.with_key(
                data,
                "text_message",
                "media_message",
                "media_card_message",
                "location_message",
                "choice_response_message",
                "product_response_message",
                "channel_specific_message",
                "fallback_message",
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.union(_contact_message_content_json.decode_contact_message_content),
                "ContactMessage.content",
                (),
            )
        )
    )
    reply_to = (
        decode_reply_to(found, reading)
        if type(found := top.get("reply_to")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(decode_reply_to), "ContactMessage.reply_to")
        )
    )
    record = _new_contact_message.blank()
    _new_contact_message.fill(record, content, reply_to, raw)
    return record


def encode_reply_to(value: object) -> JsonInput:
    """Write a `ReplyTo`, or a mapping of its members, as JSON."""
    return _encode.record(value, ReplyTo, decode_reply_to, (_encode.Member("message_id", _wire.text, needed=True),))


def encode_contact_message(value: object) -> JsonInput:
    """Write a `ContactMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactMessage,
        decode_contact_message,
        (
            _encode.Member(
                "content",
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
            _encode.Member("reply_to", encode_reply_to),
        ),
    )


ENCODERS: dict[type, object] = {ReplyTo: encode_reply_to, ContactMessage: encode_contact_message}
