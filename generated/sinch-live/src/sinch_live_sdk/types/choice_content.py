"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.calendar_message import CalendarMessage
from ..models.call_message import CallMessage
from ..models.location_message import LocationMessage
from ..models.share_location_message import ShareLocationMessage
from ..models.text_message import TextMessage
from ..models.url_message import UrlMessage


class ChoiceContentTextMessageDict(_TypedDict):
    """An object with `text_message`."""

    text_message: TextMessageDict | TextMessage


class ChoiceContentUrlMessageDict(_TypedDict):
    """An object with `url_message`."""

    url_message: UrlMessageDict | UrlMessage


class ChoiceContentCallMessageDict(_TypedDict):
    """An object with `call_message`."""

    call_message: CallMessageDict | CallMessage


class ChoiceContentLocationMessageDict(_TypedDict):
    """An object with `location_message`."""

    location_message: LocationMessageDict | LocationMessage


class ChoiceContentCalendarMessageDict(_TypedDict):
    """An object with `calendar_message`."""

    calendar_message: CalendarMessageDict | CalendarMessage


class ChoiceContentShareLocationMessageDict(_TypedDict):
    """An object with `share_location_message`."""

    share_location_message: ShareLocationMessageDict | ShareLocationMessage


from .calendar_message import CalendarMessageDict  # noqa: E402
from .call_message import CallMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .share_location_message import ShareLocationMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402
from .url_message import UrlMessageDict  # noqa: E402

ChoiceContentInput: TypeAlias = (
    ChoiceContentTextMessageDict
    | TextMessage
    | ChoiceContentUrlMessageDict
    | UrlMessage
    | ChoiceContentCallMessageDict
    | CallMessage
    | ChoiceContentLocationMessageDict
    | LocationMessage
    | ChoiceContentCalendarMessageDict
    | CalendarMessage
    | ChoiceContentShareLocationMessageDict
    | ShareLocationMessage
    | UnknownVariant
)
"""An argument of type `ChoiceContent`."""
