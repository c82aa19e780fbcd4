"""The type `KakaoTalkDiscountRateCoupon` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon

_KAKAO_TALK_DISCOUNT_RATE_COUPON_TYPE = _decode.Known("PERCENTAGE_DISCOUNT_COUPON")

_new_kakao_talk_discount_rate_coupon = _Maker(KakaoTalkDiscountRateCoupon)


def decode_kakao_talk_discount_rate_coupon(data: JsonObject, reading: _decode.Reading) -> KakaoTalkDiscountRateCoupon:
    """Decode a `KakaoTalkDiscountRateCoupon` from received JSON."""
    type_ = (
        _KAKAO_TALK_DISCOUNT_RATE_COUPON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "PERCENTAGE_DISCOUNT_COUPON"
            if found is None
            else reading.required(found, _KAKAO_TALK_DISCOUNT_RATE_COUPON_TYPE, "KakaoTalkDiscountRateCoupon.type")
        )
    )
    if type(discount_rate := data.get("discount_rate")) is not int:
        discount_rate = reading.required(discount_rate, _decode.integer, "KakaoTalkDiscountRateCoupon.discount_rate")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "KakaoTalkDiscountRateCoupon.description")
    if type(link_mo := data.get("link_mo")) is not str and link_mo is not None:
        link_mo = reading.optional(link_mo, _decode.text, "KakaoTalkDiscountRateCoupon.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkDiscountRateCoupon.link_pc")
    if type(scheme_ios := data.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkDiscountRateCoupon.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkDiscountRateCoupon.scheme_android")
    record = _new_kakao_talk_discount_rate_coupon.blank()
    _new_kakao_talk_discount_rate_coupon.fill(
        record, type_, discount_rate, description, link_mo, link_pc, scheme_ios, scheme_android, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_discount_rate_coupon(value: object) -> JsonInput:
    """Write a `KakaoTalkDiscountRateCoupon`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkDiscountRateCoupon,
        decode_kakao_talk_discount_rate_coupon,
        {
            "type": _wire.known(*_KAKAO_TALK_DISCOUNT_RATE_COUPON_TYPE),
            "discount_rate": _encode.Member(_wire.whole, needed=True),
            "description": _wire.text,
            "link_mo": _wire.text,
            "link_pc": _wire.text,
            "scheme_ios": _wire.text,
            "scheme_android": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkDiscountRateCoupon: encode_kakao_talk_discount_rate_coupon}
