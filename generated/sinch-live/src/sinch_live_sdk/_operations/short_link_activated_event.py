"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ShortLinkActivatedEvent": (
        '{"description":"A short link was followed.","type":"object","additionalProperties":false,'
        '"properties":{"payload":{"type":"string","description":"What the link sends back"},"title":{"type":"string",'
        '"description":"The title, on Instagram"},"ref":{"type":"string","description":"The `ref` of the link"},'
        '"source":{"type":"string","description":"`SHORTLINK`"},"type":{"type":"string","description":"`OPEN_THREAD`"},'
        '"existing_thread":{"type":"boolean","description":"Whether there was a thread before"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ShortLinkActivatedEvent": (
        '{"description":"A short link was followed.","type":"object","properties":{"payload":{"type":["string","null"],'
        '"description":"What the link sends back"},"title":{"type":["string","null"],"description":"The title,'
        ' on Instagram"},"ref":{"type":["string","null"],"description":"The `ref` of the link"},'
        '"source":{"type":["string","null"],"description":"`SHORTLINK`"},"type":{"type":["string","null"],'
        '"description":"`OPEN_THREAD`"},"existing_thread":{"type":["boolean","null"],'
        '"description":"Whether there was a thread before"}}}'
    ),
}
"""The schema of each type, as it is received."""
