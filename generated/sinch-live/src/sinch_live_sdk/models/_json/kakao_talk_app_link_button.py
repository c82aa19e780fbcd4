"""The type `KakaoTalkAppLinkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_app_link_button import KakaoTalkAppLinkButton

_KAKAO_TALK_APP_LINK_BUTTON_TYPE = _decode.Known("AL")

_new_kakao_talk_app_link_button = _Maker(KakaoTalkAppLinkButton)


def decode_kakao_talk_app_link_button(data: JsonObject, reading: _decode.Reading) -> KakaoTalkAppLinkButton:
    """Decode a `KakaoTalkAppLinkButton` from received JSON."""
    type_ = (
        _KAKAO_TALK_APP_LINK_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "AL"
            if found is None
            else reading.required(found, _KAKAO_TALK_APP_LINK_BUTTON_TYPE, "KakaoTalkAppLinkButton.type")
        )
    )
    if type(name := data.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkAppLinkButton.name")
    if type(scheme_ios := data.get("scheme_ios")) is not str:
        scheme_ios = reading.required(scheme_ios, _decode.text, "KakaoTalkAppLinkButton.scheme_ios")
    if type(scheme_android := data.get("scheme_android")) is not str:
        scheme_android = reading.required(scheme_android, _decode.text, "KakaoTalkAppLinkButton.scheme_android")
    record = _new_kakao_talk_app_link_button.blank()
    _new_kakao_talk_app_link_button.fill(record, type_, name, scheme_ios, scheme_android, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_app_link_button(value: object) -> JsonInput:
    """Write a `KakaoTalkAppLinkButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkAppLinkButton,
        decode_kakao_talk_app_link_button,
        {
            "type": _wire.known(*_KAKAO_TALK_APP_LINK_BUTTON_TYPE),
            "name": _encode.Member(_wire.text, needed=True),
            "scheme_ios": _encode.Member(_wire.text, needed=True),
            "scheme_android": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkAppLinkButton: encode_kakao_talk_app_link_button}
