"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsStatusCount": (
        '{"description":"How many messages have a status.","type":"object","properties":{"code":{"type":["integer",'
        '"null"],"examples":[0,400,401,402,403,404,405,406,407,408,410,411,412,413,414,415,416,417,418],'
        '"description":"The code of the status"},"status":{"type":["string","null"],"examples":["Queued","Dispatched",'
        '"Aborted","Cancelled","Rejected","Deleted","Delivered","Failed","Expired","Unknown"],'
        '"description":"The status"},"count":{"type":["integer","null"],"description":"How many messages have it"},'
        '"recipients":{"type":["array","null"],"items":{"type":"string"},"description":"Their recipients,'
        ' in a full report"}}}'
    ),
}
"""The schema of each type, as it is received."""
