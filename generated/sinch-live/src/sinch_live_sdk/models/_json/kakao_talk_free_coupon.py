"""The type `KakaoTalkFreeCoupon` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_free_coupon import KakaoTalkFreeCoupon

_KAKAO_TALK_FREE_COUPON_TYPE = _decode.Known("FREE_COUPON")

_new_kakao_talk_free_coupon = _Maker(KakaoTalkFreeCoupon)


def decode_kakao_talk_free_coupon(data: JsonObject, reading: _decode.Reading) -> KakaoTalkFreeCoupon:
    """Decode a `KakaoTalkFreeCoupon` from received JSON."""
    type_ = (
        _KAKAO_TALK_FREE_COUPON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "FREE_COUPON"
            if found is None
            else reading.required(found, _KAKAO_TALK_FREE_COUPON_TYPE, "KakaoTalkFreeCoupon.type")
        )
    )
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkFreeCoupon.title")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "KakaoTalkFreeCoupon.description")
    if type(link_mo := data.get("link_mo")) is not str and link_mo is not None:
        link_mo = reading.optional(link_mo, _decode.text, "KakaoTalkFreeCoupon.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkFreeCoupon.link_pc")
    if type(scheme_ios := data.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkFreeCoupon.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkFreeCoupon.scheme_android")
    record = _new_kakao_talk_free_coupon.blank()
    _new_kakao_talk_free_coupon.fill(
        record, type_, title, description, link_mo, link_pc, scheme_ios, scheme_android, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_free_coupon(value: object) -> JsonInput:
    """Write a `KakaoTalkFreeCoupon`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkFreeCoupon,
        decode_kakao_talk_free_coupon,
        {
            "type": _wire.known(*_KAKAO_TALK_FREE_COUPON_TYPE),
            "title": _encode.Member(_wire.text, needed=True),
            "description": _wire.text,
            "link_mo": _wire.text,
            "link_pc": _wire.text,
            "scheme_ios": _wire.text,
            "scheme_android": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkFreeCoupon: encode_kakao_talk_free_coupon}
