"""The type `KakaoTalkCard`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCard(_Record):
    """A product of a row."""

    buttons: list[KakaoTalkWebLinkButton | KakaoTalkAppLinkButton | KakaoTalkBotKeywordButton | UnknownVariant]
    """The buttons."""

    additional_content: str | None = None
    """More text: 34 characters at most."""

    image: KakaoTalkImage
    """The picture."""

    commerce: KakaoTalkFixedDiscount | KakaoTalkDiscountRate | KakaoTalkRegularPrice | UnknownVariant
    """The product."""

    coupon: (
        KakaoTalkFixedDiscountCoupon
        | KakaoTalkDiscountRateCoupon
        | KakaoTalkShippingDiscountCoupon
        | KakaoTalkFreeCoupon
        | KakaoTalkUpCoupon
        | UnknownVariant
        | None
    ) = None
    """The coupon."""


from .kakao_talk_app_link_button import KakaoTalkAppLinkButton  # noqa: E402
from .kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton  # noqa: E402
from .kakao_talk_discount_rate import KakaoTalkDiscountRate  # noqa: E402
from .kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon  # noqa: E402
from .kakao_talk_fixed_discount import KakaoTalkFixedDiscount  # noqa: E402
from .kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon  # noqa: E402
from .kakao_talk_free_coupon import KakaoTalkFreeCoupon  # noqa: E402
from .kakao_talk_image import KakaoTalkImage  # noqa: E402
from .kakao_talk_regular_price import KakaoTalkRegularPrice  # noqa: E402
from .kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon  # noqa: E402
from .kakao_talk_up_coupon import KakaoTalkUpCoupon  # noqa: E402
from .kakao_talk_web_link_button import KakaoTalkWebLinkButton  # noqa: E402
