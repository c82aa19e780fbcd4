"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "EstSetup": (
        '{"description":"Calls go to a SIP trunk.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"EST"},"trunkId":{"type":"string","description":"The trunk"}},'
        '"required":["type","trunkId"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
