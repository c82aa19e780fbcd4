"""The type `AppleBusinessChatCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AppleBusinessChatCredentials(_Record):
    """An account of Apple Messages for Business."""

    business_chat_account_id: str
    """The account."""

    merchant_id: str | None = None
    """The merchant, for Apple Pay."""

    apple_pay_certificate_reference: str | None = None
    """The certificate, for Apple Pay."""

    apple_pay_certificate_password: str | None = None
    """Its password."""
