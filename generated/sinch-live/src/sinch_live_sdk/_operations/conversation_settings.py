"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"conversation.settings.read","reply":"record","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_settings/ProjectSettings"}}'
    ),
    "create": (
        '{"method":"conversation.settings.create","reply":"record","input":{"type":"object",'
        '"properties":{"unified_contact_id_enabled":{"type":"boolean",'
        '"description":"Whether contacts with one number on SMS, RCS and MMS are one"}},'
        '"required":["unified_contact_id_enabled"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_settings/ProjectSettings"}}'
    ),
    "update": (
        '{"method":"conversation.settings.update","reply":"record","input":{"type":"object",'
        '"properties":{"unified_contact_id_enabled":{"type":"boolean",'
        '"description":"Whether contacts with one number on SMS, RCS and MMS are one"}},'
        '"required":["unified_contact_id_enabled"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_settings/ProjectSettings"}}'
    ),
    "delete": (
        '{"method":"conversation.settings.delete","reply":"none","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ProjectSettings": (
        '{"type":"object","properties":{"project_id":{"type":["string","null"],"description":"The project"},'
        '"settings":{"anyOf":[{"$ref":"#/$defs/conversation_settings/ProjectSettingsContent"},{"type":"null"}],'
        '"description":"The settings"}}}'
    ),
    "ProjectSettingsContent": (
        '{"type":"object",'
        '"properties":{"contact_settings":{"anyOf":[{"$ref":"#/$defs/conversation_settings/ContactSettings"},'
        '{"type":"null"}],"description":"How contacts are kept"}}}'
    ),
    "ContactSettings": (
        '{"type":"object","properties":{"unified_contact_id_enabled":{"type":["boolean","null"],'
        '"description":"Whether contacts with one number on SMS, RCS and MMS are one"}}}'
    ),
}
"""The schema of each type, as it is received."""
