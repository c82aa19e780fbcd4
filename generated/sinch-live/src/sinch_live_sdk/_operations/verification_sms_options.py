"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "VerificationSmsOptions": (
        '{"description":"How an SMS is sent.","type":"object","properties":{"expiry":{"type":"string",'
        '"description":"How long its code is good for, as `HH:MM:SS`"},"codeType":{"type":"string","enum":["Numeric",'
        '"Alpha","Alphanumeric"],"description":"What its code is made of"},"template":{"type":"string",'
        '"description":"The text, with `{{CODE}}` for the code"}},'
        '"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},'
        '{"type":"array","items":{}},{"type":"object"}]},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
