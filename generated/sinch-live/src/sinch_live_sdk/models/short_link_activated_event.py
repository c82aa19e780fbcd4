"""The type `ShortLinkActivatedEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ShortLinkActivatedEvent(_Record):
    """A short link was followed."""

    payload: str | None = None
    """What the link sends back."""

    title: str | None = None
    """The title, on Instagram."""

    ref: str | None = None
    """The `ref` of the link."""

    source: str | None = None
    """`SHORTLINK`."""

    type: str | None = None
    """`OPEN_THREAD`."""

    existing_thread: bool | None = None
    """Whether there was a thread before."""
