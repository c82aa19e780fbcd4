"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.list_message import ListMessage, ListMessageProperties
from ..models.list_section import ListSection
from ..models.media_message import MediaMessage


class ListMessageDict(_TypedDict):
    """The JSON of `ListMessage`."""

    title: str
    """The title."""

    description: NotRequired[str]
    """The text below the title."""

    sections: Sequence[ListSectionDict | ListSection]
    """The parts."""

    media: NotRequired[MediaMessageDict | MediaMessage]
    """The picture."""

    message_properties: NotRequired[ListMessagePropertiesDict | ListMessageProperties]
    """More about it."""


class ListMessagePropertiesDict(_TypedDict):
    """The JSON of `ListMessageProperties`."""

    catalog_id: NotRequired[str]
    """The catalog of the products; needed for them."""

    menu: NotRequired[str]
    """The text of the button that opens the list."""

    whatsapp_header: NotRequired[str]
    """The text above the list in WhatsApp."""


from .list_section import ListSectionDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402

ListMessageInput: TypeAlias = ListMessageDict | ListMessage
"""The JSON of `ListMessage`, or the record."""

ListMessagePropertiesInput: TypeAlias = ListMessagePropertiesDict | ListMessageProperties
"""The JSON of `ListMessageProperties`, or the record."""
