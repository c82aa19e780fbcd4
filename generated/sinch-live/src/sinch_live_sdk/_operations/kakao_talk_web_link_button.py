"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkWebLinkButton": (
        '{"description":"A button that opens a page.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"WL"},"name":{"type":"string","description":"The text"},'
        '"link_mo":{"type":"string","description":"The page on a phone"},"link_pc":{"type":"string",'
        '"description":"The page on a desktop"}},"required":["type","name","link_mo"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkWebLinkButton": (
        '{"description":"A button that opens a page.","type":"object","properties":{"type":{"const":"WL"},'
        '"name":{"type":"string","description":"The text"},"link_mo":{"type":"string",'
        '"description":"The page on a phone"},"link_pc":{"type":["string","null"],'
        '"description":"The page on a desktop"}}}'
    ),
}
"""The schema of each type, as it is received."""
