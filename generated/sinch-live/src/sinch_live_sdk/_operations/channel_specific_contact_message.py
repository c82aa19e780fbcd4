"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelSpecificContactMessage": (
        '{"description":"What only one channel knows.","type":"object","additionalProperties":false,'
        '"properties":{"message_type":{"const":"nfm_reply","description":"The kind of the message"},'
        '"message":{"$ref":"#/$defs/channel_specific_contact_message/NfmReplyMessage","description":"The message"}}}'
    ),
    "NfmReplyMessage": (
        '{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string",'
        '"description":"The kind of the interactive message"},'
        '"nfm_reply":{"$ref":"#/$defs/channel_specific_contact_message/NfmReply",'
        '"description":"The answer to a flow"}}}'
    ),
    "NfmReply": (
        '{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","enum":["flow",'
        '"address_message"],"description":"What was answered"},"response_json":{"type":"string",'
        '"description":"The answers, as a text of JSON"},"body":{"type":"string","description":"The text"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelSpecificContactMessage": (
        '{"description":"What only one channel knows.","type":"object",'
        '"properties":{"message_type":{"anyOf":[{"const":"nfm_reply"},{"type":"null"}],'
        '"description":"The kind of the message"},'
        '"message":{"anyOf":[{"$ref":"#/$defs/channel_specific_contact_message/NfmReplyMessage"},{"type":"null"}],'
        '"description":"The message"}}}'
    ),
    "NfmReplyMessage": (
        '{"type":"object","properties":{"type":{"type":["string","null"],'
        '"description":"The kind of the interactive message"},'
        '"nfm_reply":{"anyOf":[{"$ref":"#/$defs/channel_specific_contact_message/NfmReply"},{"type":"null"}],'
        '"description":"The answer to a flow"}}}'
    ),
    "NfmReply": (
        '{"type":"object","properties":{"name":{"type":["string","null"],"examples":["flow","address_message"],'
        '"description":"What was answered"},"response_json":{"type":["string","null"],"description":"The answers,'
        ' as a text of JSON"},"body":{"type":["string","null"],"description":"The text"}}}'
    ),
}
"""The schema of each type, as it is received."""
