"""The type `KakaoTalkImage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_image import KakaoTalkImage

_new_kakao_talk_image = _Maker(KakaoTalkImage)


def decode_kakao_talk_image(data: JsonObject, reading: _decode.Reading) -> KakaoTalkImage:
    """Decode a `KakaoTalkImage` from received JSON."""
    if type(image_url := data.get("image_url")) is not str:
        image_url = reading.required(image_url, _decode.text, "KakaoTalkImage.image_url")
    if type(image_link := data.get("image_link")) is not str and image_link is not None:
        image_link = reading.optional(image_link, _decode.text, "KakaoTalkImage.image_link")
    record = _new_kakao_talk_image.blank()
    _new_kakao_talk_image.fill(record, image_url, image_link, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_image(value: object) -> JsonInput:
    """Write a `KakaoTalkImage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkImage,
        decode_kakao_talk_image,
        {"image_url": _encode.Member(_wire.text, needed=True), "image_link": _wire.text},
    )


ENCODERS: dict[type, object] = {KakaoTalkImage: encode_kakao_talk_image}
