"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SvamlAction": (
        '{"description":"What becomes of the call.","anyOf":[{"allOf":[{"$ref":"#/$defs/hangup_action/HangupAction"},'
        '{"type":"object","properties":{"name":{"const":"hangup"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/continue_action/ContinueAction"},{"type":"object",'
        '"properties":{"name":{"const":"continue"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/connect_pstn_action/ConnectPstnAction"},{"type":"object",'
        '"properties":{"name":{"const":"connectPstn"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/connect_mxp_action/ConnectMxpAction"},{"type":"object",'
        '"properties":{"name":{"const":"connectMxp"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/connect_sip_action/ConnectSipAction"},{"type":"object",'
        '"properties":{"name":{"const":"connectSip"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/connect_conference_action/ConnectConferenceAction"},{"type":"object",'
        '"properties":{"name":{"const":"connectConf"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/connect_stream_action/ConnectStreamAction"},{"type":"object",'
        '"properties":{"name":{"const":"connectStream"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/run_menu_action/RunMenuAction"},{"type":"object",'
        '"properties":{"name":{"const":"runMenu"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/park_action/ParkAction"},{"type":"object","properties":{"name":{"const":"park"}},'
        '"required":["name"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
