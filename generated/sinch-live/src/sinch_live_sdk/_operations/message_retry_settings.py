"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MessageRetrySettings": (
        '{"description":"How long a message is tried again.","type":"object","additionalProperties":false,'
        '"properties":{"retry_duration":{"type":"integer","description":"How many seconds: 30 to 3600,'
        ' which is the default"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageRetrySettings": (
        '{"description":"How long a message is tried again.","type":"object",'
        '"properties":{"retry_duration":{"type":["integer","null"],"description":"How many seconds: 30 to 3600,'
        ' which is the default"}}}'
    ),
}
"""The schema of each type, as it is received."""
