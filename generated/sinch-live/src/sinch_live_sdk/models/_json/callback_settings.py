"""The type `CallbackSettings` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..callback_settings import CallbackSettings

_new_callback_settings = _Maker(CallbackSettings)


def decode_callback_settings(data: JsonObject, reading: _decode.Reading) -> CallbackSettings:
    """Decode a `CallbackSettings` from received JSON."""
    if (
        type(secret_for_overridden_callback_urls := data.get("secret_for_overridden_callback_urls")) is not str
        and secret_for_overridden_callback_urls is not None
    ):
        secret_for_overridden_callback_urls = reading.optional(
            secret_for_overridden_callback_urls, _decode.text, "CallbackSettings.secret_for_overridden_callback_urls"
        )
    record = _new_callback_settings.blank()
    _new_callback_settings.fill(record, secret_for_overridden_callback_urls, data)
    return record


def encode_callback_settings(value: object) -> JsonInput:
    """Write a `CallbackSettings`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, CallbackSettings, decode_callback_settings, {"secret_for_overridden_callback_urls": _wire.text}
    )


ENCODERS: dict[type, object] = {CallbackSettings: encode_callback_settings}
