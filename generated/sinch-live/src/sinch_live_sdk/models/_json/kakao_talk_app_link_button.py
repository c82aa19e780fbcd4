"""The type `KakaoTalkAppLinkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_app_link_button import KakaoTalkAppLinkButton

_KAKAO_TALK_APP_LINK_BUTTON_TYPE = _decode.Known("AL")

_new_kakao_talk_app_link_button = _Maker(KakaoTalkAppLinkButton)


def decode_kakao_talk_app_link_button(data: JsonValue, reading: _decode.Reading) -> KakaoTalkAppLinkButton:
    """Decode a `KakaoTalkAppLinkButton` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    type_ = (
        _KAKAO_TALK_APP_LINK_BUTTON_TYPE[found]
        if type(found := top.get("type")) is str
        else reading.required(found, _KAKAO_TALK_APP_LINK_BUTTON_TYPE, "KakaoTalkAppLinkButton.type")
    )
    if type(name := top.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkAppLinkButton.name")
    if type(scheme_ios := top.get("scheme_ios")) is not str:
        scheme_ios = reading.required(scheme_ios, _decode.text, "KakaoTalkAppLinkButton.scheme_ios")
    if type(scheme_android := top.get("scheme_android")) is not str:
        scheme_android = reading.required(scheme_android, _decode.text, "KakaoTalkAppLinkButton.scheme_android")
    record = _new_kakao_talk_app_link_button.blank()
    _new_kakao_talk_app_link_button.fill(record, type_, name, scheme_ios, scheme_android, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_app_link_button(value: object) -> JsonInput:
    """Write a `KakaoTalkAppLinkButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkAppLinkButton,
        decode_kakao_talk_app_link_button,
        (
            _encode.Member("type", _wire.known(*_KAKAO_TALK_APP_LINK_BUTTON_TYPE), needed=True),
            _encode.Member("name", _wire.text, needed=True),
            _encode.Member("scheme_ios", _wire.text, needed=True),
            _encode.Member("scheme_android", _wire.text, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkAppLinkButton: encode_kakao_talk_app_link_button}
