"""What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.conversation_capabilities import CapabilityRequest
from ..types.channel_identity import ChannelIdentityInput
from . import _calls


class ConversationCapabilitiesResource(_SyncResource):
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

    def query(self, *, app_id: str, contact_id: str, request_id: str | None = None) -> CapabilityRequest:
        """Ask what the channels of a contact can do.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            request_id: Your own id of the request; one is made if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/capability:query`. It only reads. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_capabilities.query_call(
                self._settings, app_id=app_id, contact_id=contact_id, request_id=request_id
            )
        )

    def query_identities(
        self, *, app_id: str, channel_identities: Sequence[ChannelIdentityInput], request_id: str | None = None
    ) -> CapabilityRequest:
        """Ask what channels can do at these addresses: the way in `DISPATCH`.

        Args:
            app_id: The Conversation app.
            channel_identities: The addresses.
            request_id: Your own id of the request; one is made if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/capability:query`. It only reads. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_capabilities.query_identities_call(
                self._settings, app_id=app_id, channel_identities=channel_identities, request_id=request_id
            )
        )


class AsyncConversationCapabilitiesResource(_AsyncResource):
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`,
    asynchronously.
    """

    async def query(self, *, app_id: str, contact_id: str, request_id: str | None = None) -> CapabilityRequest:
        """Ask what the channels of a contact can do.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            request_id: Your own id of the request; one is made if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/capability:query`. It only reads. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_capabilities.query_call(
                self._settings, app_id=app_id, contact_id=contact_id, request_id=request_id
            )
        )

    async def query_identities(
        self, *, app_id: str, channel_identities: Sequence[ChannelIdentityInput], request_id: str | None = None
    ) -> CapabilityRequest:
        """Ask what channels can do at these addresses: the way in `DISPATCH`.

        Args:
            app_id: The Conversation app.
            channel_identities: The addresses.
            request_id: Your own id of the request; one is made if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/capability:query`. It only reads. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_capabilities.query_identities_call(
                self._settings, app_id=app_id, channel_identities=channel_identities, request_id=request_id
            )
        )
