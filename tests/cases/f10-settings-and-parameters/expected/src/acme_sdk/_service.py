"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime import auth as _auth
from ._runtime import wire as _wire
from ._runtime.service import Service as _Service
from ._runtime.settings import Setting as _Setting
from ._runtime.settings import Settings as _Settings
from ._runtime.values import Omit


def _base_url(_settings: _Settings) -> str:
    return f"https://{_wire.label(_settings.text('region'), 'region')}.acme.example"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {"X-Tenant": _settings.optional("tenant")}


def _credentials(_settings: _Settings) -> _auth.Auth:
    return _auth.token(_settings.token("token"))


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="acme-sdk/0.1.0",
    settings=(
        _Setting("token", "ACME_TOKEN", is_token=True),
        _Setting("region", "ACME_REGION"),
        _Setting("tenant", "ACME_TENANT"),
        _Setting("shop", "ACME_SHOP"),
    ),
    base_url=_base_url,
    headers=_headers,
    auth={"": _credentials},
    own_auth="",
)
"""The base URL, headers, settings and credentials of the API."""
