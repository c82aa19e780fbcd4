"""The type `WhatsAppFlow`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FlowActionPayload(_Record):
    """Where the flow begins."""

    screen: str | None = None
    """The first screen."""

    data: (
        dict[
            str,
            str
            | float
            | bool
            | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
            | FreeObject
            | UnknownVariant
            | None,
        ]
        | None
    ) = None
    """The data of that screen."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppFlow(_Record):
    """A flow of WhatsApp: forms, one after another."""

    header: (
        WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant | None
    ) = None
    """What stands above it."""

    body: WhatsAppText | None = None
    """The text."""

    footer: WhatsAppText | None = None
    """The text below it."""

    flow_id: str
    """The flow."""

    flow_cta: str
    """The text of the button."""

    flow_token: str | None = None
    """Your own id of this flow."""

    flow_mode: Literal["draft", "published"] | Unrecognized | None = None
    """Whether it is published."""

    flow_action: Literal["navigate", "data_exchange"] | Unrecognized | None = None
    """What the button does."""

    flow_action_payload: FlowActionPayload | None = None
    """Where the flow begins."""


from .free_object import FreeObject  # noqa: E402
from .whats_app_document_header import WhatsAppDocumentHeader  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeader  # noqa: E402
from .whats_app_text import WhatsAppText  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeader  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeader  # noqa: E402
