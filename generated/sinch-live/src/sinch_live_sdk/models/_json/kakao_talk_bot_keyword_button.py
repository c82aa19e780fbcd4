"""The type `KakaoTalkBotKeywordButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton

_KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE = _decode.Known("BK")

_new_kakao_talk_bot_keyword_button = _Maker(KakaoTalkBotKeywordButton)


def decode_kakao_talk_bot_keyword_button(data: JsonObject, reading: _decode.Reading) -> KakaoTalkBotKeywordButton:
    """Decode a `KakaoTalkBotKeywordButton` from received JSON."""
    type_ = (
        _KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "BK"
            if found is None
            else reading.required(found, _KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE, "KakaoTalkBotKeywordButton.type")
        )
    )
    if type(name := data.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkBotKeywordButton.name")
    record = _new_kakao_talk_bot_keyword_button.blank()
    _new_kakao_talk_bot_keyword_button.fill(record, type_, name, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_bot_keyword_button(value: object) -> JsonInput:
    """Write a `KakaoTalkBotKeywordButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkBotKeywordButton,
        decode_kakao_talk_bot_keyword_button,
        {"type": _wire.known(*_KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE), "name": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {KakaoTalkBotKeywordButton: encode_kakao_talk_bot_keyword_button}
