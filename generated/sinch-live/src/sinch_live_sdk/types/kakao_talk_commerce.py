"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.kakao_talk_app_link_button import KakaoTalkAppLinkButton
from ..models.kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from ..models.kakao_talk_commerce import KakaoTalkCommerce
from ..models.kakao_talk_discount_rate import KakaoTalkDiscountRate
from ..models.kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from ..models.kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from ..models.kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from ..models.kakao_talk_free_coupon import KakaoTalkFreeCoupon
from ..models.kakao_talk_image import KakaoTalkImage
from ..models.kakao_talk_regular_price import KakaoTalkRegularPrice
from ..models.kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from ..models.kakao_talk_up_coupon import KakaoTalkUpCoupon
from ..models.kakao_talk_web_link_button import KakaoTalkWebLinkButton


class KakaoTalkCommerceDict(_TypedDict):
    """The JSON of `KakaoTalkCommerce`."""

    push_alarm: NotRequired[bool]
    """Whether the phone rings; by default it does."""

    adult: NotRequired[bool]
    """Whether it is for adults alone."""

    buttons: Sequence[
        KakaoTalkWebLinkButtonDict
        | KakaoTalkWebLinkButton
        | KakaoTalkAppLinkButtonDict
        | KakaoTalkAppLinkButton
        | KakaoTalkBotKeywordButtonDict
        | KakaoTalkBotKeywordButton
        | UnknownVariant
    ]
    """The buttons."""

    additional_content: NotRequired[str]
    """More text: 34 characters at most."""

    image: KakaoTalkImageDict | KakaoTalkImage
    """The picture."""

    commerce: (
        KakaoTalkFixedDiscountDict
        | KakaoTalkFixedDiscount
        | KakaoTalkDiscountRateDict
        | KakaoTalkDiscountRate
        | KakaoTalkRegularPriceDict
        | KakaoTalkRegularPrice
        | UnknownVariant
    )
    """The product."""

    coupon: NotRequired[
        KakaoTalkFixedDiscountCouponDict
        | KakaoTalkFixedDiscountCoupon
        | KakaoTalkDiscountRateCouponDict
        | KakaoTalkDiscountRateCoupon
        | KakaoTalkShippingDiscountCouponDict
        | KakaoTalkShippingDiscountCoupon
        | KakaoTalkFreeCouponDict
        | KakaoTalkFreeCoupon
        | KakaoTalkUpCouponDict
        | KakaoTalkUpCoupon
        | UnknownVariant
    ]
    """The coupon."""


from .kakao_talk_app_link_button import KakaoTalkAppLinkButtonDict  # noqa: E402
from .kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButtonDict  # noqa: E402
from .kakao_talk_discount_rate import KakaoTalkDiscountRateDict  # noqa: E402
from .kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCouponDict  # noqa: E402
from .kakao_talk_fixed_discount import KakaoTalkFixedDiscountDict  # noqa: E402
from .kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCouponDict  # noqa: E402
from .kakao_talk_free_coupon import KakaoTalkFreeCouponDict  # noqa: E402
from .kakao_talk_image import KakaoTalkImageDict  # noqa: E402
from .kakao_talk_regular_price import KakaoTalkRegularPriceDict  # noqa: E402
from .kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCouponDict  # noqa: E402
from .kakao_talk_up_coupon import KakaoTalkUpCouponDict  # noqa: E402
from .kakao_talk_web_link_button import KakaoTalkWebLinkButtonDict  # noqa: E402

KakaoTalkCommerceInput: TypeAlias = KakaoTalkCommerceDict | KakaoTalkCommerce
"""The JSON of `KakaoTalkCommerce`, or the record."""
