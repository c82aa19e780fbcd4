"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CommentEvent": (
        '{"description":"A comment on a post or a live broadcast.","type":"object","additionalProperties":false,'
        '"properties":{"id":{"type":"string","description":"The comment"},"text":{"type":"string",'
        '"description":"The text"},"comment_type":{"type":"string","enum":["FEED","LIVE"],'
        '"description":"What was commented on"},"commented_on":{"type":"string","description":"Where that is"},'
        '"user":{"type":"string","description":"Who commented"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CommentEvent": (
        '{"description":"A comment on a post or a live broadcast.","type":"object",'
        '"properties":{"id":{"type":["string","null"],"description":"The comment"},"text":{"type":["string","null"],'
        '"description":"The text"},"comment_type":{"type":["string","null"],"examples":["FEED","LIVE"],'
        '"description":"What was commented on"},"commented_on":{"type":["string","null"],'
        '"description":"Where that is"},"user":{"type":["string","null"],"description":"Who commented"}}}'
    ),
}
"""The schema of each type, as it is received."""
