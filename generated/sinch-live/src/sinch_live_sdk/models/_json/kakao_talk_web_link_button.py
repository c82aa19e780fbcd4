"""The type `KakaoTalkWebLinkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_web_link_button import KakaoTalkWebLinkButton

_KAKAO_TALK_WEB_LINK_BUTTON_TYPE = _decode.Known("WL")

_new_kakao_talk_web_link_button = _Maker(KakaoTalkWebLinkButton)


def decode_kakao_talk_web_link_button(data: JsonValue, reading: _decode.Reading) -> KakaoTalkWebLinkButton:
    """Decode a `KakaoTalkWebLinkButton` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    type_ = (
        _KAKAO_TALK_WEB_LINK_BUTTON_TYPE[found]
        if type(found := top.get("type")) is str
        else reading.required(found, _KAKAO_TALK_WEB_LINK_BUTTON_TYPE, "KakaoTalkWebLinkButton.type")
    )
    if type(name := top.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkWebLinkButton.name")
    if type(link_mo := top.get("link_mo")) is not str:
        link_mo = reading.required(link_mo, _decode.text, "KakaoTalkWebLinkButton.link_mo")
    if type(link_pc := top.get("link_pc")) is not str and link_pc is not None:
        link_pc = reading.optional(link_pc, _decode.text, "KakaoTalkWebLinkButton.link_pc")
    record = _new_kakao_talk_web_link_button.blank()
    _new_kakao_talk_web_link_button.fill(record, type_, name, link_mo, link_pc, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_web_link_button(value: object) -> JsonInput:
    """Write a `KakaoTalkWebLinkButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkWebLinkButton,
        decode_kakao_talk_web_link_button,
        (
            _encode.Member("type", _wire.known(*_KAKAO_TALK_WEB_LINK_BUTTON_TYPE), needed=True),
            _encode.Member("name", _wire.text, needed=True),
            _encode.Member("link_mo", _wire.text, needed=True),
            _encode.Member("link_pc", _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkWebLinkButton: encode_kakao_talk_web_link_button}
