"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Choice": (
        '{"description":"A button of a message.","type":"object","additionalProperties":false,'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage",'
        '"description":"What it does: exactly one"},"url_message":{"$ref":"#/$defs/url_message/UrlMessage",'
        '"description":"What it does: exactly one"},"call_message":{"$ref":"#/$defs/call_message/CallMessage",'
        '"description":"What it does: exactly one"},'
        '"location_message":{"$ref":"#/$defs/location_message/LocationMessage",'
        '"description":"What it does: exactly one"},'
        '"calendar_message":{"$ref":"#/$defs/calendar_message/CalendarMessage",'
        '"description":"What it does: exactly one"},'
        '"share_location_message":{"$ref":"#/$defs/share_location_message/ShareLocationMessage",'
        '"description":"What it does: exactly one"},"postback_data":{"type":"string",'
        '"description":"What comes back in the response; by default the text or the title"},'
        '"display_mode":{"type":"string","enum":["DISPLAY_MODE_UNSPECIFIED","PERSISTENT"],'
        '"description":"How long it is shown"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Choice": (
        '{"description":"A button of a message.","type":"object",'
        '"properties":{"text_message":{"anyOf":[{"$ref":"#/$defs/text_message/TextMessage"},{"type":"null"}],'
        '"description":"What it does: exactly one"},"url_message":{"anyOf":[{"$ref":"#/$defs/url_message/UrlMessage"},'
        '{"type":"null"}],"description":"What it does: exactly one"},'
        '"call_message":{"anyOf":[{"$ref":"#/$defs/call_message/CallMessage"},{"type":"null"}],'
        '"description":"What it does: exactly one"},'
        '"location_message":{"anyOf":[{"$ref":"#/$defs/location_message/LocationMessage"},{"type":"null"}],'
        '"description":"What it does: exactly one"},'
        '"calendar_message":{"anyOf":[{"$ref":"#/$defs/calendar_message/CalendarMessage"},{"type":"null"}],'
        '"description":"What it does: exactly one"},'
        '"share_location_message":{"anyOf":[{"$ref":"#/$defs/share_location_message/ShareLocationMessage"},'
        '{"type":"null"}],"description":"What it does: exactly one"},"postback_data":{"type":["string","null"],'
        '"description":"What comes back in the response; by default the text or the title"},'
        '"display_mode":{"type":["string","null"],"examples":["DISPLAY_MODE_UNSPECIFIED","PERSISTENT"],'
        '"description":"How long it is shown"}}}'
    ),
}
"""The schema of each type, as it is received."""
