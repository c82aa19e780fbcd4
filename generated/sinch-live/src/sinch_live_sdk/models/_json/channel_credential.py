"""The type `ChannelCredential` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..channel_credential import ChannelCredential, ChannelState
from . import channel_keys as _channel_keys_json

_CHANNEL_STATE_STATUS = _decode.Known("PENDING", "ACTIVE", "FAILING")
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

_new_channel_state = _Maker(ChannelState)


def decode_channel_state(data: JsonObject, reading: _decode.Reading) -> ChannelState:
    """Decode a `ChannelState` from received JSON."""
    status = (
        _CHANNEL_STATE_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _CHANNEL_STATE_STATUS, "ChannelState.status"))
    )
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "ChannelState.description")
    record = _new_channel_state.blank()
    _new_channel_state.fill(record, status, description, data)
    return record


_new_channel_credential = _Maker(ChannelCredential)


def decode_channel_credential(data: JsonObject, reading: _decode.Reading) -> ChannelCredential:
    """Decode a `ChannelCredential` from received JSON."""
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else reading.required(found, _CONVERSATION_CHANNEL, "ChannelCredential.channel")
    )
    keys = reading.union(
        _decode.with_key(
            data,
            "static_bearer",
            "static_token",
            "mms_credentials",
            "instagram_credentials",
            "telegram_credentials",
            "kakaotalk_credentials",
            "kakaotalkchat_credentials",
            "line_credentials",
            "line_enterprise_credentials",
            "wechat_credentials",
            "applebc_credentials",
        ),
        _channel_keys_json.decode_channel_keys,
        "ChannelCredential.keys",
        (),
    )
    if type(callback_secret := data.get("callback_secret")) is not str and callback_secret is not None:
        callback_secret = reading.optional(callback_secret, _decode.text, "ChannelCredential.callback_secret")
    if (
        type(credential_ordinal_number := data.get("credential_ordinal_number")) is not int
        and credential_ordinal_number is not None
    ):
        credential_ordinal_number = reading.optional(
            credential_ordinal_number, _decode.integer, "ChannelCredential.credential_ordinal_number"
        )
    state = reading.record(data.get("state"), decode_channel_state, "ChannelCredential.state")
    if type(channel_known_id := data.get("channel_known_id")) is not str and channel_known_id is not None:
        channel_known_id = reading.optional(channel_known_id, _decode.text, "ChannelCredential.channel_known_id")
    record = _new_channel_credential.blank()
    _new_channel_credential.fill(
        record, channel, keys, callback_secret, credential_ordinal_number, state, channel_known_id, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_channel_state(value: object) -> JsonInput:
    """Write a `ChannelState`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelState,
        decode_channel_state,
        {"status": _wire.known(*_CHANNEL_STATE_STATUS), "description": _wire.text},
    )


def encode_channel_credential(value: object) -> JsonInput:
    """Write a `ChannelCredential`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelCredential,
        decode_channel_credential,
        {
            "keys": _encode.Member(
                _channel_keys_json.encode_channel_keys,
                path=(),
                keys=(
                    "static_bearer",
                    "static_token",
                    "mms_credentials",
                    "instagram_credentials",
                    "telegram_credentials",
                    "kakaotalk_credentials",
                    "kakaotalkchat_credentials",
                    "line_credentials",
                    "line_enterprise_credentials",
                    "wechat_credentials",
                    "applebc_credentials",
                ),
            ),
            "channel": _encode.Member(_wire.known(*_CONVERSATION_CHANNEL), needed=True),
            "callback_secret": _wire.text,
            "credential_ordinal_number": _wire.whole,
            "state": None,
            "channel_known_id": None,
        },
    )


ENCODERS: dict[type, object] = {ChannelState: encode_channel_state, ChannelCredential: encode_channel_credential}
