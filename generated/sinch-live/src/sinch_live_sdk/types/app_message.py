"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.agent import Agent
from ..models.app_message import AppMessage
from ..models.card_message import CardMessage
from ..models.carousel_message import CarouselMessage
from ..models.choice_message import ChoiceMessage
from ..models.contact_info_message import ContactInfoMessage
from ..models.free_object import FreeObject
from ..models.kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from ..models.kakao_talk_commerce_message import KakaoTalkCommerceMessage
from ..models.line_notification_template_message import LineNotificationTemplateMessage
from ..models.list_message import ListMessage
from ..models.location_message import LocationMessage
from ..models.media_message import MediaMessage
from ..models.order_details_message import OrderDetailsMessage
from ..models.order_status_message import OrderStatusMessage
from ..models.template_message import TemplateMessage
from ..models.template_reference import TemplateReference
from ..models.text_message import TextMessage
from ..models.whats_app_flow_message import WhatsAppFlowMessage


class AppMessageDict(_TypedDict):
    """The JSON of `AppMessage`."""

    text_message: NotRequired[TextMessageDict | TextMessage]

    card_message: NotRequired[CardMessageDict | CardMessage]

    choice_message: NotRequired[ChoiceMessageDict | ChoiceMessage]

    carousel_message: NotRequired[CarouselMessageDict | CarouselMessage]

    media_message: NotRequired[MediaMessageDict | MediaMessage]

    location_message: NotRequired[LocationMessageDict | LocationMessage]

    list_message: NotRequired[ListMessageDict | ListMessage]

    contact_info_message: NotRequired[ContactInfoMessageDict | ContactInfoMessage]

    template_message: NotRequired[TemplateMessageDict | TemplateMessage]

    explicit_channel_message: NotRequired[
        Mapping[
            str,
            str
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
            | UnknownVariant,
        ]
    ]
    """What is said instead, by channel, in the channel's own JSON."""

    explicit_channel_omni_message: NotRequired[
        Mapping[
            str,
            OmniMessageTextMessageDict
            | TextMessage
            | OmniMessageCardMessageDict
            | CardMessage
            | OmniMessageChoiceMessageDict
            | ChoiceMessage
            | OmniMessageCarouselMessageDict
            | CarouselMessage
            | OmniMessageMediaMessageDict
            | MediaMessage
            | OmniMessageLocationMessageDict
            | LocationMessage
            | OmniMessageListMessageDict
            | ListMessage
            | OmniMessageContactInfoMessageDict
            | ContactInfoMessage
            | OmniMessageTemplateReferenceDict
            | TemplateReference
            | UnknownVariant,
        ]
    ]
    """What is said instead, by channel."""

    channel_specific_message: NotRequired[
        Mapping[
            str,
            WhatsAppFlowMessageDict
            | WhatsAppFlowMessage
            | OrderDetailsMessageDict
            | OrderDetailsMessage
            | OrderStatusMessageDict
            | OrderStatusMessage
            | KakaoTalkCommerceMessageDict
            | KakaoTalkCommerceMessage
            | KakaoTalkCarouselCommerceMessageDict
            | KakaoTalkCarouselCommerceMessage
            | LineNotificationTemplateMessageDict
            | LineNotificationTemplateMessage
            | UnknownVariant,
        ]
    ]
    """What is said instead, by channel, where only that channel knows it."""

    agent: NotRequired[AgentDict | Agent]
    """Who speaks for the app."""


from .agent import AgentDict  # noqa: E402
from .card_message import CardMessageDict  # noqa: E402
from .carousel_message import CarouselMessageDict  # noqa: E402
from .choice_message import ChoiceMessageDict  # noqa: E402
from .contact_info_message import ContactInfoMessageDict  # noqa: E402
from .free_object import FreeObjectDict  # noqa: E402
from .kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessageDict  # noqa: E402
from .kakao_talk_commerce_message import KakaoTalkCommerceMessageDict  # noqa: E402
from .line_notification_template_message import LineNotificationTemplateMessageDict  # noqa: E402
from .list_message import ListMessageDict  # noqa: E402
from .location_message import LocationMessageDict  # noqa: E402
from .media_message import MediaMessageDict  # noqa: E402
from .omni_message import (  # noqa: E402
    OmniMessageCardMessageDict,
    OmniMessageCarouselMessageDict,
    OmniMessageChoiceMessageDict,
    OmniMessageContactInfoMessageDict,
    OmniMessageListMessageDict,
    OmniMessageLocationMessageDict,
    OmniMessageMediaMessageDict,
    OmniMessageTemplateReferenceDict,
    OmniMessageTextMessageDict,
)
from .order_details_message import OrderDetailsMessageDict  # noqa: E402
from .order_status_message import OrderStatusMessageDict  # noqa: E402
from .template_message import TemplateMessageDict  # noqa: E402
from .text_message import TextMessageDict  # noqa: E402
from .whats_app_flow_message import WhatsAppFlowMessageDict  # noqa: E402

AppMessageInput: TypeAlias = AppMessageDict | AppMessage
"""The JSON of `AppMessage`, or the record."""
