"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MenuResult": (
        '{"description":"The answer to a menu.","type":"object","properties":{"menuId":{"type":["string","null"],'
        '"description":"The menu"},"type":{"type":["string","null"],"examples":["error","return","sequence","timeout",'
        '"hangup","invalidinput"],"description":"How it was answered"},"value":{"type":["string","null"],'
        '"description":"The answer"},"inputMethod":{"type":["string","null"],"examples":["dtmf","voice"],'
        '"description":"Whether keys were pressed or it was spoken"}}}'
    ),
}
"""The schema of each type, as it is received."""
