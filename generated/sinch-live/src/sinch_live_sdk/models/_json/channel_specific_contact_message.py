"""The type `ChannelSpecificContactMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..channel_specific_contact_message import ChannelSpecificContactMessage, NfmReply, NfmReplyMessage

_NFM_REPLY_NAME = _decode.Known("flow", "address_message")
_CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE = _decode.Known("nfm_reply")

_new_nfm_reply = _Maker(NfmReply)


def decode_nfm_reply(data: JsonValue, reading: _decode.Reading) -> NfmReply:
    """Decode a `NfmReply` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    name = (
        _NFM_REPLY_NAME[found]
        if type(found := top.get("name")) is str
        else (None if found is None else reading.optional(found, _NFM_REPLY_NAME, "NfmReply.name"))
    )
    if type(response_json := top.get("response_json")) is not str and response_json is not None:
        response_json = reading.optional(response_json, _decode.text, "NfmReply.response_json")
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "NfmReply.body")
    record = _new_nfm_reply.blank()
    _new_nfm_reply.fill(record, name, response_json, body, raw)
    return record


_new_nfm_reply_message = _Maker(NfmReplyMessage)


def decode_nfm_reply_message(data: JsonValue, reading: _decode.Reading) -> NfmReplyMessage:
    """Decode a `NfmReplyMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "NfmReplyMessage.type")
    nfm_reply = (
        decode_nfm_reply(found, reading)
        if type(found := top.get("nfm_reply")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(decode_nfm_reply), "NfmReplyMessage.nfm_reply")
        )
    )
    record = _new_nfm_reply_message.blank()
    _new_nfm_reply_message.fill(record, type_, nfm_reply, raw)
    return record


_new_channel_specific_contact_message = _Maker(ChannelSpecificContactMessage)


def decode_channel_specific_contact_message(data: JsonValue, reading: _decode.Reading) -> ChannelSpecificContactMessage:
    """Decode a `ChannelSpecificContactMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    message_type = (
        _CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE[found]
        if type(found := top.get("message_type")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE, "ChannelSpecificContactMessage.message_type"
            )
        )
    )
    message = (
        decode_nfm_reply_message(found, reading)
        if type(found := top.get("message")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(decode_nfm_reply_message), "ChannelSpecificContactMessage.message"
            )
        )
    )
    record = _new_channel_specific_contact_message.blank()
    _new_channel_specific_contact_message.fill(record, message_type, message, raw)
    return record


def encode_nfm_reply(value: object) -> JsonInput:
    """Write a `NfmReply`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NfmReply,
        decode_nfm_reply,
        (
            _encode.Member("name", _wire.known(*_NFM_REPLY_NAME)),
            _encode.Member("response_json", _wire.text),
            _encode.Member("body", _wire.text),
        ),
    )


def encode_nfm_reply_message(value: object) -> JsonInput:
    """Write a `NfmReplyMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NfmReplyMessage,
        decode_nfm_reply_message,
        (_encode.Member("type", _wire.text), _encode.Member("nfm_reply", encode_nfm_reply)),
    )


def encode_channel_specific_contact_message(value: object) -> JsonInput:
    """Write a `ChannelSpecificContactMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelSpecificContactMessage,
        decode_channel_specific_contact_message,
        (
            _encode.Member("message_type", _wire.known(*_CHANNEL_SPECIFIC_CONTACT_MESSAGE_MESSAGE_TYPE)),
            _encode.Member("message", encode_nfm_reply_message),
        ),
    )


ENCODERS: dict[type, object] = {
    NfmReply: encode_nfm_reply,
    NfmReplyMessage: encode_nfm_reply_message,
    ChannelSpecificContactMessage: encode_channel_specific_contact_message,
}
