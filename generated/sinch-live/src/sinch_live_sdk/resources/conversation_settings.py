"""Settings of the project."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.conversation_settings import ProjectSettings
from . import _calls


class ConversationSettingsResource(_SyncResource):
    """Settings of the project."""

    def read(self) -> ProjectSettings:
        """Read the settings.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/settings`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_settings.read_call(self._settings))

    def create(self, *, unified_contact_id_enabled: bool) -> ProjectSettings:
        """Create the settings.

        Args:
            unified_contact_id_enabled: Whether contacts with one number on SMS, RCS and MMS are one.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/settings`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_settings.create_call(
                self._settings, unified_contact_id_enabled=unified_contact_id_enabled
            )
        )

    def update(self, *, unified_contact_id_enabled: bool) -> ProjectSettings:
        """Change the settings; `contact.list_conflicts` must be empty for a unified contact id.

        Args:
            unified_contact_id_enabled: Whether contacts with one number on SMS, RCS and MMS are one.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `PATCH /v1/projects/{project_id}/settings`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_settings.update_call(
                self._settings, unified_contact_id_enabled=unified_contact_id_enabled
            )
        )

    def delete(self) -> None:
        """Delete the settings.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `DELETE /v1/projects/{project_id}/settings`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_settings.delete_call(self._settings))


class AsyncConversationSettingsResource(_AsyncResource):
    """Settings of the project, asynchronously."""

    async def read(self) -> ProjectSettings:
        """Read the settings.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/settings`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_settings.read_call(self._settings))

    async def create(self, *, unified_contact_id_enabled: bool) -> ProjectSettings:
        """Create the settings.

        Args:
            unified_contact_id_enabled: Whether contacts with one number on SMS, RCS and MMS are one.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/settings`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_settings.create_call(
                self._settings, unified_contact_id_enabled=unified_contact_id_enabled
            )
        )

    async def update(self, *, unified_contact_id_enabled: bool) -> ProjectSettings:
        """Change the settings; `contact.list_conflicts` must be empty for a unified contact id.

        Args:
            unified_contact_id_enabled: Whether contacts with one number on SMS, RCS and MMS are one.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `PATCH /v1/projects/{project_id}/settings`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_settings.update_call(
                self._settings, unified_contact_id_enabled=unified_contact_id_enabled
            )
        )

    async def delete(self) -> None:
        """Delete the settings.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `DELETE /v1/projects/{project_id}/settings`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_settings.delete_call(self._settings))
