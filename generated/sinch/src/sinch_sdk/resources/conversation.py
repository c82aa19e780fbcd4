"""Omni-channel messaging via the Conversation API."""

from __future__ import annotations

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.conversation import Conversation
from . import _calls


class ConversationResource(_SyncResource):
    """Omni-channel messaging via the Conversation API."""

    def read(self, id: str) -> Conversation:
        """Read one conversation.

        Args:
            id: ID of the message.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation.read_call(self._settings, id))

    def list(self) -> Page[Conversation]:
        """List conversation.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation.list_call(self._settings))

    def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> Conversation:
        """Send: conversation.

        Args:
            app_id: The ID of the conversaton app.
            contact_id: ID of the recipient contact.
            text: Text content to send.
            channel: Channel priority order (e.g. SMS, WHATSAPP).

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_call(
                self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel
            )
        )


class AsyncConversationResource(_AsyncResource):
    """Omni-channel messaging via the Conversation API, asynchronously."""

    async def read(self, id: str) -> Conversation:
        """Read one conversation.

        Args:
            id: ID of the message.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation.read_call(self._settings, id))

    def list(self) -> AsyncPager[Conversation]:
        """List conversation.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation.list_call(self._settings))

    async def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> Conversation:
        """Send: conversation.

        Args:
            app_id: The ID of the conversaton app.
            contact_id: ID of the recipient contact.
            text: Text content to send.
            channel: Channel priority order (e.g. SMS, WHATSAPP).

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_call(
                self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel
            )
        )
