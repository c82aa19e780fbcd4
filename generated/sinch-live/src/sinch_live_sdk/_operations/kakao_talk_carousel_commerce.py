"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkCarouselCommerce": (
        '{"description":"Products in a row.","type":"object","additionalProperties":false,'
        '"properties":{"push_alarm":{"type":"boolean","description":"Whether the phone rings; by default it does"},'
        '"adult":{"type":"boolean","description":"Whether it is for adults alone"},'
        '"carousel":{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarousel","description":"The row"}},'
        '"required":["carousel"]}'
    ),
    "KakaoTalkCarousel": (
        '{"type":"object","additionalProperties":false,'
        '"properties":{"head":{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarouselHead",'
        '"description":"What stands before it"},"list":{"type":"array",'
        '"items":{"$ref":"#/$defs/kakao_talk_card/KakaoTalkCard"},"description":"The products"},'
        '"tail":{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarouselTail",'
        '"description":"The button behind it"}},"required":["list"]}'
    ),
    "KakaoTalkCarouselTail": (
        '{"type":"object","additionalProperties":false,"properties":{"link_mo":{"type":"string",'
        '"description":"The page on a phone"},"link_pc":{"type":"string","description":"The page on a desktop"},'
        '"scheme_ios":{"type":"string","description":"The link of an app on iOS"},"scheme_android":{"type":"string",'
        '"description":"The link of an app on Android"}},"required":["link_mo"]}'
    ),
    "KakaoTalkCarouselHead": (
        '{"type":"object","additionalProperties":false,"properties":{"header":{"type":"string",'
        '"description":"The title: 20 characters at most"},"content":{"type":"string",'
        '"description":"The text: 50 characters at most"},"image_url":{"type":"string","description":"The picture"},'
        '"link_mo":{"type":"string","description":"The page on a phone"},"link_pc":{"type":"string",'
        '"description":"The page on a desktop"},"scheme_ios":{"type":"string",'
        '"description":"The link of an app on iOS"},"scheme_android":{"type":"string",'
        '"description":"The link of an app on Android"}},"required":["header","content","image_url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkCarouselCommerce": (
        '{"description":"Products in a row.","type":"object","properties":{"push_alarm":{"type":["boolean","null"],'
        '"description":"Whether the phone rings; by default it does"},"adult":{"type":["boolean","null"],'
        '"description":"Whether it is for adults alone"},'
        '"carousel":{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarousel","description":"The row"}}}'
    ),
    "KakaoTalkCarousel": (
        '{"type":"object",'
        '"properties":{"head":{"anyOf":[{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarouselHead"},'
        '{"type":"null"}],"description":"What stands before it"},"list":{"type":"array",'
        '"items":{"$ref":"#/$defs/kakao_talk_card/KakaoTalkCard"},"description":"The products"},'
        '"tail":{"anyOf":[{"$ref":"#/$defs/kakao_talk_carousel_commerce/KakaoTalkCarouselTail"},{"type":"null"}],'
        '"description":"The button behind it"}}}'
    ),
    "KakaoTalkCarouselTail": (
        '{"type":"object","properties":{"link_mo":{"type":"string","description":"The page on a phone"},'
        '"link_pc":{"type":["string","null"],"description":"The page on a desktop"},"scheme_ios":{"type":["string",'
        '"null"],"description":"The link of an app on iOS"},"scheme_android":{"type":["string","null"],'
        '"description":"The link of an app on Android"}}}'
    ),
    "KakaoTalkCarouselHead": (
        '{"type":"object","properties":{"header":{"type":"string","description":"The title: 20 characters at most"},'
        '"content":{"type":"string","description":"The text: 50 characters at most"},"image_url":{"type":"string",'
        '"description":"The picture"},"link_mo":{"type":["string","null"],"description":"The page on a phone"},'
        '"link_pc":{"type":["string","null"],"description":"The page on a desktop"},"scheme_ios":{"type":["string",'
        '"null"],"description":"The link of an app on iOS"},"scheme_android":{"type":["string","null"],'
        '"description":"The link of an app on Android"}}}'
    ),
}
"""The schema of each type, as it is received."""
