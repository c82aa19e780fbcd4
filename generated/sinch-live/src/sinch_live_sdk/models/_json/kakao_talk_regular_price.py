"""The type `KakaoTalkRegularPrice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_regular_price import KakaoTalkRegularPrice

_new_kakao_talk_regular_price = _Maker(KakaoTalkRegularPrice)


def decode_kakao_talk_regular_price(data: JsonObject, reading: _decode.Reading) -> KakaoTalkRegularPrice:
    """Decode a `KakaoTalkRegularPrice` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "KakaoTalkRegularPrice.title")
    if type(regular_price := data.get("regular_price")) is not int:
        regular_price = reading.required(regular_price, _decode.integer, "KakaoTalkRegularPrice.regular_price")
    record = _new_kakao_talk_regular_price.blank()
    _new_kakao_talk_regular_price.fill(record, title, regular_price, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_regular_price(value: object) -> JsonInput:
    """Write a `KakaoTalkRegularPrice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkRegularPrice,
        decode_kakao_talk_regular_price,
        {"title": _encode.Member(_wire.text, needed=True), "regular_price": _encode.Member(_wire.whole, needed=True)},
    )


ENCODERS: dict[type, object] = {KakaoTalkRegularPrice: encode_kakao_talk_regular_price}
