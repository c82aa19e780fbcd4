"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StartedVerification": (
        '{"description":"A verification that is started.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The verification"},"method":{"type":["string","null"],"examples":["sms","flashcall","callout",'
        '"seamless","whatsapp"],"description":"How the user proves it"},'
        '"sms":{"anyOf":[{"$ref":"#/$defs/started_sms/StartedSms"},{"type":"null"}],"description":"The SMS"},'
        '"flashCall":{"anyOf":[{"$ref":"#/$defs/started_flash_call/StartedFlashCall"},{"type":"null"}],'
        '"description":"The flash call"},"callout":{"anyOf":[{"$ref":"#/$defs/started_callout/StartedCallout"},'
        '{"type":"null"}],"description":"The callout"},'
        '"seamless":{"anyOf":[{"$ref":"#/$defs/started_seamless/StartedSeamless"},{"type":"null"}],'
        '"description":"The check of the data connection"},'
        '"whatsapp":{"anyOf":[{"$ref":"#/$defs/started_whats_app/StartedWhatsApp"},{"type":"null"}],'
        '"description":"The WhatsApp message"},"_links":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/verification_link/VerificationLink"},"description":"What can be done with it"}}}'
    ),
}
"""The schema of each type, as it is received."""
