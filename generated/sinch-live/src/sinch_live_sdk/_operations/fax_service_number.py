"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxServiceNumber": (
        '{"description":"A number of a fax service.","type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"},"projectId":{"type":["string","null"],'
        '"description":"The project"},"serviceId":{"type":["string","null"],"description":"The fax service"}}}'
    ),
}
"""The schema of each type, as it is received."""
