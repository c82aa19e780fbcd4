"""The type `KakaoTalkCommerce` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_commerce import KakaoTalkCommerce
from . import kakao_talk_button as _kakao_talk_button_json
from . import kakao_talk_coupon as _kakao_talk_coupon_json
from . import kakao_talk_image as _kakao_talk_image_json
from . import kakao_talk_price as _kakao_talk_price_json

_new_kakao_talk_commerce = _Maker(KakaoTalkCommerce)


def decode_kakao_talk_commerce(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCommerce:
    """Decode a `KakaoTalkCommerce` from received JSON."""
    if type(push_alarm := data.get("push_alarm")) is not bool and push_alarm is not None:
        push_alarm = reading.optional(push_alarm, _decode.boolean, "KakaoTalkCommerce.push_alarm")
    if type(adult := data.get("adult")) is not bool and adult is not None:
        adult = reading.optional(adult, _decode.boolean, "KakaoTalkCommerce.adult")
    buttons = reading.required_unions(
        data.get("buttons"), _kakao_talk_button_json.decode_kakao_talk_button, "KakaoTalkCommerce.buttons"
    )
    if type(additional_content := data.get("additional_content")) is not str and additional_content is not None:
        additional_content = reading.optional(additional_content, _decode.text, "KakaoTalkCommerce.additional_content")
    image = reading.required_record(
        data.get("image"), _kakao_talk_image_json.decode_kakao_talk_image, "KakaoTalkCommerce.image"
    )
    commerce = reading.required_union(
        data.get("commerce"), _kakao_talk_price_json.decode_kakao_talk_price, "KakaoTalkCommerce.commerce"
    )
    coupon = reading.union(
        data.get("coupon"), _kakao_talk_coupon_json.decode_kakao_talk_coupon, "KakaoTalkCommerce.coupon"
    )
    record = _new_kakao_talk_commerce.blank()
    _new_kakao_talk_commerce.fill(record, push_alarm, adult, buttons, additional_content, image, commerce, coupon, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_commerce(value: object) -> JsonInput:
    """Write a `KakaoTalkCommerce`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCommerce,
        decode_kakao_talk_commerce,
        {
            "push_alarm": _wire.truth,
            "adult": _wire.truth,
            "buttons": _encode.Member(_wire.list_of(_kakao_talk_button_json.encode_kakao_talk_button), needed=True),
            "additional_content": _wire.text,
            "image": _encode.Member(_kakao_talk_image_json.encode_kakao_talk_image, needed=True),
            "commerce": _encode.Member(_kakao_talk_price_json.encode_kakao_talk_price, needed=True),
            "coupon": _kakao_talk_coupon_json.encode_kakao_talk_coupon,
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkCommerce: encode_kakao_talk_commerce}
