"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.webhook_credentials import WebhookCredentials


class WebhookCredentialsDict(_TypedDict):
    """The JSON of `WebhookCredentials`."""

    client_id: str
    """The client."""

    client_secret: str
    """Its secret."""

    endpoint: str
    """Where tokens come from."""


WebhookCredentialsInput: TypeAlias = WebhookCredentialsDict | WebhookCredentials
"""The JSON of `WebhookCredentials`, or the record."""
