"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConnectConferenceAction": (
        '{"description":"Connects the call to a conference.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"connectConf"},"conferenceId":{"type":"string",'
        '"description":"The conference; it is made if it isn\'t there"},'
        '"conferenceDtmfOptions":{"$ref":"#/$defs/conference_dtmf_options/ConferenceDtmfOptions",'
        '"description":"What the keys of the participant do"},"moh":{"type":"string","enum":["ring","music1","music2",'
        '"music3"],"description":"What is played to the first one"}},"required":["name","conferenceId"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
