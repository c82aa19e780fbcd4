"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsBatchList": (
        '{"description":"A page of batches.","type":"object","properties":{"count":{"type":["integer","null"],'
        '"description":"How many there are in all"},"page":{"type":["integer","null"],'
        '"description":"The number of the page, from 0"},"page_size":{"type":["integer","null"],'
        '"description":"How many are on this page"},"batches":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/sms_batch/SmsBatch"},"description":"The batches"}}}'
    ),
}
"""The schema of each type, as it is received."""
