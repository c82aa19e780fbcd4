"""The type `WhatsAppImageHeader`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppImageHeader(_Record):
    """A picture as header."""

    type: Literal["image"] | Unrecognized = "image"

    image: WhatsAppMedia
    """The picture."""


from .whats_app_media import WhatsAppMedia  # noqa: E402
