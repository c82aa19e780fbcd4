"""The type `LineNotificationTemplateMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineNotificationTemplateMessage(_Record):
    """A template of LINE."""

    message_type: Literal["NOTIFICATION_MESSAGE_TEMPLATE"] | Unrecognized = "NOTIFICATION_MESSAGE_TEMPLATE"

    message: LineNotificationTemplate
    """The message."""


from .line_notification_template import LineNotificationTemplate  # noqa: E402
