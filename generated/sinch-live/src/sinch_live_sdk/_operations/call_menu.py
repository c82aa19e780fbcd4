"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CallMenu": (
        '{"description":"A menu that is spoken.","type":"object","additionalProperties":false,'
        '"properties":{"id":{"type":"string","description":"Its id; one of the menus is `main`"},'
        '"mainPrompt":{"type":"string","description":"What is said first"},"repeatPrompt":{"type":"string",'
        '"description":"What is said after a wrong key"},"repeats":{"type":"integer",'
        '"description":"How often that is said"},"maxDigits":{"type":"integer",'
        '"description":"The largest number of keys"},"timeoutMills":{"type":"integer",'
        '"description":"How long to wait for a key or a word, in milliseconds"},"maxTimeoutMills":{"type":"integer",'
        '"description":"How long speech may take, in milliseconds"},"options":{"type":"array",'
        '"items":{"$ref":"#/$defs/menu_option/MenuOption"},"description":"Its keys"}},"required":["id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
