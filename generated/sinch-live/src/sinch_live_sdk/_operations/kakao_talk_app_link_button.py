"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkAppLinkButton": (
        '{"description":"A button that opens an app.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"AL"},"name":{"type":"string","description":"The text"},'
        '"scheme_ios":{"type":"string","description":"The link on iOS"},"scheme_android":{"type":"string",'
        '"description":"The link on Android"}},"required":["type","name","scheme_ios","scheme_android"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkAppLinkButton": (
        '{"description":"A button that opens an app.","type":"object","properties":{"type":{"const":"AL"},'
        '"name":{"type":"string","description":"The text"},"scheme_ios":{"type":"string",'
        '"description":"The link on iOS"},"scheme_android":{"type":"string","description":"The link on Android"}}}'
    ),
}
"""The schema of each type, as it is received."""
