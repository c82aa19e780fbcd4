"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkButton": (
        '{"description":"A button of KakaoTalk.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/kakao_talk_web_link_button/KakaoTalkWebLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"WL"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_app_link_button/KakaoTalkAppLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"AL"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_bot_keyword_button/KakaoTalkBotKeywordButton"},{"type":"object",'
        '"properties":{"type":{"const":"BK"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkButton": (
        '{"description":"A button of KakaoTalk.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/kakao_talk_web_link_button/KakaoTalkWebLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"WL"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_app_link_button/KakaoTalkAppLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"AL"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_bot_keyword_button/KakaoTalkBotKeywordButton"},{"type":"object",'
        '"properties":{"type":{"const":"BK"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
