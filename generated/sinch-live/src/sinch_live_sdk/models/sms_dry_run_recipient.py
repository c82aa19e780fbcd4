"""The type `SmsDryRunRecipient`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsDryRunRecipient(_Record):
    """What would be sent to one recipient."""

    recipient: str | None = None
    """The recipient."""

    number_of_parts: int | None = None
    """Into how many parts it is split."""

    body: str | None = None
    """The text, with its parameters filled in."""

    encoding: str | None = None
    """The encoding, such as `text` or `unicode`."""
