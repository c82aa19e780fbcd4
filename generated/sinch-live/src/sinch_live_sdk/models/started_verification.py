"""The type `StartedVerification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartedVerification(_Record):
    """A verification that is started."""

    id: str
    """The verification."""

    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = None
    """How the user proves it."""

    sms: StartedSms | None = None
    """The SMS."""

    flash_call: StartedFlashCall | None = None
    """The flash call."""

    callout: StartedCallout | None = None
    """The callout."""

    seamless: StartedSeamless | None = None
    """The check of the data connection."""

    whatsapp: StartedWhatsApp | None = None
    """The WhatsApp message."""

    links: list[VerificationLink] | None = None
    """What can be done with it."""


from .started_callout import StartedCallout  # noqa: E402
from .started_flash_call import StartedFlashCall  # noqa: E402
from .started_seamless import StartedSeamless  # noqa: E402
from .started_sms import StartedSms  # noqa: E402
from .started_whats_app import StartedWhatsApp  # noqa: E402
from .verification_link import VerificationLink  # noqa: E402
