"""The type `WhatsAppVideoHeader`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppVideoHeader(_Record):
    """A video as header."""

    type: Literal["video"] | Unrecognized = "video"

    video: WhatsAppMedia
    """The video."""


from .whats_app_media import WhatsAppMedia  # noqa: E402
