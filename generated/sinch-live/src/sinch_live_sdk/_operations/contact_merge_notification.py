"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactMergeNotification": (
        '{"description":"Two contacts that are one now.","type":"object",'
        '"properties":{"preserved_contact":{"anyOf":[{"$ref":"#/$defs/contact/Contact"},{"type":"null"}],'
        '"description":"The contact that stays"},"deleted_contact":{"anyOf":[{"$ref":"#/$defs/contact/Contact"},'
        '{"type":"null"}],"description":"The contact that is gone"}}}'
    ),
}
"""The schema of each type, as it is received."""
