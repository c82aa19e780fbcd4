"""The records and events of `conversation.capabilities`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CapabilityRequest(_Record):
    """A record of `conversation.capabilities`."""

    request_id: str | None = None
    """The request, which the event names."""

    app_id: str | None = None
    """The app."""

    recipient: Recipient | None = None
    """Who was asked about."""


from .recipient import Recipient  # noqa: E402
