"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "RtcSetup": (
        '{"description":"Calls go to an app.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"RTC"},"appId":{"type":"string","description":"The app"}},"required":["type",'
        '"appId"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
