"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SentimentScore": (
        '{"description":"A mood, and how likely it is.","type":"object","properties":{"sentiment":{"type":["string",'
        '"null"],"examples":["positive","negative","neutral"],"description":"The mood"},"score":{"type":["number",'
        '"null"],"description":"How likely it is: 0 to 1"}}}'
    ),
}
"""The schema of each type, as it is received."""
