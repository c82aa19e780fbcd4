"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VerificationLink": (
        '{"description":"What can be done with a verification.","type":"object","properties":{"rel":{"type":["string",'
        '"null"],"description":"What it is: `status` or `report`"},"href":{"type":["string","null"],'
        '"description":"Where"},"method":{"type":["string","null"],"examples":["GET","PUT"],'
        '"description":"By which method"}}}'
    ),
}
"""The schema of each type, as it is received."""
