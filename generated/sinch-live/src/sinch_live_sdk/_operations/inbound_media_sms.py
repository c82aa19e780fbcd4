"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InboundMediaSms": (
        '{"description":"A received media message (MMS).","type":"object","properties":{"id":{"type":"string",'
        '"description":"The message"},"type":{"const":"mo_media","description":"mo_media"},'
        '"body":{"anyOf":[{"$ref":"#/$defs/inbound_media_body/InboundMediaBody"},{"type":"null"}],'
        '"description":"The content"},"from":{"type":["string","null"],"description":"The sender"},'
        '"to":{"type":["string","null"],"description":"Your number"},"received_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it came in"},"sent_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it was sent"},"operator_id":{"type":["string","null"],'
        '"description":"The sender\'s operator"},"client_reference":{"type":["string","null"],'
        '"description":"The reference of the message that it answers"}}}'
    ),
}
"""The schema of each type, as it is received."""
