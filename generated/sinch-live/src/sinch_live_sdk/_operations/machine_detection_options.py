"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MachineDetectionOptions": (
        '{"description":"Whether to find out if a machine answers.","type":"object","additionalProperties":false,'
        '"properties":{"enabled":{"type":"boolean","description":"Whether to find out"},"async":{"type":"boolean",'
        '"description":"Whether the beep of the machine is told, too"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
