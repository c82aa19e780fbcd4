"""The type `KakaoTalkUpCoupon` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_up_coupon import KakaoTalkUpCoupon

_KAKAO_TALK_UP_COUPON_TYPE = _decode.Known("UP_COUPON")

_new_kakao_talk_up_coupon = _Maker(KakaoTalkUpCoupon)


def decode_kakao_talk_up_coupon(data: JsonObject, reading: _decode.Reading) -> KakaoTalkUpCoupon:
    """Decode a `KakaoTalkUpCoupon` from received JSON."""
    type_ = (
        _KAKAO_TALK_UP_COUPON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "UP_COUPON"
            if found is None
            else reading.required(found, _KAKAO_TALK_UP_COUPON_TYPE, "KakaoTalkUpCoupon.type")
        )
    )
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkUpCoupon.title")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "KakaoTalkUpCoupon.description")
    if type(link_mo := data.get("link_mo")) is not str and link_mo is not None:
        link_mo = reading.optional(link_mo, _decode.text, "KakaoTalkUpCoupon.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkUpCoupon.link_pc")
    if type(scheme_ios := data.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkUpCoupon.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkUpCoupon.scheme_android")
    record = _new_kakao_talk_up_coupon.blank()
    _new_kakao_talk_up_coupon.fill(
        record, type_, title, description, link_mo, link_pc, scheme_ios, scheme_android, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_up_coupon(value: object) -> JsonInput:
    """Write a `KakaoTalkUpCoupon`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkUpCoupon,
        decode_kakao_talk_up_coupon,
        {
            "type": _wire.known(*_KAKAO_TALK_UP_COUPON_TYPE),
            "title": _encode.Member(_wire.text, needed=True),
            "description": _wire.text,
            "link_mo": _wire.text,
            "link_pc": _wire.text,
            "scheme_ios": _wire.text,
            "scheme_android": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkUpCoupon: encode_kakao_talk_up_coupon}
