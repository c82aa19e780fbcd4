"""The type `WebhookCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..webhook_credentials import WebhookCredentials

_new_webhook_credentials = _Maker(WebhookCredentials)


def decode_webhook_credentials(data: JsonObject, reading: _decode.Reading) -> WebhookCredentials:
    """Decode a `WebhookCredentials` from received JSON."""
    if type(client_id := data.get("client_id")) is not str:
        client_id = reading.required(client_id, _decode.text, "WebhookCredentials.client_id")
    if type(client_secret := data.get("client_secret")) is not str:
        client_secret = reading.required(client_secret, _decode.text, "WebhookCredentials.client_secret")
    if type(endpoint := data.get("endpoint")) is not str:
        endpoint = reading.required(endpoint, _decode.text, "WebhookCredentials.endpoint")
    record = _new_webhook_credentials.blank()
    _new_webhook_credentials.fill(record, client_id, client_secret, endpoint, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_webhook_credentials(value: object) -> JsonInput:
    """Write a `WebhookCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WebhookCredentials,
        decode_webhook_credentials,
        {
            "client_id": _encode.Member(_wire.text, needed=True),
            "client_secret": _encode.Member(_wire.text, needed=True),
            "endpoint": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WebhookCredentials: encode_webhook_credentials}
