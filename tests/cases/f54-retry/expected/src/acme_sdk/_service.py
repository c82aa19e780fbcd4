"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime.service import Service as _Service
from ._runtime.settings import Settings as _Settings
from ._runtime.values import Omit


def _base_url(_settings: _Settings) -> str:
    return "https://api.acme.example"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {}


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="acme-sdk/0.1.0",
    settings=(),
    base_url=_base_url,
    headers=_headers,
    auth={},
    own_auth="",
    retry=(409,),
)
"""The base URL, headers, settings and credentials of the API."""
