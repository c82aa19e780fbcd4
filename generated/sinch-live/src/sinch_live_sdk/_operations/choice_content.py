"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChoiceContent": (
        '{"description":"What a choice does.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"url_message":{"$ref":"#/$defs/url_message/UrlMessage"}},"required":["url_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"call_message":{"$ref":"#/$defs/call_message/CallMessage"}},"required":["call_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"calendar_message":{"$ref":"#/$defs/calendar_message/CalendarMessage"}},'
        '"required":["calendar_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"share_location_message":{"$ref":"#/$defs/share_location_message/ShareLocationMessage"}},'
        '"required":["share_location_message"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChoiceContent": (
        '{"description":"What a choice does.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"]},'
        '{"type":"object","properties":{"url_message":{"$ref":"#/$defs/url_message/UrlMessage"}},'
        '"required":["url_message"]},{"type":"object",'
        '"properties":{"call_message":{"$ref":"#/$defs/call_message/CallMessage"}},"required":["call_message"]},'
        '{"type":"object","properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"]},{"type":"object",'
        '"properties":{"calendar_message":{"$ref":"#/$defs/calendar_message/CalendarMessage"}},'
        '"required":["calendar_message"]},{"type":"object",'
        '"properties":{"share_location_message":{"$ref":"#/$defs/share_location_message/ShareLocationMessage"}},'
        '"required":["share_location_message"]}]}'
    ),
}
"""The schema of each type, as it is received."""
