"""The calls of `client.with_raw_response.contact`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import JsonInput, ListInput
from ...models.contact import ChannelProfile, Contact, IdentityConflict
from .._calls import contact as _calls


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[Page[Contact]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(
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
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[Contact]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
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

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, returning the raw response."""
        return self._engine.raw_call(_calls.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[Page[IdentityConflict]]:
        """`list_conflicts`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> RawResponse[ChannelProfile]:
        """`read_profile`, returning the raw response."""
        return self._engine.raw_call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncPage[Contact]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(
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
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
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
    ) -> RawResponse[Contact]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
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

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, returning the raw response."""
        return await self._engine.raw_call(_calls.merge_call(self._settings, id, source_id=source_id))

    async def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[AsyncPage[IdentityConflict]]:
        """`list_conflicts`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    async def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> RawResponse[ChannelProfile]:
        """`read_profile`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )
