"""The type `CalendarMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CalendarMessage(_Record):
    """A button that adds an event to the calendar."""

    title: str
    """The title of the button."""

    event_start: IsoDateTime
    """When the event begins."""

    event_end: IsoDateTime
    """When it ends."""

    event_title: str
    """The title of the event."""

    event_description: str | None = None
    """What it is about."""

    fallback_url: str
    """The page that opens where there is no calendar."""
