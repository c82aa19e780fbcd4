"""The type `ListMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ListMessageProperties(_Record):
    """More about it."""

    catalog_id: str | None = None
    """The catalog of the products; needed for them."""

    menu: str | None = None
    """The text of the button that opens the list."""

    whatsapp_header: str | None = None
    """The text above the list in WhatsApp."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ListMessage(_Record):
    """A list of choices or of products."""

    title: str
    """The title."""

    description: str | None = None
    """The text below the title."""

    sections: list[ListSection]
    """The parts."""

    media: MediaMessage | None = None
    """The picture."""

    message_properties: ListMessageProperties | None = None
    """More about it."""


from .list_section import ListSection  # noqa: E402
from .media_message import MediaMessage  # noqa: E402
