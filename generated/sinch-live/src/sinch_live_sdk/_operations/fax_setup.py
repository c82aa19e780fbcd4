"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FaxSetup": (
        '{"description":"Calls are faxes.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"FAX"},"serviceId":{"type":"string","description":"The fax service"}},'
        '"required":["type","serviceId"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
