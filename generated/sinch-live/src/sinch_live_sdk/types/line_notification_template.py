"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_notification_template import LineNotificationTemplate, LineTemplateBody, LineTemplateButton
from ..models.line_template_item import LineTemplateItem


class LineNotificationTemplateDict(_TypedDict):
    """The JSON of `LineNotificationTemplate`."""

    template_key: str
    """The key of LINE."""

    body: NotRequired[LineTemplateBodyDict | LineTemplateBody]
    """What is put in."""


class LineTemplateBodyDict(_TypedDict):
    """The JSON of `LineTemplateBody`."""

    emphasized_item: NotRequired[LineTemplateItemDict | LineTemplateItem]
    """The line that stands out."""

    items: NotRequired[Sequence[LineTemplateItemDict | LineTemplateItem]]
    """The other lines."""

    buttons: NotRequired[Sequence[LineTemplateButtonDict | LineTemplateButton]]
    """The buttons."""


class LineTemplateButtonDict(_TypedDict):
    """The JSON of `LineTemplateButton`."""

    button_key: str
    """The key of LINE."""

    url: str
    """The page."""


from .line_template_item import LineTemplateItemDict  # noqa: E402

LineNotificationTemplateInput: TypeAlias = LineNotificationTemplateDict | LineNotificationTemplate
"""The JSON of `LineNotificationTemplate`, or the record."""

LineTemplateBodyInput: TypeAlias = LineTemplateBodyDict | LineTemplateBody
"""The JSON of `LineTemplateBody`, or the record."""

LineTemplateButtonInput: TypeAlias = LineTemplateButtonDict | LineTemplateButton
"""The JSON of `LineTemplateButton`, or the record."""
