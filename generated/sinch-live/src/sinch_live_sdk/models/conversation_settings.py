"""The records and events of `conversation.settings`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactSettings(_Record):
    """How contacts are kept."""

    unified_contact_id_enabled: bool | None = None
    """Whether contacts with one number on SMS, RCS and MMS are one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProjectSettingsContent(_Record):
    """The settings."""

    contact_settings: ContactSettings | None = None
    """How contacts are kept."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProjectSettings(_Record):
    """A conversation setting."""

    project_id: str | None = None
    """The project."""

    settings: ProjectSettingsContent | None = None
    """The settings."""
