"""The records and events of `sms`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Sms(_Record):
    """A record of `sms`."""

    id: str | None = None
    """Unique identifier for the SMS message."""

    body: str | None = None
    """Content of the SMS message."""

    to: str | None = None
    """Recipient phone number."""

    from_: str | None = None
    """Sender phone number."""

    status: str | None = None
    """Delivery status of the SMS."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsDelivered(_Record):
    """The payload of `sms/delivered`."""

    message_id: str | None = None
    """ID of the delivered SMS message."""

    status: str | None = None
    """Delivery status code."""
