"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"contact.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"ID of the contact"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "list": (
        '{"method":"contact.list","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/contact/Contact"}},"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"contact.create","reply":"record","input":{"type":"object","properties":{"channel":{"type":"string",'
        '"description":"Communication channel (e.g., SMS, WHATSAPP)"},"identity":{"type":"string",'
        '"description":"Channel identity alias (e.g., phone number)"},"display_name":{"type":"string",'
        '"description":"Display name for the contact"},"language":{"type":"string",'
        '"description":"Language preference of the contact"}},"required":["channel","identity"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Contact": (
        '{"type":"object","properties":{"id":{"type":["string","null"],'
        '"description":"Unique identifier for the contact"},"display_name":{"type":["string","null"],'
        '"description":"Display name of the contact"},"email":{"type":["string","null"],'
        '"description":"Email address of the contact"},"external_id":{"type":["string","null"],'
        '"description":"External reference ID for the contact"},"language":{"type":["string","null"],'
        '"description":"Language preference of the contact"}}}'
    ),
}
"""The schema of each type, as it is received."""
