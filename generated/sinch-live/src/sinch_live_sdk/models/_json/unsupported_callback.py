"""The type `UnsupportedCallback` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..unsupported_callback import UnsupportedCallback
from . import channel_identity as _channel_identity_json

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
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_unsupported_callback = _Maker(UnsupportedCallback)


def decode_unsupported_callback(data: JsonObject, reading: _decode.Reading) -> UnsupportedCallback:
    """Decode a `UnsupportedCallback` from received JSON."""
    if type(id := data.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "UnsupportedCallback.id")
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "UnsupportedCallback.channel"))
    )
    if type(payload := data.get("payload")) is not str and payload is not None:
        payload = reading.optional(payload, _decode.text, "UnsupportedCallback.payload")
    channel_identity = reading.record(
        data.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "UnsupportedCallback.channel_identity",
    )
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "UnsupportedCallback.contact_id")
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "UnsupportedCallback.conversation_id")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (
            None if found is None else reading.optional(found, _PROCESSING_MODE, "UnsupportedCallback.processing_mode")
        )
    )
    record = _new_unsupported_callback.blank()
    _new_unsupported_callback.fill(
        record, id, channel, payload, channel_identity, contact_id, conversation_id, processing_mode, data
    )
    return record


def encode_unsupported_callback(value: object) -> JsonInput:
    """Write a `UnsupportedCallback`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        UnsupportedCallback,
        decode_unsupported_callback,
        {
            "id": _wire.text,
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "payload": _wire.text,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "conversation_id": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {UnsupportedCallback: encode_unsupported_callback}
