"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConferenceDtmfOptions": (
        '{"description":"What the keys of a participant do.","type":"object","additionalProperties":false,'
        '"properties":{"mode":{"type":"string","enum":["ignore","forward","detect"],'
        '"description":"Whether they are dropped, sent to the others, or sent to you as `prompted`"},'
        '"maxDigits":{"type":"integer","description":"The largest number of keys of one event"},'
        '"timeoutMills":{"type":"integer","description":"How long to wait for the next key, in milliseconds"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
