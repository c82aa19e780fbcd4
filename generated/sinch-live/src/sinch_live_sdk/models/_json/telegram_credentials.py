"""The type `TelegramCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..telegram_credentials import TelegramCredentials

_new_telegram_credentials = _Maker(TelegramCredentials)


def decode_telegram_credentials(data: JsonObject, reading: _decode.Reading) -> TelegramCredentials:
    """Decode a `TelegramCredentials` from received JSON."""
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "TelegramCredentials.token")
    record = _new_telegram_credentials.blank()
    _new_telegram_credentials.fill(record, token, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_telegram_credentials(value: object) -> JsonInput:
    """Write a `TelegramCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, TelegramCredentials, decode_telegram_credentials, {"token": _encode.Member(_wire.text, needed=True)}
    )


ENCODERS: dict[type, object] = {TelegramCredentials: encode_telegram_credentials}
