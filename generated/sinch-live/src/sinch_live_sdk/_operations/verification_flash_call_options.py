"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "VerificationFlashCallOptions": (
        '{"description":"How a flash call is made.","type":"object","properties":{"dialTimeout":{"type":"integer",'
        '"description":"How long it rings, in seconds"},"interceptionTimeout":{"type":"integer",'
        '"description":"How long the app waits for it, in seconds"}},'
        '"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},'
        '{"type":"array","items":{}},{"type":"object"}]},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
