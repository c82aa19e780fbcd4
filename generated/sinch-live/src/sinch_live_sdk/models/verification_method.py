"""The type `VerificationMethod`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VerificationMethod: TypeAlias = Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized
"""How a user proves a number: a code in an SMS, the number of a call that is not answered, a code that is spoken, the
phone's own data connection, or a code in a WhatsApp message.
"""
