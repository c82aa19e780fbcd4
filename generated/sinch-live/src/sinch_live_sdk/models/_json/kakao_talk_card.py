"""The type `KakaoTalkCard` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_app_link_button import KakaoTalkAppLinkButton
from ..kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from ..kakao_talk_card import KakaoTalkCard
from ..kakao_talk_discount_rate import KakaoTalkDiscountRate
from ..kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from ..kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from ..kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from ..kakao_talk_free_coupon import KakaoTalkFreeCoupon
from ..kakao_talk_regular_price import KakaoTalkRegularPrice
from ..kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from ..kakao_talk_up_coupon import KakaoTalkUpCoupon
from ..kakao_talk_web_link_button import KakaoTalkWebLinkButton
from . import kakao_talk_app_link_button as _kakao_talk_app_link_button_json
from . import kakao_talk_bot_keyword_button as _kakao_talk_bot_keyword_button_json
from . import kakao_talk_button as _kakao_talk_button_json
from . import kakao_talk_coupon as _kakao_talk_coupon_json
from . import kakao_talk_discount_rate as _kakao_talk_discount_rate_json
from . import kakao_talk_discount_rate_coupon as _kakao_talk_discount_rate_coupon_json
from . import kakao_talk_fixed_discount as _kakao_talk_fixed_discount_json
from . import kakao_talk_fixed_discount_coupon as _kakao_talk_fixed_discount_coupon_json
from . import kakao_talk_free_coupon as _kakao_talk_free_coupon_json
from . import kakao_talk_image as _kakao_talk_image_json
from . import kakao_talk_price as _kakao_talk_price_json
from . import kakao_talk_regular_price as _kakao_talk_regular_price_json
from . import kakao_talk_shipping_discount_coupon as _kakao_talk_shipping_discount_coupon_json
from . import kakao_talk_up_coupon as _kakao_talk_up_coupon_json
from . import kakao_talk_web_link_button as _kakao_talk_web_link_button_json

_new_kakao_talk_card = _Maker(KakaoTalkCard)


def decode_kakao_talk_card(data: JsonValue, reading: _decode.Reading) -> KakaoTalkCard:
    """Decode a `KakaoTalkCard` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    buttons = (
        [_kakao_talk_button_json.decode_kakao_talk_button(item, reading) for item in found]
        if type(found := top.get("buttons")) is list and reading.is_lenient
        else reading.required(
            found,
            _decode.array(reading.union(_kakao_talk_button_json.decode_kakao_talk_button)),
            "KakaoTalkCard.buttons",
            ("buttons",),
        )
    )
    if type(additional_content := top.get("additional_content")) is not str and additional_content is not None:
        additional_content = reading.optional(
            additional_content, _decode.text, "KakaoTalkCard.additional_content", ("additional_content",)
        )
    image = (
        _kakao_talk_image_json.decode_kakao_talk_image(found, reading)
        if type(found := top.get("image")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_kakao_talk_image_json.decode_kakao_talk_image), "KakaoTalkCard.image", ("image",)
        )
    )
    commerce = (
        _kakao_talk_price_json.decode_kakao_talk_price(found, reading)
        if (found := top.get("commerce")) is not None and reading.is_lenient
        else reading.required(
            found,
            reading.union(_kakao_talk_price_json.decode_kakao_talk_price),
            "KakaoTalkCard.commerce",
            ("commerce",),
        )
    )
    coupon = (
        _kakao_talk_coupon_json.decode_kakao_talk_coupon(found, reading)
        if (found := top.get("coupon")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.union(_kakao_talk_coupon_json.decode_kakao_talk_coupon),
                "KakaoTalkCard.coupon",
                ("coupon",),
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
            _encode.Member(
                "buttons",
                ("buttons",),
                _wire.list_of(
                    _encode.one_of(
                        classes={
                            KakaoTalkWebLinkButton: _kakao_talk_web_link_button_json.encode_kakao_talk_web_link_button,
                            KakaoTalkAppLinkButton: _kakao_talk_app_link_button_json.encode_kakao_talk_app_link_button,
                            KakaoTalkBotKeywordButton: _kakao_talk_bot_keyword_button_json.encode_kakao_talk_bot_keyword_button,
                        },
                        tags={
                            "WL": _kakao_talk_web_link_button_json.encode_kakao_talk_web_link_button,
                            "AL": _kakao_talk_app_link_button_json.encode_kakao_talk_app_link_button,
                            "BK": _kakao_talk_bot_keyword_button_json.encode_kakao_talk_bot_keyword_button,
                        },
                        tag=("type",),
                    )
                ),
                needed=True,
            ),
            _encode.Member("additional_content", ("additional_content",), _wire.text),
            _encode.Member("image", ("image",), _kakao_talk_image_json.encode_kakao_talk_image, needed=True),
            _encode.Member(
                "commerce",
                ("commerce",),
                _encode.one_of(
                    classes={
                        KakaoTalkFixedDiscount: _kakao_talk_fixed_discount_json.encode_kakao_talk_fixed_discount,
                        KakaoTalkDiscountRate: _kakao_talk_discount_rate_json.encode_kakao_talk_discount_rate,
                        KakaoTalkRegularPrice: _kakao_talk_regular_price_json.encode_kakao_talk_regular_price,
                    },
                    members={
                        (
                            "title",
                            "regular_price",
                            "discount_price",
                            "discount_fixed",
                        ): _kakao_talk_fixed_discount_json.encode_kakao_talk_fixed_discount,
                        (
                            "title",
                            "regular_price",
                            "discount_price",
                            "discount_rate",
                        ): _kakao_talk_discount_rate_json.encode_kakao_talk_discount_rate,
                        ("title", "regular_price"): _kakao_talk_regular_price_json.encode_kakao_talk_regular_price,
                    },
                ),
                needed=True,
            ),
            _encode.Member(
                "coupon",
                ("coupon",),
                _encode.one_of(
                    classes={
                        KakaoTalkFixedDiscountCoupon: _kakao_talk_fixed_discount_coupon_json.encode_kakao_talk_fixed_discount_coupon,
                        KakaoTalkDiscountRateCoupon: _kakao_talk_discount_rate_coupon_json.encode_kakao_talk_discount_rate_coupon,
                        KakaoTalkShippingDiscountCoupon: _kakao_talk_shipping_discount_coupon_json.encode_kakao_talk_shipping_discount_coupon,
                        KakaoTalkFreeCoupon: _kakao_talk_free_coupon_json.encode_kakao_talk_free_coupon,
                        KakaoTalkUpCoupon: _kakao_talk_up_coupon_json.encode_kakao_talk_up_coupon,
                    },
                    tags={
                        "FIXED_DISCOUNT_COUPON": _kakao_talk_fixed_discount_coupon_json.encode_kakao_talk_fixed_discount_coupon,
                        "PERCENTAGE_DISCOUNT_COUPON": _kakao_talk_discount_rate_coupon_json.encode_kakao_talk_discount_rate_coupon,
                        "SHIPPING_DISCOUNT_COUPON": _kakao_talk_shipping_discount_coupon_json.encode_kakao_talk_shipping_discount_coupon,
                        "FREE_COUPON": _kakao_talk_free_coupon_json.encode_kakao_talk_free_coupon,
                        "UP_COUPON": _kakao_talk_up_coupon_json.encode_kakao_talk_up_coupon,
                    },
                    tag=("type",),
                ),
            ),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkCard: encode_kakao_talk_card}
