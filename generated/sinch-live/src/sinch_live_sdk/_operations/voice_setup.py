"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "VoiceSetup": (
        '{"description":"What a number is to do with calls.","anyOf":[{"allOf":[{"$ref":"#/$defs/rtc_setup/RtcSetup"},'
        '{"type":"object","properties":{"type":{"const":"RTC"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/est_setup/EstSetup"},{"type":"object","properties":{"type":{"const":"EST"}},'
        '"required":["type"]}]},{"allOf":[{"$ref":"#/$defs/fax_setup/FaxSetup"},{"type":"object",'
        '"properties":{"type":{"const":"FAX"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
