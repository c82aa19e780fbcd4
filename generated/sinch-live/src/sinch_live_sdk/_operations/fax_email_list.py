"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxEmailList": (
        '{"description":"A page of email addresses.","type":"object","properties":{"page":{"type":["integer","null"],'
        '"description":"The number of the page, from 1"},"pageSize":{"type":["integer","null"],'
        '"description":"How many to a page"},"totalPages":{"type":["integer","null"],'
        '"description":"How many pages there are"},"totalItems":{"type":["integer","null"],'
        '"description":"How many there are in all"},"emails":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/fax_emails/FaxEmail"},"description":"The email addresses"}}}'
    ),
}
"""The schema of each type, as it is received."""
