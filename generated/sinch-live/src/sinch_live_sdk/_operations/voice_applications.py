"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list_numbers": (
        '{"method":"voice.applications.list_numbers","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/voice_applications/VoiceNumber"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "assign_numbers": (
        '{"method":"voice.applications.assign_numbers","reply":"none","input":{"type":"object",'
        '"properties":{"numbers":{"type":"array","items":{"type":"string"},"description":"The numbers, in E.164."},'
        '"applicationkey":{"type":"string","description":"The app; that of the credentials if not given."},'
        '"capability":{"type":"string","enum":["voice","sms"],"description":"What they are for."}},'
        '"required":["numbers"],"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "unassign_number": (
        '{"method":"voice.applications.unassign_number","reply":"none","input":{"type":"object",'
        '"properties":{"number":{"type":"string","description":"The number, in E.164."},'
        '"applicationkey":{"type":"string","description":"The app; that of the credentials if not given."},'
        '"capability":{"type":"string","enum":["voice","sms"],"description":"What it was for."}},"required":["number"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "read_callbacks": (
        '{"method":"voice.applications.read_callbacks","reply":"record","positional":["applicationkey"],'
        '"input":{"type":"object","properties":{"applicationkey":{"type":"string","description":"The app."}},'
        '"required":["applicationkey"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/voice_applications/VoiceCallbacks"}}'
    ),
    "update_callbacks": (
        '{"method":"voice.applications.update_callbacks","reply":"none","positional":["applicationkey"],'
        '"input":{"type":"object","properties":{"applicationkey":{"type":"string","description":"The app."},'
        '"primary":{"type":"string","description":"Where they are sent first."},"fallback":{"type":"string",'
        '"description":"Where they are sent if that fails."}},"required":["applicationkey","primary"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "query_number": (
        '{"method":"voice.applications.query_number","reply":"record","positional":["number"],"input":{"type":"object",'
        '"properties":{"number":{"type":"string","description":"The number, in E.164."}},"required":["number"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice_applications/QueriedNumber"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "QueriedNumber": (
        '{"type":"object","properties":{"method":{"type":["string","null"],"description":"How it was looked up"},'
        '"number":{"anyOf":[{"$ref":"#/$defs/voice_applications/QueriedNumberDetails"},{"type":"null"}],'
        '"description":"What is known of it"},'
        '"numberItem":{"anyOf":[{"$ref":"#/$defs/voice_applications/QueriedNumberDetails"},{"type":"null"}],'
        '"description":"What is known of it"}}}'
    ),
    "QueriedNumberDetails": (
        '{"type":"object","properties":{"countryId":{"type":["string","null"],"description":"Its country,'
        ' ISO 3166-1 alpha-2"},"numberType":{"type":["string","null"],"examples":["Unknown","Fixed","Mobile","Other"],'
        '"description":"Its kind"},"normalizedNumber":{"type":["string","null"],"description":"The number, in E.164"},'
        '"restricted":{"type":["boolean","null"],"description":"Whether it can\'t be called"},'
        '"rate":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"What a minute costs"}}}'
    ),
    "VoiceCallbacks": (
        '{"type":"object","properties":{"url":{"anyOf":[{"$ref":"#/$defs/voice_applications/VoiceCallbackUrls"},'
        '{"type":"null"}],"description":"Where they are sent"}}}'
    ),
    "VoiceCallbackUrls": (
        '{"type":"object","properties":{"primary":{"type":["string","null"],"description":"Where they are sent first"},'
        '"fallback":{"type":["string","null"],"description":"Where they are sent if that fails"}}}'
    ),
    "VoiceNumber": (
        '{"type":"object","properties":{"number":{"type":"string","description":"The number, in E.164"},'
        '"applicationkey":{"type":["string","null"],"description":"The app that it is assigned to"},'
        '"capability":{"type":["string","null"],"examples":["voice","sms"],"description":"What it is assigned for"}}}'
    ),
}
"""The schema of each type, as it is received."""
