"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsBatchReport": (
        '{"description":"What became of a batch.","type":"object","properties":{"type":{"type":["string","null"],'
        '"examples":["delivery_report_sms","delivery_report_mms"],"description":"The kind of report"},'
        '"batch_id":{"type":"string","description":"The batch"},"statuses":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/sms_status_count/SmsStatusCount"},'
        '"description":"How many messages have each status"},"total_message_count":{"type":["integer","null"],'
        '"description":"How many messages there are"},"client_reference":{"type":["string","null"],'
        '"description":"Your own reference"}}}'
    ),
}
"""The schema of each type, as it is received."""
