"""Contacts of the Conversation API: people, and their addresses on channels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import JsonInput, ListInput
from ..models.contact import ChannelProfile, Contact, IdentityConflict
from ._calls import contact as _calls


class ContactResource(_SyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels."""

    def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id))

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Page[Contact]:
        """List contacts.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: ListInput[str] | None = None,
    ) -> Contact:
        """Create a contact with one address.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: ListInput[str] | None = None,
        channel_identities: Sequence[Mapping[str, JsonInput]] | None = None,
    ) -> Contact:
        """Change a contact: only what is given.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Retried only if the request never reached the server, or on
        429.

        Args:
            id: The contact.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(
            _calls.update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    def delete(self, id: str) -> None:
        """Delete a contact.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. Retried only if the request never reached the server, or
        on 429.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(self, *, page_size: int | None = None, page_token: str | None = None) -> Page[IdentityConflict]:
        """List the addresses that several contacts have.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Retried on any transient failure.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(_calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token))

    def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> ChannelProfile:
        """Read what a channel knows of a contact.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. Retried on any transient failure.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel, such as `MESSENGER`.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )


class AsyncContactResource(_AsyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels, asynchronously."""

    async def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id))

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPager[Contact]:
        """List contacts.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: ListInput[str] | None = None,
    ) -> Contact:
        """Create a contact with one address.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    async def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: ListInput[str] | None = None,
        channel_identities: Sequence[Mapping[str, JsonInput]] | None = None,
    ) -> Contact:
        """Change a contact: only what is given.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Retried only if the request never reached the server, or on
        429.

        Args:
            id: The contact.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(
            _calls.update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete a contact.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. Retried only if the request never reached the server, or
        on 429.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> AsyncPager[IdentityConflict]:
        """List the addresses that several contacts have.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Retried on any transient failure.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(_calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token))

    async def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> ChannelProfile:
        """Read what a channel knows of a contact.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. Retried on any transient failure.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel, such as `MESSENGER`.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )
