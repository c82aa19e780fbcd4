"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "StartRecordingInstruction": (
        '{"description":"Records the call from now on.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"startRecording"},'
        '"options":{"$ref":"#/$defs/recording_options/RecordingOptions","description":"Where and how it is stored"}},'
        '"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
