"""The type `VerificationAnswer`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationAnswer(_Record):
    """Whether a verification is allowed: the answer to the event `requested`."""

    action: Literal["allow", "deny"] | Unrecognized
    """Whether it is."""

    sms: RequestedSms | None = None
    """How the SMS is sent."""

    flash_call: RequestedFlashCall | None = None
    """How the flash call is made."""

    callout: RequestedCallout | None = None
    """How the callout is made."""

    whatsapp: RequestedWhatsApp | None = None
    """How the WhatsApp message is sent."""


from .requested_callout import RequestedCallout  # noqa: E402
from .requested_flash_call import RequestedFlashCall  # noqa: E402
from .requested_sms import RequestedSms  # noqa: E402
from .requested_whats_app import RequestedWhatsApp  # noqa: E402
