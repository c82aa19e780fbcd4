"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CallMachineDetection": (
        '{"description":"Who answered, where a machine is looked for.","type":"object",'
        '"properties":{"status":{"type":["string","null"],"examples":["human","machine","notsure","hangup"],'
        '"description":"Who answered"},"reason":{"type":["string","null"],"examples":["longgreeting","initialsilence",'
        '"beep","greeting","n/a"],"description":"Why that is thought"},"duration":{"type":["integer","null"],'
        '"description":"How long it took, in seconds"}}}'
    ),
}
"""The schema of each type, as it is received."""
