"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "BinarySms": (
        '{"description":"A batch of a binary message.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The batch"},"type":{"const":"mt_binary","description":"mt_binary"},"body":{"type":["string",'
        '"null"],"description":"The content, in base64"},"udh":{"type":["string","null"],'
        '"description":"The user data header, in hexadecimal"},"to":{"type":["array","null"],"items":{"type":"string"},'
        '"description":"The recipients, without the plus, or groups"},"from":{"type":["string","null"],'
        '"description":"The sender"},"canceled":{"type":["boolean","null"],"description":"Whether it was canceled"},'
        '"delivery_report":{"type":["string","null"],"examples":["none","summary","full","per_recipient",'
        '"per_recipient_final"],"description":"Which reports were asked for"},"created_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it was made"},"modified_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it was last changed"},"send_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it is sent"},"expire_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it is given up"},"callback_url":{"type":["string","null"],'
        '"description":"Where its reports go"},"client_reference":{"type":["string","null"],'
        '"description":"Your own reference"},"feedback_enabled":{"type":["boolean","null"],'
        '"description":"Whether feedback is expected"},"flash_message":{"type":["boolean","null"],'
        '"description":"Whether it shows without being kept"},"truncate_concat":{"type":["boolean","null"],'
        '"description":"Whether it is cut to the largest number of parts"},'
        '"max_number_of_message_parts":{"type":["integer","null"],"description":"The largest number of parts"},'
        '"from_ton":{"type":["integer","null"],"description":"The type of the sender\'s number"},'
        '"from_npi":{"type":["integer","null"],"description":"The numbering plan of the sender\'s number"}}}'
    ),
}
"""The schema of each type, as it is received."""
