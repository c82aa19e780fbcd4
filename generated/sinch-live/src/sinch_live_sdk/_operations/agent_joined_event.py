"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "AgentJoinedEvent": (
        '{"description":"Somebody now speaks for the app.","type":"object","additionalProperties":false,'
        '"properties":{"agent":{"$ref":"#/$defs/agent/Agent","description":"Who it is"}},"required":["agent"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "AgentJoinedEvent": (
        '{"description":"Somebody now speaks for the app.","type":"object",'
        '"properties":{"agent":{"$ref":"#/$defs/agent/Agent","description":"Who it is"}}}'
    ),
}
"""The schema of each type, as it is received."""
