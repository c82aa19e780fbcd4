"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "InstagramCredentials": (
        '{"description":"An account of Instagram.","type":"object","additionalProperties":false,'
        '"properties":{"token":{"type":"string","description":"The token"},"business_account_id":{"type":"string",'
        '"description":"The account, with Sinch\'s own app of Facebook"}},"required":["token"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InstagramCredentials": (
        '{"description":"An account of Instagram.","type":"object","properties":{"token":{"type":"string",'
        '"description":"The token"},"business_account_id":{"type":["string","null"],"description":"The account,'
        " with Sinch's own app of Facebook\"}}}"
    ),
}
"""The schema of each type, as it is received."""
