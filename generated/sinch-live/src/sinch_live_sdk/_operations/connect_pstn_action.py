"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConnectPstnAction": (
        '{"description":"Connects the call to a telephone.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"connectPstn"},"number":{"type":"string",'
        '"description":"The number; the dialled one if not given"},"locale":{"type":"string","description":"The locale,'
        ' such as `en-US`"},"maxDuration":{"type":"integer","description":"The longest that the call may take,'
        ' in seconds"},"dialTimeout":{"type":"integer","description":"How long it may ring, in seconds"},'
        '"cli":{"type":"string","description":"The number that is shown"},"suppressCallbacks":{"type":"boolean",'
        '"description":"Whether `answered` and `disconnected` are not sent"},"dtmf":{"type":"string",'
        '"description":"Keys that are pressed when the call is answered"},"indications":{"type":"string",'
        '"description":"The country whose tones are played while it rings, such as `us`"},'
        '"amd":{"$ref":"#/$defs/machine_detection_options/MachineDetectionOptions",'
        '"description":"Whether to find out if a machine answers"}},"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
