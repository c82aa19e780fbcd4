"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsRecipientReport": (
        '{"description":"What became of a message to one recipient.","type":"object",'
        '"properties":{"type":{"type":["string","null"],"examples":["recipient_delivery_report_sms",'
        '"recipient_delivery_report_mms"],"description":"The kind of report"},"batch_id":{"type":"string",'
        '"description":"The batch"},"recipient":{"type":["string","null"],"description":"The recipient"},'
        '"code":{"type":["integer","null"],"examples":[0,400,401,402,403,404,405,406,407,408,410,411,412,413,414,415,'
        '416,417,418],"description":"The code of the status"},"status":{"type":["string","null"],"examples":["Queued",'
        '"Dispatched","Aborted","Cancelled","Rejected","Deleted","Delivered","Failed","Expired","Unknown"],'
        '"description":"The status"},"at":{"type":["string","null"],"format":"date-time",'
        '"description":"When the report was made"},"operator":{"type":["string","null"],'
        '"description":"The recipient\'s operator"},"operator_status_at":{"type":["string","null"],'
        '"format":"date-time","description":"When the operator reported"},"applied_originator":{"type":["string",'
        '"null"],"description":"The sender that was used"},"client_reference":{"type":["string","null"],'
        '"description":"Your own reference"},"encoding":{"type":["string","null"],"examples":["GSM","UNICODE"],'
        '"description":"The encoding of the text"},"number_of_message_parts":{"type":["integer","null"],'
        '"description":"Into how many parts it was split"}}}'
    ),
}
"""The schema of each type, as it is received."""
