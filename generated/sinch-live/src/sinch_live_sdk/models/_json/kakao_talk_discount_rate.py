"""The type `KakaoTalkDiscountRate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_discount_rate import KakaoTalkDiscountRate

_new_kakao_talk_discount_rate = _Maker(KakaoTalkDiscountRate)


def decode_kakao_talk_discount_rate(data: JsonValue, reading: _decode.Reading) -> KakaoTalkDiscountRate:
    """Decode a `KakaoTalkDiscountRate` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(title := top.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkDiscountRate.title")
    if type(regular_price := top.get("regular_price")) is not int:
        regular_price = reading.required(regular_price, _decode.integer, "KakaoTalkDiscountRate.regular_price")
    if type(discount_price := top.get("discount_price")) is not int:
        discount_price = reading.required(discount_price, _decode.integer, "KakaoTalkDiscountRate.discount_price")
    if type(discount_rate := top.get("discount_rate")) is not int:
        discount_rate = reading.required(discount_rate, _decode.integer, "KakaoTalkDiscountRate.discount_rate")
    record = _new_kakao_talk_discount_rate.blank()
    _new_kakao_talk_discount_rate.fill(record, title, regular_price, discount_price, discount_rate, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_discount_rate(value: object) -> JsonInput:
    """Write a `KakaoTalkDiscountRate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkDiscountRate,
        decode_kakao_talk_discount_rate,
        (
            _encode.Member("title", _wire.text, needed=True),
            _encode.Member("regular_price", _wire.whole, needed=True),
            _encode.Member("discount_price", _wire.whole, needed=True),
            _encode.Member("discount_rate", _wire.whole, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkDiscountRate: encode_kakao_talk_discount_rate}
