"""The type `InboundMediaBody`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundMediaBody(_Record):
    """The content of a received media message."""

    subject: str | None = None
    """The subject."""

    message: str | None = None
    """The text."""

    media: list[InboundMedia] | None = None
    """The media."""


from .inbound_media import InboundMedia  # noqa: E402
