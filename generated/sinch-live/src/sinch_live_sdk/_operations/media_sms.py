"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MediaSms": (
        '{"description":"A batch of a media message (MMS).","type":"object","properties":{"id":{"type":"string",'
        '"description":"The batch"},"type":{"const":"mt_media","description":"mt_media"},'
        '"body":{"anyOf":[{"$ref":"#/$defs/media_body/MediaBody"},{"type":"null"}],"description":"The content"},'
        '"parameters":{"type":["object","null"],"additionalProperties":{"type":"object",'
        '"additionalProperties":{"type":"string"}},"description":"Values of the parameters"},'
        '"strict_validation":{"type":["boolean","null"],'
        '"description":"Whether media that breaks the rules of MMS is refused"},"to":{"type":["array","null"],'
        '"items":{"type":"string"},"description":"The recipients, without the plus, or groups"},'
        '"from":{"type":["string","null"],"description":"The sender"},"canceled":{"type":["boolean","null"],'
        '"description":"Whether it was canceled"},"delivery_report":{"type":["string","null"],"examples":["none",'
        '"summary","full","per_recipient","per_recipient_final"],"description":"Which reports were asked for"},'
        '"created_at":{"type":["string","null"],"format":"date-time","description":"When it was made"},'
        '"modified_at":{"type":["string","null"],"format":"date-time","description":"When it was last changed"},'
        '"send_at":{"type":["string","null"],"format":"date-time","description":"When it is sent"},'
        '"expire_at":{"type":["string","null"],"format":"date-time","description":"When it is given up"},'
        '"callback_url":{"type":["string","null"],"description":"Where its reports go"},'
        '"client_reference":{"type":["string","null"],"description":"Your own reference"},'
        '"feedback_enabled":{"type":["boolean","null"],"description":"Whether feedback is expected"}}}'
    ),
}
"""The schema of each type, as it is received."""
