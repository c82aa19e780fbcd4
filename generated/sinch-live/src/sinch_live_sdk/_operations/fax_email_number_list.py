"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxEmailNumberList": (
        '{"description":"A page of numbers.","type":"object","properties":{"page":{"type":["integer","null"],'
        '"description":"The number of the page, from 1"},"pageSize":{"type":["integer","null"],'
        '"description":"How many to a page"},"totalPages":{"type":["integer","null"],'
        '"description":"How many pages there are"},"totalItems":{"type":["integer","null"],'
        '"description":"How many there are in all"},"phoneNumbers":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/fax_service_number/FaxServiceNumber"},"description":"The numbers"}}}'
    ),
}
"""The schema of each type, as it is received."""
