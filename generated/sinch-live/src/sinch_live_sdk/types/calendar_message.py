"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDateTime
from ..models.calendar_message import CalendarMessage


class CalendarMessageDict(_TypedDict):
    """The JSON of `CalendarMessage`."""

    title: str
    """The title of the button."""

    event_start: IsoDateTime
    """When the event begins."""

    event_end: IsoDateTime
    """When it ends."""

    event_title: str
    """The title of the event."""

    event_description: NotRequired[str]
    """What it is about."""

    fallback_url: str
    """The page that opens where there is no calendar."""


CalendarMessageInput: TypeAlias = CalendarMessageDict | CalendarMessage
"""The JSON of `CalendarMessage`, or the record."""
