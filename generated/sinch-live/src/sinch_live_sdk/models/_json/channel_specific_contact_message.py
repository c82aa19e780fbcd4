"""The type `ChannelSpecificContactMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..channel_specific_contact_message import ChannelSpecificContactMessage, NfmReply, NfmReplyMessage

_NFM_REPLY_NAME = _decode.Known("flow", "address_message")
_CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE = _decode.Known("nfm_reply")

_new_nfm_reply = _Maker(NfmReply)


def decode_nfm_reply(data: JsonObject, reading: _decode.Reading) -> NfmReply:
    """Decode a `NfmReply` from received JSON."""
    name = (
        _NFM_REPLY_NAME[found]
        if type(found := data.get("name")) is str
        else (None if found is None else reading.optional(found, _NFM_REPLY_NAME, "NfmReply.name"))
    )
    if type(response_json := data.get("response_json")) is not str and response_json is not None:
        response_json = reading.optional(response_json, _decode.text, "NfmReply.response_json")
    if type(body := data.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "NfmReply.body")
    record = _new_nfm_reply.blank()
    _new_nfm_reply.fill(record, name, response_json, body, data)
    return record


_new_nfm_reply_message = _Maker(NfmReplyMessage)


def decode_nfm_reply_message(data: JsonObject, reading: _decode.Reading) -> NfmReplyMessage:
    """Decode a `NfmReplyMessage` from received JSON."""
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "NfmReplyMessage.type")
    nfm_reply = reading.record(data.get("nfm_reply"), decode_nfm_reply, "NfmReplyMessage.nfm_reply")
    record = _new_nfm_reply_message.blank()
    _new_nfm_reply_message.fill(record, type_, nfm_reply, data)
    return record


_new_channel_specific_contact_message = _Maker(ChannelSpecificContactMessage)


def decode_channel_specific_contact_message(
    data: JsonObject, reading: _decode.Reading
) -> ChannelSpecificContactMessage:
    """Decode a `ChannelSpecificContactMessage` from received JSON."""
    message_type = (
        _CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE, "ChannelSpecificContactMessage.message_type"
            )
        )
    )
    message = reading.record(data.get("message"), decode_nfm_reply_message, "ChannelSpecificContactMessage.message")
    record = _new_channel_specific_contact_message.blank()
    _new_channel_specific_contact_message.fill(record, message_type, message, data)
    return record


def encode_nfm_reply(value: object) -> JsonInput:
    """Write a `NfmReply`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NfmReply,
        decode_nfm_reply,
        {"name": _wire.known(*_NFM_REPLY_NAME), "response_json": _wire.text, "body": _wire.text},
    )


def encode_nfm_reply_message(value: object) -> JsonInput:
    """Write a `NfmReplyMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, NfmReplyMessage, decode_nfm_reply_message, {"type": _wire.text, "nfm_reply": encode_nfm_reply}
    )


def encode_channel_specific_contact_message(value: object) -> JsonInput:
    """Write a `ChannelSpecificContactMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelSpecificContactMessage,
        decode_channel_specific_contact_message,
        {
            "message_type": _wire.known(*_CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE),
            "message": encode_nfm_reply_message,
        },
    )


ENCODERS: dict[type, object] = {
    NfmReply: encode_nfm_reply,
    NfmReplyMessage: encode_nfm_reply_message,
    ChannelSpecificContactMessage: encode_channel_specific_contact_message,
}
