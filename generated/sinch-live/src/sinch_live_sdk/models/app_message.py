"""The type `AppMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AppMessage(_Record):
    """What an app says."""

    content: (
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
        | None
    ) = None
    """What is said: exactly one."""

    explicit_channel_message: dict[str, str | FreeObject | UnknownVariant] | None = None
    """What is said instead, by channel, in the channel's own JSON."""

    explicit_channel_omni_message: (
        dict[
            str,
            TextMessage
            | CardMessage
            | ChoiceMessage
            | CarouselMessage
            | MediaMessage
            | LocationMessage
            | ListMessage
            | ContactInfoMessage
            | TemplateReference
            | UnknownVariant,
        ]
        | None
    ) = None
    """What is said instead, by channel."""

    channel_specific_message: (
        dict[
            str,
            WhatsAppFlowMessage
            | OrderDetailsMessage
            | OrderStatusMessage
            | KakaoTalkCommerceMessage
            | KakaoTalkCarouselCommerceMessage
            | LineNotificationTemplateMessage
            | UnknownVariant,
        ]
        | None
    ) = None
    """What is said instead, by channel, where only that channel knows it."""

    agent: Agent | None = None
    """Who speaks for the app."""


from .agent import Agent  # noqa: E402
from .card_message import CardMessage  # noqa: E402
from .carousel_message import CarouselMessage  # noqa: E402
from .choice_message import ChoiceMessage  # noqa: E402
from .contact_info_message import ContactInfoMessage  # noqa: E402
from .free_object import FreeObject  # noqa: E402
from .kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage  # noqa: E402
from .kakao_talk_commerce_message import KakaoTalkCommerceMessage  # noqa: E402
from .line_notification_template_message import LineNotificationTemplateMessage  # noqa: E402
from .list_message import ListMessage  # noqa: E402
from .location_message import LocationMessage  # noqa: E402
from .media_message import MediaMessage  # noqa: E402
from .order_details_message import OrderDetailsMessage  # noqa: E402
from .order_status_message import OrderStatusMessage  # noqa: E402
from .template_message import TemplateMessage  # noqa: E402
from .template_reference import TemplateReference  # noqa: E402
from .text_message import TextMessage  # noqa: E402
from .whats_app_flow_message import WhatsAppFlowMessage  # noqa: E402
