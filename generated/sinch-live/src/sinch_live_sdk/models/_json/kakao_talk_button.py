"""The type `KakaoTalkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..kakao_talk_app_link_button import KakaoTalkAppLinkButton
from ..kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from ..kakao_talk_web_link_button import KakaoTalkWebLinkButton
from . import kakao_talk_app_link_button as _kakao_talk_app_link_button_json
from . import kakao_talk_bot_keyword_button as _kakao_talk_bot_keyword_button_json
from . import kakao_talk_web_link_button as _kakao_talk_web_link_button_json


def decode_kakao_talk_button(
    data: JsonValue, reading: _decode.Reading
) -> KakaoTalkWebLinkButton | KakaoTalkAppLinkButton | KakaoTalkBotKeywordButton | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: KakaoTalkWebLinkButton | KakaoTalkAppLinkButton | KakaoTalkBotKeywordButton | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "WL":
        found = _kakao_talk_web_link_button_json.decode_kakao_talk_web_link_button(members, reading)
    elif tag == "AL":
        found = _kakao_talk_app_link_button_json.decode_kakao_talk_app_link_button(members, reading)
    elif tag == "BK":
        found = _kakao_talk_bot_keyword_button_json.decode_kakao_talk_bot_keyword_button(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_kakao_talk_button(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
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
    return write(value)
