"""The type `WebhookCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WebhookCredentials(_Record):
    """What Sinch authenticates with, by OAuth2."""

    client_id: str
    """The client."""

    client_secret: str
    """Its secret."""

    endpoint: str
    """Where tokens come from."""
