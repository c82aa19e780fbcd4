"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"voice.conferences.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conference."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice_conferences/Conference"}}'
    ),
    "manage_participant": (
        '{"method":"voice.conferences.manage_participant","reply":"none","positional":["id","call_id"],'
        '"input":{"type":"object","properties":{"id":{"type":"string","description":"The conference.",'
        '"examples":["conf-1"]},"call_id":{"type":"string","description":"The call of the participant.",'
        '"examples":["call-1"]},"command":{"type":"string","enum":["mute","unmute","onhold","resume"],'
        '"description":"What is done.","examples":["mute"]},"music":{"type":"string","enum":["ring","music1","music2",'
        '"music3"],"description":"What is played, with `onhold`."}},"required":["id","call_id","command"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "kick_participant": (
        '{"method":"voice.conferences.kick_participant","reply":"none","positional":["id","call_id"],'
        '"input":{"type":"object","properties":{"id":{"type":"string","description":"The conference."},'
        '"call_id":{"type":"string","description":"The call of the participant."}},"required":["id","call_id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "kick_all": (
        '{"method":"voice.conferences.kick_all","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conference."}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Conference": (
        '{"type":"object","properties":{"participants":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/voice_conferences/ConferenceParticipant"},"description":"Who takes part"}}}'
    ),
    "ConferenceParticipant": (
        '{"type":"object","properties":{"id":{"type":["string","null"],"description":"The call of the participant"},'
        '"cli":{"type":["string","null"],"description":"The number of the participant"},"duration":{"type":["integer",'
        '"null"],"description":"How long, in seconds"},"muted":{"type":["boolean","null"],'
        '"description":"Whether the participant is muted"},"onhold":{"type":["boolean","null"],'
        '"description":"Whether the participant is on hold"}}}'
    ),
}
"""The schema of each type, as it is received."""
