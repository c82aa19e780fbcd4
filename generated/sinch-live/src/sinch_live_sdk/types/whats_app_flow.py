"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.free_object import FreeObject
from ..models.whats_app_document_header import WhatsAppDocumentHeader
from ..models.whats_app_flow import FlowActionPayload, WhatsAppFlow
from ..models.whats_app_image_header import WhatsAppImageHeader
from ..models.whats_app_text import WhatsAppText
from ..models.whats_app_text_header import WhatsAppTextHeader
from ..models.whats_app_video_header import WhatsAppVideoHeader


class WhatsAppFlowDict(_TypedDict):
    """The JSON of `WhatsAppFlow`."""

    header: NotRequired[
        WhatsAppTextHeaderDict
        | WhatsAppTextHeader
        | WhatsAppImageHeaderDict
        | WhatsAppImageHeader
        | WhatsAppVideoHeaderDict
        | WhatsAppVideoHeader
        | WhatsAppDocumentHeaderDict
        | WhatsAppDocumentHeader
        | UnknownVariant
    ]
    """What stands above it."""

    body: NotRequired[WhatsAppTextDict | WhatsAppText]
    """The text."""

    footer: NotRequired[WhatsAppTextDict | WhatsAppText]
    """The text below it."""

    flow_id: str
    """The flow."""

    flow_cta: str
    """The text of the button."""

    flow_token: NotRequired[str]
    """Your own id of this flow."""

    flow_mode: NotRequired[Literal["draft", "published"] | Unrecognized]
    """Whether it is published."""

    flow_action: NotRequired[Literal["navigate", "data_exchange"] | Unrecognized]
    """What the button does."""

    flow_action_payload: NotRequired[FlowActionPayloadDict | FlowActionPayload]
    """Where the flow begins."""


class FlowActionPayloadDict(_TypedDict):
    """The JSON of `FlowActionPayload`."""

    screen: NotRequired[str]
    """The first screen."""

    data: NotRequired[
        Mapping[
            str,
            str
            | float
            | bool
            | ListInput[
                str
                | float
                | bool
                | ListInput[JsonInput]
                | FreeObjectDict
                | FreeObject
                | Mapping[
                    str,
                    str
                    | float
                    | bool
                    | ListInput[
                        str
                        | float
                        | bool
                        | ListInput[JsonInput]
                        | FreeObjectDict
                        | FreeObject
                        | Mapping[str, object]
                        | UnknownVariant
                        | None
                    ]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None,
                ]
                | UnknownVariant
                | None
            ]
            | FreeObjectDict
            | FreeObject
            | Mapping[
                str,
                str
                | float
                | bool
                | ListInput[
                    str
                    | float
                    | bool
                    | ListInput[JsonInput]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None
                ]
                | FreeObjectDict
                | FreeObject
                | Mapping[str, object]
                | UnknownVariant
                | None,
            ]
            | UnknownVariant
            | None,
        ]
    ]
    """The data of that screen."""


from .free_object import FreeObjectDict  # noqa: E402
from .whats_app_document_header import WhatsAppDocumentHeaderDict  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeaderDict  # noqa: E402
from .whats_app_text import WhatsAppTextDict  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeaderDict  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeaderDict  # noqa: E402

WhatsAppFlowInput: TypeAlias = WhatsAppFlowDict | WhatsAppFlow
"""The JSON of `WhatsAppFlow`, or the record."""

FlowActionPayloadInput: TypeAlias = FlowActionPayloadDict | FlowActionPayload
"""The JSON of `FlowActionPayload`, or the record."""
