"""The type `TemplateContent`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .card_message import CardMessage
from .carousel_message import CarouselMessage
from .choice_message import ChoiceMessage
from .contact_info_message import ContactInfoMessage
from .list_message import ListMessage
from .location_message import LocationMessage
from .media_message import MediaMessage
from .template_message import TemplateMessage
from .text_message import TextMessage

TemplateContent: TypeAlias = (
    TextMessage
    | CardMessage
    | ChoiceMessage
    | CarouselMessage
    | MediaMessage
    | LocationMessage
    | ListMessage
    | ContactInfoMessage
    | TemplateMessage
    | UnknownVariant
)
"""What a template says."""
