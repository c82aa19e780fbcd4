"""The type `KakaoTalkWebLinkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_web_link_button import KakaoTalkWebLinkButton

_KAKAO_TALK_WEB_LINK_BUTTON_TYPE = _decode.Known("WL")

_new_kakao_talk_web_link_button = _Maker(KakaoTalkWebLinkButton)


def decode_kakao_talk_web_link_button(data: JsonObject, reading: _decode.Reading) -> KakaoTalkWebLinkButton:
    """Decode a `KakaoTalkWebLinkButton` from received JSON."""
    type_ = (
        _KAKAO_TALK_WEB_LINK_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "WL"
            if found is None
            else reading.required(found, _KAKAO_TALK_WEB_LINK_BUTTON_TYPE, "KakaoTalkWebLinkButton.type")
        )
    )
    if type(name := data.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkWebLinkButton.name")
    if type(link_mo := data.get("link_mo")) is not str:
        link_mo = reading.required(link_mo, _decode.text, "KakaoTalkWebLinkButton.link_mo")
    if type(link_pc := data.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkWebLinkButton.link_pc")
    record = _new_kakao_talk_web_link_button.blank()
    _new_kakao_talk_web_link_button.fill(record, type_, name, link_mo, link_pc, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_web_link_button(value: object) -> JsonInput:
    """Write a `KakaoTalkWebLinkButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkWebLinkButton,
        decode_kakao_talk_web_link_button,
        {
            "type": _wire.known(*_KAKAO_TALK_WEB_LINK_BUTTON_TYPE),
            "name": _encode.Member(_wire.text, needed=True),
            "link_mo": _encode.Member(_wire.text, needed=True),
            "link_pc": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkWebLinkButton: encode_kakao_talk_web_link_button}
