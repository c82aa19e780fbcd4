"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.callback_settings import CallbackSettings


class CallbackSettingsDict(_TypedDict):
    """The JSON of `CallbackSettings`."""

    secret_for_overridden_callback_urls: NotRequired[str]
    """The secret that signs them."""


CallbackSettingsInput: TypeAlias = CallbackSettingsDict | CallbackSettings
"""The JSON of `CallbackSettings`, or the record."""
