"""The type `KakaoTalkCarouselCommerce` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_carousel_commerce import (
    KakaoTalkCarousel,
    KakaoTalkCarouselCommerce,
    KakaoTalkCarouselHead,
    KakaoTalkCarouselTail,
)
from . import kakao_talk_card as _kakao_talk_card_json

_new_kakao_talk_carousel_head = _Maker(KakaoTalkCarouselHead)


def decode_kakao_talk_carousel_head(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCarouselHead:
    """Decode a `KakaoTalkCarouselHead` from received JSON."""
    if type(header := data.get("header")) is not str:
        header = reading.required(header, _decode.text, "KakaoTalkCarouselHead.header")
    if type(content := data.get("content")) is not str:
        content = reading.required(content, _decode.text, "KakaoTalkCarouselHead.content")
    if type(image_url := data.get("image_url")) is not str:
        image_url = reading.required(image_url, _decode.text, "KakaoTalkCarouselHead.image_url")
    if type(link_mo := data.get("link_mo")) is not str and link_mo is not None:
        link_mo = reading.optional(link_mo, _decode.text, "KakaoTalkCarouselHead.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkCarouselHead.link_pc")
    if type(scheme_ios := data.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkCarouselHead.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkCarouselHead.scheme_android")
    record = _new_kakao_talk_carousel_head.blank()
    _new_kakao_talk_carousel_head.fill(
        record, header, content, image_url, link_mo, link_pc, scheme_ios, scheme_android, data
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_kakao_talk_carousel_tail = _Maker(KakaoTalkCarouselTail)


def decode_kakao_talk_carousel_tail(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCarouselTail:
    """Decode a `KakaoTalkCarouselTail` from received JSON."""
    if type(link_mo := data.get("link_mo")) is not str:
        link_mo = reading.required(link_mo, _decode.text, "KakaoTalkCarouselTail.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkCarouselTail.link_pc")
    if type(scheme_ios := data.get("scheme_ios")) is not str and scheme_ios is not None:
        scheme_ios = reading.optional(scheme_ios, _decode.text, "KakaoTalkCarouselTail.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str and scheme_android is not None:
        scheme_android = reading.optional(scheme_android, _decode.text, "KakaoTalkCarouselTail.scheme_android")
    record = _new_kakao_talk_carousel_tail.blank()
    _new_kakao_talk_carousel_tail.fill(record, link_mo, link_pc, scheme_ios, scheme_android, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_kakao_talk_carousel = _Maker(KakaoTalkCarousel)


def decode_kakao_talk_carousel(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCarousel:
    """Decode a `KakaoTalkCarousel` from received JSON."""
    head = reading.record(data.get("head"), decode_kakao_talk_carousel_head, "KakaoTalkCarousel.head")
    list_ = reading.required_records(
        data.get("list"), _kakao_talk_card_json.decode_kakao_talk_card, "KakaoTalkCarousel.list_", "list"
    )
    tail = reading.record(data.get("tail"), decode_kakao_talk_carousel_tail, "KakaoTalkCarousel.tail")
    record = _new_kakao_talk_carousel.blank()
    _new_kakao_talk_carousel.fill(record, head, list_, tail, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_kakao_talk_carousel_commerce = _Maker(KakaoTalkCarouselCommerce)


def decode_kakao_talk_carousel_commerce(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCarouselCommerce:
    """Decode a `KakaoTalkCarouselCommerce` from received JSON."""
    if type(push_alarm := data.get("push_alarm")) is not bool and push_alarm is not None:
        push_alarm = reading.optional(push_alarm, _decode.boolean, "KakaoTalkCarouselCommerce.push_alarm")
    if type(adult := data.get("adult")) is not bool and adult is not None:
        adult = reading.optional(adult, _decode.boolean, "KakaoTalkCarouselCommerce.adult")
    carousel = reading.required_record(
        data.get("carousel"), decode_kakao_talk_carousel, "KakaoTalkCarouselCommerce.carousel"
    )
    record = _new_kakao_talk_carousel_commerce.blank()
    _new_kakao_talk_carousel_commerce.fill(record, push_alarm, adult, carousel, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_carousel_head(value: object) -> JsonInput:
    """Write a `KakaoTalkCarouselHead`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCarouselHead,
        decode_kakao_talk_carousel_head,
        {
            "header": _encode.Member(_wire.text, needed=True),
            "content": _encode.Member(_wire.text, needed=True),
            "image_url": _encode.Member(_wire.text, needed=True),
            "link_mo": _wire.text,
            "link_pc": _wire.text,
            "scheme_ios": _wire.text,
            "scheme_android": _wire.text,
        },
    )


def encode_kakao_talk_carousel_tail(value: object) -> JsonInput:
    """Write a `KakaoTalkCarouselTail`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCarouselTail,
        decode_kakao_talk_carousel_tail,
        {
            "link_mo": _encode.Member(_wire.text, needed=True),
            "link_pc": _wire.text,
            "scheme_ios": _wire.text,
            "scheme_android": _wire.text,
        },
    )


def encode_kakao_talk_carousel(value: object) -> JsonInput:
    """Write a `KakaoTalkCarousel`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCarousel,
        decode_kakao_talk_carousel,
        {
            "head": encode_kakao_talk_carousel_head,
            "list_": _encode.Member(
                _wire.list_of(_kakao_talk_card_json.encode_kakao_talk_card), path=("list",), needed=True
            ),
            "tail": encode_kakao_talk_carousel_tail,
        },
    )


def encode_kakao_talk_carousel_commerce(value: object) -> JsonInput:
    """Write a `KakaoTalkCarouselCommerce`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCarouselCommerce,
        decode_kakao_talk_carousel_commerce,
        {
            "push_alarm": _wire.truth,
            "adult": _wire.truth,
            "carousel": _encode.Member(encode_kakao_talk_carousel, needed=True),
        },
    )


ENCODERS: dict[type, object] = {
    KakaoTalkCarouselHead: encode_kakao_talk_carousel_head,
    KakaoTalkCarouselTail: encode_kakao_talk_carousel_tail,
    KakaoTalkCarousel: encode_kakao_talk_carousel,
    KakaoTalkCarouselCommerce: encode_kakao_talk_carousel_commerce,
}
