"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_notification_template import LineNotificationTemplate
from ..models.line_notification_template_message import LineNotificationTemplateMessage


class LineNotificationTemplateMessageDict(_TypedDict):
    """The JSON of `LineNotificationTemplateMessage`."""

    message_type: Literal["NOTIFICATION_MESSAGE_TEMPLATE"]

    message: LineNotificationTemplateDict | LineNotificationTemplate
    """The message."""


from .line_notification_template import LineNotificationTemplateDict  # noqa: E402

LineNotificationTemplateMessageInput: TypeAlias = LineNotificationTemplateMessageDict | LineNotificationTemplateMessage
"""The JSON of `LineNotificationTemplateMessage`, or the record."""
