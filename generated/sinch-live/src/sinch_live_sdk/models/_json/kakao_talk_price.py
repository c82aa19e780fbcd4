"""The type `KakaoTalkPrice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..kakao_talk_discount_rate import KakaoTalkDiscountRate
from ..kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from ..kakao_talk_regular_price import KakaoTalkRegularPrice
from . import kakao_talk_discount_rate as _kakao_talk_discount_rate_json
from . import kakao_talk_fixed_discount as _kakao_talk_fixed_discount_json
from . import kakao_talk_regular_price as _kakao_talk_regular_price_json


def decode_kakao_talk_price(
    data: JsonValue, reading: _decode.Reading
) -> KakaoTalkFixedDiscount | KakaoTalkDiscountRate | KakaoTalkRegularPrice | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: KakaoTalkFixedDiscount | KakaoTalkDiscountRate | KakaoTalkRegularPrice | UnknownVariant
    members = data if type(data) is dict else {}
    if (
        "title" in members
        and "regular_price" in members
        and "discount_price" in members
        and "discount_fixed" in members
    ):
        found = _kakao_talk_fixed_discount_json.decode_kakao_talk_fixed_discount(members, reading)
    elif (
        "title" in members and "regular_price" in members and "discount_price" in members and "discount_rate" in members
    ):
        found = _kakao_talk_discount_rate_json.decode_kakao_talk_discount_rate(members, reading)
    elif "title" in members and "regular_price" in members:
        found = _kakao_talk_regular_price_json.decode_kakao_talk_regular_price(members, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_kakao_talk_price(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            KakaoTalkFixedDiscount: _kakao_talk_fixed_discount_json.encode_kakao_talk_fixed_discount,
            KakaoTalkDiscountRate: _kakao_talk_discount_rate_json.encode_kakao_talk_discount_rate,
            KakaoTalkRegularPrice: _kakao_talk_regular_price_json.encode_kakao_talk_regular_price,
        },
        members={
            (
                "title",
                "regular_price",
                "discount_price",
                "discount_fixed",
            ): _kakao_talk_fixed_discount_json.encode_kakao_talk_fixed_discount,
            (
                "title",
                "regular_price",
                "discount_price",
                "discount_rate",
            ): _kakao_talk_discount_rate_json.encode_kakao_talk_discount_rate,
            ("title", "regular_price"): _kakao_talk_regular_price_json.encode_kakao_talk_regular_price,
        },
    )
    return write(value)
