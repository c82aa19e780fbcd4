"""The type `ChannelIdentity` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..channel_identity import ChannelIdentity

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

_new_channel_identity = _Maker(ChannelIdentity)


def decode_channel_identity(data: JsonObject, reading: _decode.Reading) -> ChannelIdentity:
    """Decode a `ChannelIdentity` from received JSON."""
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else reading.required(found, _CONVERSATION_CHANNEL, "ChannelIdentity.channel")
    )
    if type(identity := data.get("identity")) is not str:
        identity = reading.required(identity, _decode.text, "ChannelIdentity.identity")
    if type(app_id := data.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ChannelIdentity.app_id")
    record = _new_channel_identity.blank()
    _new_channel_identity.fill(record, channel, identity, app_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_channel_identity(value: object) -> JsonInput:
    """Write a `ChannelIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelIdentity,
        decode_channel_identity,
        {
            "channel": _encode.Member(_wire.known(*_CONVERSATION_CHANNEL), needed=True),
            "identity": _encode.Member(_wire.text, needed=True),
            "app_id": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {ChannelIdentity: encode_channel_identity}
