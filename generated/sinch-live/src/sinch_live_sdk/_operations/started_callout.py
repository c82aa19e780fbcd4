"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StartedCallout": (
        '{"description":"A callout that is made.","type":"object","properties":{},'
        '"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},'
        '{"type":"array","items":{}},{"type":"object"}]},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as it is received."""
