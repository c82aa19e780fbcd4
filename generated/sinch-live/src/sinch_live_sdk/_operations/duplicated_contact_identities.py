"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "DuplicatedContactIdentities": (
        '{"description":"Addresses that several contacts have.","type":"object",'
        '"properties":{"duplicated_identities":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/duplicated_contact_identities/DuplicatedIdentity"},"description":"The addresses"}}}'
    ),
    "DuplicatedIdentity": (
        '{"type":"object","properties":{"channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},"identity":{"type":["string","null"],'
        '"description":"The address on it"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"contact_ids":{"type":["array","null"],"items":{"type":"string"},"description":"The contacts that have it"}}}'
    ),
}
"""The schema of each type, as it is received."""
