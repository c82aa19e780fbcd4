"""The type `KakaoTalkCard` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_card import KakaoTalkCard
from . import kakao_talk_button as _kakao_talk_button_json
from . import kakao_talk_coupon as _kakao_talk_coupon_json
from . import kakao_talk_image as _kakao_talk_image_json
from . import kakao_talk_price as _kakao_talk_price_json

_new_kakao_talk_card = _Maker(KakaoTalkCard)


def decode_kakao_talk_card(data: JsonValue, reading: _decode.Reading) -> KakaoTalkCard:
    """Decode a `KakaoTalkCard` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    buttons = (
        [_kakao_talk_button_json.decode_kakao_talk_button(item, reading) for item in found]
        if type(found := top.get("buttons")) is list and reading.is_lenient
        else reading.required(
            found,
            _decode.array(reading.union(_kakao_talk_button_json.decode_kakao_talk_button)),
            "KakaoTalkCard.buttons",
        )
    )
    if type(additional_content := top.get("additional_content")) is not str and additional_content is not None:
        additional_content = reading.optional(additional_content, _decode.text, "KakaoTalkCard.additional_content")
    image = (
        _kakao_talk_image_json.decode_kakao_talk_image(found, reading)
        if type(found := top.get("image")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_kakao_talk_image_json.decode_kakao_talk_image), "KakaoTalkCard.image"
        )
    )
    commerce = (
        _kakao_talk_price_json.decode_kakao_talk_price(found, reading)
        if (found := top.get("commerce")) is not None and reading.is_lenient
        else reading.required(
            found, reading.union(_kakao_talk_price_json.decode_kakao_talk_price), "KakaoTalkCard.commerce"
        )
    )
    coupon = (
        _kakao_talk_coupon_json.decode_kakao_talk_coupon(found, reading)
        if (found := top.get("coupon")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_kakao_talk_coupon_json.decode_kakao_talk_coupon), "KakaoTalkCard.coupon"
            )
        )
    )
    record = _new_kakao_talk_card.blank()
    _new_kakao_talk_card.fill(record, buttons, additional_content, image, commerce, coupon, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_card(value: object) -> JsonInput:
    """Write a `KakaoTalkCard`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCard,
        decode_kakao_talk_card,
        (
            _encode.Member("buttons", _wire.list_of(_kakao_talk_button_json.encode_kakao_talk_button), needed=True),
            _encode.Member("additional_content", _wire.text),
            _encode.Member("image", _kakao_talk_image_json.encode_kakao_talk_image, needed=True),
            _encode.Member("commerce", _kakao_talk_price_json.encode_kakao_talk_price, needed=True),
            _encode.Member("coupon", _kakao_talk_coupon_json.encode_kakao_talk_coupon),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkCard: encode_kakao_talk_card}
