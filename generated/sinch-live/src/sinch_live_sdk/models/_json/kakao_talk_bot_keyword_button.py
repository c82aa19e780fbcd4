"""The type `KakaoTalkBotKeywordButton` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton

_KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE = _decode.Known[Literal["BK"]]("BK")

_new_kakao_talk_bot_keyword_button = _Maker(KakaoTalkBotKeywordButton)


def decode_kakao_talk_bot_keyword_button(data: JsonValue, reading: _decode.Reading) -> KakaoTalkBotKeywordButton:
    """Decode a `KakaoTalkBotKeywordButton` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    type_: Literal["BK"] | Unrecognized = (
        _KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE[found]
        if type(found := top.get("type")) is str
        else reading.required(found, _KAKAO_TALK_BOT_KEYWORD_BUTTON_TYPE, "KakaoTalkBotKeywordButton.type", ("type",))
    )
    if type(name := top.get("name")) is not str:
        name = reading.required(name, _decode.text, "KakaoTalkBotKeywordButton.name", ("name",))
    record = _new_kakao_talk_bot_keyword_button.blank()
    _new_kakao_talk_bot_keyword_button.fill(record, type_, name, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_bot_keyword_button(value: object) -> JsonInput:
    """Write a `KakaoTalkBotKeywordButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkBotKeywordButton,
        decode_kakao_talk_bot_keyword_button,
        (
            _encode.Member("type", ("type",), _wire.known("BK"), needed=True),
            _encode.Member("name", ("name",), _wire.text, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {KakaoTalkBotKeywordButton: encode_kakao_talk_bot_keyword_button}
