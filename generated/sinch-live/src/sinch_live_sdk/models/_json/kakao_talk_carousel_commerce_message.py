"""The type `KakaoTalkCarouselCommerceMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from . import kakao_talk_carousel_commerce as _kakao_talk_carousel_commerce_json

_KAKAO_TALK_CAROUSEL_COMMERCE_MESSAGE_MESSAGE_TYPE = _decode.Known("CAROUSEL_COMMERCE")

_new_kakao_talk_carousel_commerce_message = _Maker(KakaoTalkCarouselCommerceMessage)


def decode_kakao_talk_carousel_commerce_message(
    data: JsonObject, reading: _decode.Reading
) -> KakaoTalkCarouselCommerceMessage:
    """Decode a `KakaoTalkCarouselCommerceMessage` from received JSON."""
    message_type = (
        _KAKAO_TALK_CAROUSEL_COMMERCE_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            "CAROUSEL_COMMERCE"
            if found is None
            else reading.required(
                found,
                _KAKAO_TALK_CAROUSEL_COMMERCE_MESSAGE_MESSAGE_TYPE,
                "KakaoTalkCarouselCommerceMessage.message_type",
            )
        )
    )
    message = reading.required_record(
        data.get("message"),
        _kakao_talk_carousel_commerce_json.decode_kakao_talk_carousel_commerce,
        "KakaoTalkCarouselCommerceMessage.message",
    )
    record = _new_kakao_talk_carousel_commerce_message.blank()
    _new_kakao_talk_carousel_commerce_message.fill(record, message_type, message, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_carousel_commerce_message(value: object) -> JsonInput:
    """Write a `KakaoTalkCarouselCommerceMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCarouselCommerceMessage,
        decode_kakao_talk_carousel_commerce_message,
        {
            "message_type": _wire.known(*_KAKAO_TALK_CAROUSEL_COMMERCE_MESSAGE_MESSAGE_TYPE),
            "message": _encode.Member(
                _kakao_talk_carousel_commerce_json.encode_kakao_talk_carousel_commerce, needed=True
            ),
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkCarouselCommerceMessage: encode_kakao_talk_carousel_commerce_message}
