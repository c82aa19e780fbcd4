"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CalendarMessage": (
        '{"description":"A button that adds an event to the calendar.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title of the button"},'
        '"event_start":{"type":"string","format":"date-time","description":"When the event begins"},'
        '"event_end":{"type":"string","format":"date-time","description":"When it ends"},'
        '"event_title":{"type":"string","description":"The title of the event"},"event_description":{"type":"string",'
        '"description":"What it is about"},"fallback_url":{"type":"string",'
        '"description":"The page that opens where there is no calendar"}},"required":["title","event_start",'
        '"event_end","event_title","fallback_url"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CalendarMessage": (
        '{"description":"A button that adds an event to the calendar.","type":"object",'
        '"properties":{"title":{"type":"string","description":"The title of the button"},'
        '"event_start":{"type":"string","format":"date-time","description":"When the event begins"},'
        '"event_end":{"type":"string","format":"date-time","description":"When it ends"},'
        '"event_title":{"type":"string","description":"The title of the event"},"event_description":{"type":["string",'
        '"null"],"description":"What it is about"},"fallback_url":{"type":"string",'
        '"description":"The page that opens where there is no calendar"}}}'
    ),
}
"""The schema of each type, as it is received."""
