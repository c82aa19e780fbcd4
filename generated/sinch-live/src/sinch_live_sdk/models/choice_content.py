"""The type `ChoiceContent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .calendar_message import CalendarMessage
from .call_message import CallMessage
from .location_message import LocationMessage
from .share_location_message import ShareLocationMessage
from .text_message import TextMessage
from .url_message import UrlMessage

ChoiceContent: TypeAlias = (
    TextMessage | UrlMessage | CallMessage | LocationMessage | CalendarMessage | ShareLocationMessage | UnknownVariant
)
"""What a choice does."""
