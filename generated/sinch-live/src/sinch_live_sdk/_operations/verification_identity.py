"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VerificationIdentity": (
        '{"description":"What is verified.","type":"object","properties":{"type":{"const":"number",'
        '"description":"What it is"},"endpoint":{"type":"string","description":"The number, in E.164 with its plus"},'
        '"verified":{"type":["boolean","null"],"description":"Whether it is verified"}}}'
    ),
}
"""The schema of each type, as it is received."""
