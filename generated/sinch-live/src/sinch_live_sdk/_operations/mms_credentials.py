"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MmsCredentials": (
        '{"description":"An account of MMS.","type":"object","additionalProperties":false,'
        '"properties":{"account_id":{"type":"string","description":"The account"},"api_key":{"type":"string",'
        '"description":"Its key"},"basic_auth":{"$ref":"#/$defs/mms_credentials/BasicAuth",'
        '"description":"What Sinch authenticates with"}},"required":["account_id","api_key"]}'
    ),
    "BasicAuth": (
        '{"type":"object","additionalProperties":false,"properties":{"username":{"type":"string",'
        '"description":"The user"},"password":{"type":"string","description":"The password"}},"required":["username",'
        '"password"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MmsCredentials": (
        '{"description":"An account of MMS.","type":"object","properties":{"account_id":{"type":"string",'
        '"description":"The account"},"api_key":{"type":"string","description":"Its key"},'
        '"basic_auth":{"anyOf":[{"$ref":"#/$defs/mms_credentials/BasicAuth"},{"type":"null"}],'
        '"description":"What Sinch authenticates with"}}}'
    ),
    "BasicAuth": (
        '{"type":"object","properties":{"username":{"type":"string","description":"The user"},'
        '"password":{"type":"string","description":"The password"}}}'
    ),
}
"""The schema of each type, as it is received."""
