"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkImage": (
        '{"description":"A picture of a product.","type":"object","additionalProperties":false,'
        '"properties":{"image_url":{"type":"string","description":"Where it is"},"image_link":{"type":"string",'
        '"description":"The page that it opens"}},"required":["image_url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkImage": (
        '{"description":"A picture of a product.","type":"object","properties":{"image_url":{"type":"string",'
        '"description":"Where it is"},"image_link":{"type":["string","null"],"description":"The page that it opens"}}}'
    ),
}
"""The schema of each type, as it is received."""
