"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.calendar_message import CalendarMessage
from ..models.call_message import CallMessage
from ..models.choice import Choice
from ..models.location_message import LocationMessage
from ..models.share_location_message import ShareLocationMessage
from ..models.text_message import TextMessage
from ..models.url_message import UrlMessage


class ChoiceDict(_TypedDict):
    """The JSON of `Choice`."""

    text_message: NotRequired[TextMessageDict | TextMessage]

    url_message: NotRequired[UrlMessageDict | UrlMessage]

    call_message: NotRequired[CallMessageDict | CallMessage]

    location_message: NotRequired[LocationMessageDict | LocationMessage]

    calendar_message: NotRequired[CalendarMessageDict | CalendarMessage]

    share_location_message: NotRequired[ShareLocationMessageDict | ShareLocationMessage]

    postback_data: NotRequired[str]
    """What comes back in the response; by default the text or the title."""

    display_mode: NotRequired[Literal["DISPLAY_MODE_UNSPECIFIED", "PERSISTENT"] | Unrecognized]
    """How long it is shown."""


from .calendar_message import CalendarMessageDict  # noqa: E402
from .call_message import CallMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .share_location_message import ShareLocationMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402
from .url_message import UrlMessageDict  # noqa: E402

ChoiceInput: TypeAlias = ChoiceDict | Choice
"""The JSON of `Choice`, or the record."""
