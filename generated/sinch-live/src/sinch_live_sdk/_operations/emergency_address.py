"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "EmergencyAddress": (
        '{"description":"Where the user of a number is found in an emergency.","type":"object",'
        '"additionalProperties":false,"properties":{"streetNumber":{"type":"string",'
        '"description":"The number of the house"},"streetInfo":{"type":"string","description":"The street"},'
        '"location":{"type":"string","description":"The flat, the floor or the like"},"city":{"type":"string",'
        '"description":"The city"},"state":{"type":"string","description":"The state, such as `GA`"},'
        '"postalCode":{"type":"string","description":"The postal code"},"postalCodePlusFour":{"type":"string",'
        '"description":"Its four further digits"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "EmergencyAddress": (
        '{"description":"Where the user of a number is found in an emergency.","type":"object",'
        '"properties":{"streetNumber":{"type":["string","null"],"description":"The number of the house"},'
        '"streetInfo":{"type":["string","null"],"description":"The street"},"location":{"type":["string","null"],'
        '"description":"The flat, the floor or the like"},"city":{"type":["string","null"],"description":"The city"},'
        '"state":{"type":["string","null"],"description":"The state, such as `GA`"},"postalCode":{"type":["string",'
        '"null"],"description":"The postal code"},"postalCodePlusFour":{"type":["string","null"],'
        '"description":"Its four further digits"}}}'
    ),
}
"""The schema of each type, as it is received."""
