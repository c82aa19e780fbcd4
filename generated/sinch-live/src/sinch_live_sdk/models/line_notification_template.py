"""The type `LineNotificationTemplate`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineTemplateButton(_Record):
    """The buttons."""

    button_key: str
    """The key of LINE."""

    url: str
    """The page."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineTemplateBody(_Record):
    """What is put in."""

    emphasized_item: LineTemplateItem | None = None
    """The line that stands out."""

    items: list[LineTemplateItem] | None = None
    """The other lines."""

    buttons: list[LineTemplateButton] | None = None
    """The buttons."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineNotificationTemplate(_Record):
    """A template of LINE."""

    template_key: str
    """The key of LINE."""

    body: LineTemplateBody | None = None
    """What is put in."""


from .line_template_item import LineTemplateItem  # noqa: E402
