"""The type `WhatsAppDocumentHeader`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppDocumentHeader(_Record):
    """A document as header."""

    type: Literal["document"] | Unrecognized = "document"

    document: WhatsAppMedia
    """The document."""


from .whats_app_media import WhatsAppMedia  # noqa: E402
