"""The type `KakaoTalkPrice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.record import UnknownVariant
from ..._runtime.values import JsonValue
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
        found = _kakao_talk_fixed_discount_json.decode_kakao_talk_fixed_discount(data, reading)
    elif (
        "title" in members and "regular_price" in members and "discount_price" in members and "discount_rate" in members
    ):
        found = _kakao_talk_discount_rate_json.decode_kakao_talk_discount_rate(data, reading)
    elif "title" in members and "regular_price" in members:
        found = _kakao_talk_regular_price_json.decode_kakao_talk_regular_price(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found
