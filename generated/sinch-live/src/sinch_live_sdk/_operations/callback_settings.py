"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CallbackSettings": (
        '{"description":"How events are signed that go to a `callback_url`.","type":"object",'
        '"additionalProperties":false,"properties":{"secret_for_overridden_callback_urls":{"type":"string",'
        '"description":"The secret that signs them"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CallbackSettings": (
        '{"description":"How events are signed that go to a `callback_url`.","type":"object",'
        '"properties":{"secret_for_overridden_callback_urls":{"type":["string","null"],'
        '"description":"The secret that signs them"}}}'
    ),
}
"""The schema of each type, as it is received."""
