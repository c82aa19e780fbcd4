"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime import auth as _auth
from ._runtime import schemes as _schemes
from ._runtime import signing as _signing
from ._runtime.service import Service as _Service
from ._runtime.settings import Setting as _Setting
from ._runtime.settings import Settings as _Settings
from ._runtime.values import Omit


def _base_url(_settings: _Settings) -> str:
    return "https://api.acme.example/v1"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {}


def _credentials(_settings: _Settings) -> _auth.Credentials:
    return _signing.Signature(
        _schemes.Application(header="authorization", timestamp="x-timestamp"),
        f"{_settings.text('app_key')}:{_settings.text('app_secret')}",
    )


def _mac_credentials(_settings: _Settings) -> _auth.Credentials:
    return _signing.Signature(
        _schemes.Hmac(
            header="x-acme-signature",
            signed=(
                ("method", ""),
                ("text", " "),
                ("path", ""),
                ("text", "\n"),
                ("header", "content-type"),
                ("text", "\n"),
                ("header", "x-acme-time"),
                ("text", "."),
                ("body", ""),
            ),
            hash="sha256",
            encoding="hex",
            secret="base64",
            prefix="v1=",
            timestamp="x-acme-time",
            timestamp_unit="ms",
        ),
        _settings.text("mac_secret"),
    )


def _hook_credentials(_settings: _Settings) -> _auth.Credentials:
    return _signing.Signature(
        _schemes.StandardWebhooks(header="webhook-signature", nonce="webhook-id", timestamp="webhook-timestamp"),
        _settings.text("hook_secret"),
    )


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="acme-sdk/0.1.0",
    settings=(
        _Setting("app_key", "ACME_APP_KEY"),
        _Setting("app_secret", "ACME_APP_SECRET"),
        _Setting("mac_secret", "ACME_MAC_SECRET"),
        _Setting("hook_secret", "ACME_HOOK_SECRET"),
    ),
    base_url=_base_url,
    headers=_headers,
    auth={"": _credentials, "mac": _mac_credentials, "hook": _hook_credentials},
    own_auth="",
)
"""The base URL, headers, settings and credentials of the API."""
