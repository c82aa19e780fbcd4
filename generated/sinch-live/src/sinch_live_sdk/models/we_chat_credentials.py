"""The type `WeChatCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WeChatCredentials(_Record):
    """An account of WeChat."""

    app_id: str
    """The developer's id."""

    app_secret: str
    """The developer's password."""

    token: str
    """The token."""

    aes_key: str
    """The key that encrypts."""
