"""The type `ChannelSpecificMessage`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from .kakao_talk_commerce_message import KakaoTalkCommerceMessage
from .line_notification_template_message import LineNotificationTemplateMessage
from .order_details_message import OrderDetailsMessage
from .order_status_message import OrderStatusMessage
from .whats_app_flow_message import WhatsAppFlowMessage

ChannelSpecificMessage: TypeAlias = (
    WhatsAppFlowMessage
    | OrderDetailsMessage
    | OrderStatusMessage
    | KakaoTalkCommerceMessage
    | KakaoTalkCarouselCommerceMessage
    | LineNotificationTemplateMessage
    | UnknownVariant
)
"""A message that only one channel knows."""
