"""The type `Choice`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Choice(_Record):
    """A button of a message."""

    content: (
        TextMessage
        | UrlMessage
        | CallMessage
        | LocationMessage
        | CalendarMessage
        | ShareLocationMessage
        | UnknownVariant
        | None
    ) = None
    """What it does: exactly one."""

    postback_data: str | None = None
    """What comes back in the response; by default the text or the title."""

    display_mode: Literal["DISPLAY_MODE_UNSPECIFIED", "PERSISTENT"] | Unrecognized | None = None
    """How long it is shown."""


from .calendar_message import CalendarMessage  # noqa: E402
from .call_message import CallMessage  # noqa: E402
from .location_message import LocationMessage  # noqa: E402
from .share_location_message import ShareLocationMessage  # noqa: E402
from .text_message import TextMessage  # noqa: E402
from .url_message import UrlMessage  # noqa: E402
