"""The type `KakaoTalkFreeCoupon` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_free_coupon import KakaoTalkFreeCoupon

_KAKAO_TALK_FREE_COUPON_TYPE = _decode.Known("FREE_COUPON")

_new_kakao_talk_free_coupon = _Maker(KakaoTalkFreeCoupon)


def decode_kakao_talk_free_coupon(data: JsonValue, reading: _decode.Reading) -> KakaoTalkFreeCoupon:
    """Decode a `KakaoTalkFreeCoupon` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    type_ = (
        _KAKAO_TALK_FREE_COUPON_TYPE[found]
        if type(found := top.get("type")) is str
        else reading.required(found, _KAKAO_TALK_FREE_COUPON_TYPE, "KakaoTalkFreeCoupon.type")
    )
    if type(title := top.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkFreeCoupon.title")
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "KakaoTalkFreeCoupon.description")
    if type(link_mo := top.get("link_mo")) is not str and link_mo is not None:
        link_mo = reading.optional(link_mo, _decode.text, "KakaoTalkFreeCoupon.link_mo")
    if type(link_pc := top.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkFreeCoupon.link_pc")
    if type(scheme_ios := top.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkFreeCoupon.scheme_ios")
    if type(scheme_android := top.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkFreeCoupon.scheme_android")
    record = _new_kakao_talk_free_coupon.blank()
    _new_kakao_talk_free_coupon.fill(
        record, type_, title, description, link_mo, link_pc, scheme_ios, scheme_android, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_free_coupon(value: object) -> JsonInput:
    """Write a `KakaoTalkFreeCoupon`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkFreeCoupon,
        decode_kakao_talk_free_coupon,
        (
            _encode.Member("type", _wire.known(*_KAKAO_TALK_FREE_COUPON_TYPE), needed=True),
            _encode.Member("title", _wire.text, needed=True),
            _encode.Member("description", _wire.text),
            _encode.Member("link_mo", _wire.text),
            _encode.Member("link_pc", _wire.text),
            _encode.Member("scheme_ios", _wire.text),
            _encode.Member("scheme_android", _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkFreeCoupon: encode_kakao_talk_free_coupon}
