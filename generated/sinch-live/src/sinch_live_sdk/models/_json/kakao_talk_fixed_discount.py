"""The type `KakaoTalkFixedDiscount` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_fixed_discount import KakaoTalkFixedDiscount

_new_kakao_talk_fixed_discount = _Maker(KakaoTalkFixedDiscount)


def decode_kakao_talk_fixed_discount(data: JsonObject, reading: _decode.Reading) -> KakaoTalkFixedDiscount:
    """Decode a `KakaoTalkFixedDiscount` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkFixedDiscount.title")
    if type(regular_price := data.get("regular_price")) is not int:
        regular_price = reading.required(regular_price, _decode.integer, "KakaoTalkFixedDiscount.regular_price")
    if type(discount_price := data.get("discount_price")) is not int:
        discount_price = reading.required(discount_price, _decode.integer, "KakaoTalkFixedDiscount.discount_price")
    if type(discount_fixed := data.get("discount_fixed")) is not int:
        discount_fixed = reading.required(discount_fixed, _decode.integer, "KakaoTalkFixedDiscount.discount_fixed")
    record = _new_kakao_talk_fixed_discount.blank()
    _new_kakao_talk_fixed_discount.fill(record, title, regular_price, discount_price, discount_fixed, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_fixed_discount(value: object) -> JsonInput:
    """Write a `KakaoTalkFixedDiscount`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkFixedDiscount,
        decode_kakao_talk_fixed_discount,
        {
            "title": _encode.Member(_wire.text, needed=True),
            "regular_price": _encode.Member(_wire.whole, needed=True),
            "discount_price": _encode.Member(_wire.whole, needed=True),
            "discount_fixed": _encode.Member(_wire.whole, needed=True),
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkFixedDiscount: encode_kakao_talk_fixed_discount}
