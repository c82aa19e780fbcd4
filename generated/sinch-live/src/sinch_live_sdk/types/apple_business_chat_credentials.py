"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.apple_business_chat_credentials import AppleBusinessChatCredentials


class AppleBusinessChatCredentialsDict(_TypedDict):
    """The JSON of `AppleBusinessChatCredentials`."""

    business_chat_account_id: str
    """The account."""

    merchant_id: NotRequired[str]
    """The merchant, for Apple Pay."""

    apple_pay_certificate_reference: NotRequired[str]
    """The certificate, for Apple Pay."""

    apple_pay_certificate_password: NotRequired[str]
    """Its password."""


AppleBusinessChatCredentialsInput: TypeAlias = AppleBusinessChatCredentialsDict | AppleBusinessChatCredentials
"""The JSON of `AppleBusinessChatCredentials`, or the record."""
