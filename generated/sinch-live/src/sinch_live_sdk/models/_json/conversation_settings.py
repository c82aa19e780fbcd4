"""The records and events of `conversation.settings` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..conversation_settings import ContactSettings, ProjectSettings, ProjectSettingsContent

_new_contact_settings = _Maker(ContactSettings)


def decode_contact_settings(data: JsonObject, reading: _decode.Reading) -> ContactSettings:
    """Decode a `ContactSettings` from received JSON."""
    if (
        type(unified_contact_id_enabled := data.get("unified_contact_id_enabled")) is not bool
        and unified_contact_id_enabled is not None
    ):
        unified_contact_id_enabled = reading.optional(
            unified_contact_id_enabled, _decode.boolean, "ContactSettings.unified_contact_id_enabled"
        )
    record = _new_contact_settings.blank()
    _new_contact_settings.fill(record, unified_contact_id_enabled, data)
    return record


_new_project_settings_content = _Maker(ProjectSettingsContent)


def decode_project_settings_content(data: JsonObject, reading: _decode.Reading) -> ProjectSettingsContent:
    """Decode a `ProjectSettingsContent` from received JSON."""
    contact_settings = reading.record(
        data.get("contact_settings"), decode_contact_settings, "ProjectSettingsContent.contact_settings"
    )
    record = _new_project_settings_content.blank()
    _new_project_settings_content.fill(record, contact_settings, data)
    return record


_new_project_settings = _Maker(ProjectSettings)


def decode_project_settings(data: JsonValue, reading: _decode.Reading) -> ProjectSettings:
    """Decode a `ProjectSettings` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ProjectSettings.project_id")
    settings = reading.record(top.get("settings"), decode_project_settings_content, "ProjectSettings.settings")
    record = _new_project_settings.blank()
    _new_project_settings.fill(record, project_id, settings, raw)
    return record


def encode_contact_settings(value: object) -> JsonInput:
    """Write a `ContactSettings`, or a mapping of its members, as JSON."""
    return _encode.record(value, ContactSettings, decode_contact_settings, {"unified_contact_id_enabled": _wire.truth})


def encode_project_settings_content(value: object) -> JsonInput:
    """Write a `ProjectSettingsContent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ProjectSettingsContent, decode_project_settings_content, {"contact_settings": encode_contact_settings}
    )


def encode_project_settings(value: object) -> JsonInput:
    """Write a `ProjectSettings`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ProjectSettings,
        decode_project_settings,
        {"project_id": _wire.text, "settings": encode_project_settings_content},
    )


ENCODERS: dict[type, object] = {
    ContactSettings: encode_contact_settings,
    ProjectSettingsContent: encode_project_settings_content,
    ProjectSettings: encode_project_settings,
}
