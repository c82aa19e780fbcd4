"""Manage contacts for the Conversation API."""

from __future__ import annotations

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.contact import Contact
from . import _calls


class ContactResource(_SyncResource):
    """Manage contacts for the Conversation API."""

    def read(self, id: str) -> Contact:
        """Read one contact.

        Args:
            id: ID of the contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.contact.read_call(self._settings, id))

    def list(self) -> Page[Contact]:
        """List contact.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.
        """
        return self._engine.list(_calls.contact.list_call(self._settings))

    def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> Contact:
        """Create a new contact.

        Args:
            channel: Communication channel (e.g., SMS, WHATSAPP).
            identity: Channel identity alias (e.g., phone number).
            display_name: Display name for the contact.
            language: Language preference of the contact.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.contact.create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )


class AsyncContactResource(_AsyncResource):
    """Manage contacts for the Conversation API, asynchronously."""

    async def read(self, id: str) -> Contact:
        """Read one contact.

        Args:
            id: ID of the contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.contact.read_call(self._settings, id))

    def list(self) -> AsyncPager[Contact]:
        """List contact.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.
        """
        return self._engine.list(_calls.contact.list_call(self._settings))

    async def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> Contact:
        """Create a new contact.

        Args:
            channel: Communication channel (e.g., SMS, WHATSAPP).
            identity: Channel identity alias (e.g., phone number).
            display_name: Display name for the contact.
            language: Language preference of the contact.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.contact.create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )
