"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "DeliveryReportBasedFallback": (
        '{"description":"Whether a message without a report goes to the next channel.","type":"object",'
        '"additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether it does"},'
        '"delivery_report_waiting_time":{"type":"integer","description":"After how many seconds: 60 to 259200"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "DeliveryReportBasedFallback": (
        '{"description":"Whether a message without a report goes to the next channel.","type":"object",'
        '"properties":{"enabled":{"type":["boolean","null"],"description":"Whether it does"},'
        '"delivery_report_waiting_time":{"type":["integer","null"],'
        '"description":"After how many seconds: 60 to 259200"}}}'
    ),
}
"""The schema of each type, as it is received."""
