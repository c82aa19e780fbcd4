"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InboundMedia": (
        '{"description":"A part of a received media message.","type":"object","properties":{"url":{"type":["string",'
        '"null"],"description":"Where it can be read"},"content_type":{"type":["string","null"],'
        '"description":"Its media type"},"status":{"type":["string","null"],"examples":["Uploaded","Failed"],'
        '"description":"Whether it was stored"},"code":{"type":["integer","null"],"description":"0 if it was stored,'
        ' else why not"}}}'
    ),
}
"""The schema of each type, as it is received."""
