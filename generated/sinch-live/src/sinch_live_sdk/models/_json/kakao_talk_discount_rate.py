"""The type `KakaoTalkDiscountRate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_discount_rate import KakaoTalkDiscountRate

_new_kakao_talk_discount_rate = _Maker(KakaoTalkDiscountRate)


def decode_kakao_talk_discount_rate(data: JsonObject, reading: _decode.Reading) -> KakaoTalkDiscountRate:
    """Decode a `KakaoTalkDiscountRate` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkDiscountRate.title")
    if type(regular_price := data.get("regular_price")) is not int:
        regular_price = reading.required(regular_price, _decode.integer, "KakaoTalkDiscountRate.regular_price")
    if type(discount_price := data.get("discount_price")) is not int:
        discount_price = reading.required(discount_price, _decode.integer, "KakaoTalkDiscountRate.discount_price")
    if type(discount_rate := data.get("discount_rate")) is not int:
        discount_rate = reading.required(discount_rate, _decode.integer, "KakaoTalkDiscountRate.discount_rate")
    record = _new_kakao_talk_discount_rate.blank()
    _new_kakao_talk_discount_rate.fill(record, title, regular_price, discount_price, discount_rate, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_discount_rate(value: object) -> JsonInput:
    """Write a `KakaoTalkDiscountRate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkDiscountRate,
        decode_kakao_talk_discount_rate,
        {
            "title": _encode.Member(_wire.text, needed=True),
            "regular_price": _encode.Member(_wire.whole, needed=True),
            "discount_price": _encode.Member(_wire.whole, needed=True),
            "discount_rate": _encode.Member(_wire.whole, needed=True),
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkDiscountRate: encode_kakao_talk_discount_rate}
