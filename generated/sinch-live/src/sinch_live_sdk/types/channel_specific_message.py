"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from ..models.kakao_talk_commerce_message import KakaoTalkCommerceMessage
from ..models.line_notification_template_message import LineNotificationTemplateMessage
from ..models.order_details_message import OrderDetailsMessage
from ..models.order_status_message import OrderStatusMessage
from ..models.whats_app_flow_message import WhatsAppFlowMessage
from .kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessageDict
from .kakao_talk_commerce_message import KakaoTalkCommerceMessageDict
from .line_notification_template_message import LineNotificationTemplateMessageDict
from .order_details_message import OrderDetailsMessageDict
from .order_status_message import OrderStatusMessageDict
from .whats_app_flow_message import WhatsAppFlowMessageDict

ChannelSpecificMessageInput: TypeAlias = (
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
    | UnknownVariant
)
"""An argument of type `ChannelSpecificMessage`."""
