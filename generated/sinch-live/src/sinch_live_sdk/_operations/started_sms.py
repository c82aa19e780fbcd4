"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StartedSms": (
        '{"description":"An SMS that is sent.","type":"object","properties":{"template":{"type":["string","null"],'
        '"description":"The text, with a place for the code"},"interceptionTimeout":{"type":["integer","null"],'
        '"description":"How long the app should wait for it, in seconds"},"codeType":{"type":["string","null"],'
        '"examples":["Numeric","Alpha","Alphanumeric"],"description":"What the code is made of"}},'
        '"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},'
        '{"type":"array","items":{}},{"type":"object"}]},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as it is received."""
