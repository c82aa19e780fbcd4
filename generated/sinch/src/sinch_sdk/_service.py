"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime import auth as _auth
from ._runtime import wire as _wire
from ._runtime.service import Service as _Service
from ._runtime.settings import Setting as _Setting
from ._runtime.settings import Settings as _Settings
from ._runtime.values import Omit


def _base_url(_settings: _Settings) -> str:
    return f"https://{_wire.label(_settings.text('region'), 'region')}.api.sinch.com"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {}


def _credentials(_settings: _Settings) -> _auth.Credentials:
    return _auth.basic(_settings.text("username"), _settings.text("password"))


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="sinch-sdk/0.1.0",
    settings=(
        _Setting("username", "SINCH_USERNAME"),
        _Setting("password", "SINCH_PASSWORD"),
        _Setting("region", "SINCH_REGION"),
        _Setting("project_id", "SINCH_PROJECT_ID"),
    ),
    base_url=_base_url,
    headers=_headers,
    auth={"": _credentials},
    own_auth="",
)
"""The base URL, headers, settings and credentials of the API."""
