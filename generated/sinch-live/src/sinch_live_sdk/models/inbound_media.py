"""The type `InboundMedia`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundMedia(_Record):
    """A part of a received media message."""

    url: str | None = None
    """Where it can be read."""

    content_type: str | None = None
    """Its media type."""

    status: Literal["Uploaded", "Failed"] | Unrecognized | None = None
    """Whether it was stored."""

    code: int | None = None
    """0 if it was stored, else why not."""
