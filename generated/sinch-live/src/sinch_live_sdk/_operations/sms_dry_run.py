"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsDryRun": (
        '{"description":"What a batch would be.","type":"object",'
        '"properties":{"number_of_recipients":{"type":"integer","description":"How many recipients it has"},'
        '"number_of_messages":{"type":"integer","description":"How many messages it is"},'
        '"per_recipient":{"type":["array","null"],"items":{"$ref":"#/$defs/sms_dry_run_recipient/SmsDryRunRecipient"},'
        '"description":"What would be sent to each recipient, if asked for"}}}'
    ),
}
"""The schema of each type, as it is received."""
