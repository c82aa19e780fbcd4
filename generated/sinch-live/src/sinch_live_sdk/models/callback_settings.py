"""The type `CallbackSettings`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallbackSettings(_Record):
    """How events are signed that go to a `callback_url`."""

    secret_for_overridden_callback_urls: str | None = None
    """The secret that signs them."""
