"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "BatchStatusUpdate": (
        '{"description":"How far a batch has come.","type":"object","properties":{"batch_id":{"type":["string","null"],'
        '"description":"The batch"},"batch_status":{"type":["string","null"],"description":"How far it has come,'
        ' such as `BATCH_STATUS_PROCESSED`"},"batch_type":{"type":["string","null"],"description":"What it is of,'
        ' such as `BATCH_TYPE_MESSAGES`"},'
        '"additional_data":{"anyOf":[{"$ref":"#/$defs/batch_status_update/BatchStatusData"},{"type":"null"}],'
        '"description":"More about it"}}}'
    ),
    "BatchStatusData": (
        '{"type":"object",'
        '"properties":{"message_batch_data":{"anyOf":[{"$ref":"#/$defs/batch_status_update/MessageBatchData"},'
        '{"type":"null"}],"description":"A batch of messages"}}}'
    ),
    "MessageBatchData": (
        '{"type":"object","properties":{"send_after":{"type":["string","null"],"format":"date-time",'
        '"description":"When it is sent"},"batch_metadata":{"type":["object","null"],'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data"}}}'
    ),
}
"""The schema of each type, as it is received."""
