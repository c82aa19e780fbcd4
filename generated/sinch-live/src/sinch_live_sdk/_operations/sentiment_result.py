"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SentimentResult": (
        '{"description":"The mood of a message.","type":"object","properties":{"message":{"type":["string","null"],'
        '"description":"The text"},"results":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/sentiment_score/SentimentScore"},"description":"All moods"},'
        '"sentiment":{"type":["string","null"],"examples":["positive","negative","neutral"],'
        '"description":"The most likely mood"},"score":{"type":["number","null"],'
        '"description":"How likely it is: 0 to 1"}}}'
    ),
}
"""The schema of each type, as it is received."""
