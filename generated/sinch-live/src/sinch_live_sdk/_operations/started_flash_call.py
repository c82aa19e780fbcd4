"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StartedFlashCall": (
        '{"description":"A flash call that is made.","type":"object","properties":{"cliFilter":{"type":["string",'
        '"null"],"description":"A regular expression of the number that calls"},'
        '"interceptionTimeout":{"type":["integer","null"],"description":"How long the app should wait for it,'
        ' in seconds"},"reportTimeout":{"type":["integer","null"],'
        '"description":"In how many seconds it has to be reported"},"denyCallAfter":{"type":["integer","null"],'
        '"description":"After how many seconds the app should end it"}},'
        '"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},'
        '{"type":"array","items":{}},{"type":"object"}]},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as it is received."""
