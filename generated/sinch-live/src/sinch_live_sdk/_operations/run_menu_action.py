"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "RunMenuAction": (
        '{"description":"Asks by menus; the answer comes as `prompted`.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"runMenu"},"barge":{"type":"boolean",'
        '"description":"Whether a key ends the prompt"},"locale":{"type":"string","description":"The voice,'
        ' such as `en-US`"},"mainMenu":{"type":"string","description":"The menu to begin with"},'
        '"enableVoice":{"type":"boolean","description":"Whether answers may be spoken"},"menus":{"type":"array",'
        '"items":{"$ref":"#/$defs/call_menu/CallMenu"},"description":"The menus"}},"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
