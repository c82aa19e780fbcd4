"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FaxNumberPermissions": (
        '{"description":"A number of an email address.","type":"object","additionalProperties":false,'
        '"properties":{"number":{"type":"string","description":"The number, in E.164 with its plus"},'
        '"permissions":{"type":"string","enum":["both","send","receive"],'
        '"description":"What it may be used for; both if not given"}},"required":["number"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxNumberPermissions": (
        '{"description":"A number of an email address.","type":"object","properties":{"number":{"type":"string",'
        '"description":"The number, in E.164 with its plus"},"permissions":{"type":["string","null"],'
        '"examples":["both","send","receive"],"description":"What it may be used for; both if not given"}}}'
    ),
}
"""The schema of each type, as it is received."""
