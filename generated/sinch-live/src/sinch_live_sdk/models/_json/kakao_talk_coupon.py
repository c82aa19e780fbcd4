"""The type `KakaoTalkCoupon` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from ..kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from ..kakao_talk_free_coupon import KakaoTalkFreeCoupon
from ..kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from ..kakao_talk_up_coupon import KakaoTalkUpCoupon
from . import kakao_talk_discount_rate_coupon as _kakao_talk_discount_rate_coupon_json
from . import kakao_talk_fixed_discount_coupon as _kakao_talk_fixed_discount_coupon_json
from . import kakao_talk_free_coupon as _kakao_talk_free_coupon_json
from . import kakao_talk_shipping_discount_coupon as _kakao_talk_shipping_discount_coupon_json
from . import kakao_talk_up_coupon as _kakao_talk_up_coupon_json


def decode_kakao_talk_coupon(
    data: JsonValue, reading: _decode.Reading
) -> (
    KakaoTalkFixedDiscountCoupon
    | KakaoTalkDiscountRateCoupon
    | KakaoTalkShippingDiscountCoupon
    | KakaoTalkFreeCoupon
    | KakaoTalkUpCoupon
    | UnknownVariant
):
    """Read one of several types, told apart by `type`."""
    found: (
        KakaoTalkFixedDiscountCoupon
        | KakaoTalkDiscountRateCoupon
        | KakaoTalkShippingDiscountCoupon
        | KakaoTalkFreeCoupon
        | KakaoTalkUpCoupon
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "FIXED_DISCOUNT_COUPON":
        found = _kakao_talk_fixed_discount_coupon_json.decode_kakao_talk_fixed_discount_coupon(members, reading)
    elif tag == "PERCENTAGE_DISCOUNT_COUPON":
        found = _kakao_talk_discount_rate_coupon_json.decode_kakao_talk_discount_rate_coupon(members, reading)
    elif tag == "SHIPPING_DISCOUNT_COUPON":
        found = _kakao_talk_shipping_discount_coupon_json.decode_kakao_talk_shipping_discount_coupon(members, reading)
    elif tag == "FREE_COUPON":
        found = _kakao_talk_free_coupon_json.decode_kakao_talk_free_coupon(members, reading)
    elif tag == "UP_COUPON":
        found = _kakao_talk_up_coupon_json.decode_kakao_talk_up_coupon(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_kakao_talk_coupon(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            KakaoTalkFixedDiscountCoupon: _kakao_talk_fixed_discount_coupon_json.encode_kakao_talk_fixed_discount_coupon,
            KakaoTalkDiscountRateCoupon: _kakao_talk_discount_rate_coupon_json.encode_kakao_talk_discount_rate_coupon,
            KakaoTalkShippingDiscountCoupon: _kakao_talk_shipping_discount_coupon_json.encode_kakao_talk_shipping_discount_coupon,
            KakaoTalkFreeCoupon: _kakao_talk_free_coupon_json.encode_kakao_talk_free_coupon,
            KakaoTalkUpCoupon: _kakao_talk_up_coupon_json.encode_kakao_talk_up_coupon,
        },
        tags={
            "FIXED_DISCOUNT_COUPON": _kakao_talk_fixed_discount_coupon_json.encode_kakao_talk_fixed_discount_coupon,
            "PERCENTAGE_DISCOUNT_COUPON": _kakao_talk_discount_rate_coupon_json.encode_kakao_talk_discount_rate_coupon,
            "SHIPPING_DISCOUNT_COUPON": _kakao_talk_shipping_discount_coupon_json.encode_kakao_talk_shipping_discount_coupon,
            "FREE_COUPON": _kakao_talk_free_coupon_json.encode_kakao_talk_free_coupon,
            "UP_COUPON": _kakao_talk_up_coupon_json.encode_kakao_talk_up_coupon,
        },
        tag=("type",),
    )
    return write(value)
