"""The type `WhatsAppFlowMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppFlowMessage(_Record):
    """A flow of WhatsApp."""

    message_type: Literal["FLOWS"] | Unrecognized = "FLOWS"

    message: WhatsAppFlow
    """The message."""


from .whats_app_flow import WhatsAppFlow  # noqa: E402
