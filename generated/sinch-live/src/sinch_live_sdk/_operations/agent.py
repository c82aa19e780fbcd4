"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Agent": (
        '{"description":"Who speaks for an app.","type":"object","additionalProperties":false,'
        '"properties":{"display_name":{"type":"string","description":"The name that is shown"},"type":{"type":"string",'
        '"enum":["UNKNOWN_AGENT_TYPE","HUMAN","BOT"],"description":"A person or a bot"},"picture_url":{"type":"string",'
        '"description":"Where the picture is"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Agent": (
        '{"description":"Who speaks for an app.","type":"object","properties":{"display_name":{"type":["string",'
        '"null"],"description":"The name that is shown"},"type":{"type":["string","null"],'
        '"examples":["UNKNOWN_AGENT_TYPE","HUMAN","BOT"],"description":"A person or a bot"},'
        '"picture_url":{"type":["string","null"],"description":"Where the picture is"}}}'
    ),
}
"""The schema of each type, as it is received."""
