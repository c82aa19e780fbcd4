"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageList": (
        '{"description":"A page of messages.","type":"object","properties":{"messages":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/conversation/Message"},"description":"The items"},'
        '"next_page_token":{"type":["string","null"],"description":"The next page; empty on the last one"}}}'
    ),
}
"""The schema of each type, as it is received."""
