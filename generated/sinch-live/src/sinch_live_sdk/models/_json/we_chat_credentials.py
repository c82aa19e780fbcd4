"""The type `WeChatCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..we_chat_credentials import WeChatCredentials

_new_we_chat_credentials = _Maker(WeChatCredentials)


def decode_we_chat_credentials(data: JsonObject, reading: _decode.Reading) -> WeChatCredentials:
    """Decode a `WeChatCredentials` from received JSON."""
    if type(app_id := data.get("app_id")) is not str:
        app_id = reading.required(app_id, _decode.text, "WeChatCredentials.app_id")
    if type(app_secret := data.get("app_secret")) is not str:
        app_secret = reading.required(app_secret, _decode.text, "WeChatCredentials.app_secret")
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "WeChatCredentials.token")
    if type(aes_key := data.get("aes_key")) is not str:
        aes_key = reading.required(aes_key, _decode.text, "WeChatCredentials.aes_key")
    record = _new_we_chat_credentials.blank()
    _new_we_chat_credentials.fill(record, app_id, app_secret, token, aes_key, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_we_chat_credentials(value: object) -> JsonInput:
    """Write a `WeChatCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WeChatCredentials,
        decode_we_chat_credentials,
        {
            "app_id": _encode.Member(_wire.text, needed=True),
            "app_secret": _encode.Member(_wire.text, needed=True),
            "token": _encode.Member(_wire.text, needed=True),
            "aes_key": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WeChatCredentials: encode_we_chat_credentials}
