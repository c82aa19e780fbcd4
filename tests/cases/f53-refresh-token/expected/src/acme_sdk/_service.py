"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime import renewal as _renewal
from ._runtime.service import Service as _Service
from ._runtime.settings import Setting as _Setting
from ._runtime.settings import Settings as _Settings
from ._runtime.values import OMIT, Omit


def _base_url(_settings: _Settings) -> str:
    return "https://api.acme.example"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {}


def _credentials(_settings: _Settings) -> _renewal.RefreshToken:
    return _renewal.RefreshToken(
        "https://auth.acme.example/token", _settings.text("id"), OMIT, _settings.text("refresh_token")
    )


def _team_credentials(_settings: _Settings) -> _renewal.RefreshToken:
    return _renewal.RefreshToken(
        "https://auth.acme.example/team",
        _settings.text("id"),
        _settings.text("secret"),
        _settings.text("refresh_token"),
        scope="all",
        form={"audience": "teams"},
    )


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="acme-sdk/0.1.0",
    settings=(
        _Setting("id", "ACME_ID"),
        _Setting("refresh_token", "ACME_REFRESH_TOKEN"),
        _Setting("secret", "ACME_SECRET"),
    ),
    base_url=_base_url,
    headers=_headers,
    auth={"": _credentials, "team": _team_credentials},
    own_auth="",
)
"""The base URL, headers, settings and credentials of the API."""
