"""The calls of `client.with_raw_response.sms.groups`."""

from __future__ import annotations

import builtins

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import OMIT, ListInput, Omit
from ...models.sms_group_list import SmsGroupList
from ...models.sms_groups import SmsGroup
from ...types.sms_group_auto_update import SmsGroupAutoUpdateInput
from .._calls import sms_groups as _calls


class SmsGroupsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsGroupsResource`, each returning the `RawResponse`."""

    def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[SmsGroup, SmsGroupList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    def create(
        self,
        *,
        name: str | None = None,
        members: ListInput[str] | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> RawResponse[SmsGroup]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings, name=name, members=members, child_groups=child_groups, auto_update=auto_update
            )
        )

    def read(self, id: str) -> RawResponse[SmsGroup]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        name: str | None | Omit = OMIT,
        add: ListInput[str] | None = None,
        remove: ListInput[str] | None = None,
        add_from_group: str | None = None,
        remove_from_group: str | None = None,
        auto_update: SmsGroupAutoUpdateInput | None | Omit = OMIT,
    ) -> RawResponse[SmsGroup]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                name=name,
                add=add,
                remove=remove,
                add_from_group=add_from_group,
                remove_from_group=remove_from_group,
                auto_update=auto_update,
            )
        )

    def replace(
        self,
        id: str,
        *,
        members: ListInput[str],
        name: str | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> RawResponse[SmsGroup]:
        """`replace`, returning the raw response."""
        return self._engine.raw_call(
            _calls.replace_call(
                self._settings, id, members=members, name=name, child_groups=child_groups, auto_update=auto_update
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def list_members(self, id: str) -> RawResponse[builtins.list[str]]:
        """`list_members`, returning the raw response."""
        return self._engine.raw_call(_calls.list_members_call(self._settings, id))


class AsyncSmsGroupsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsGroupsResource`, each returning the `RawResponse`."""

    async def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[SmsGroup, SmsGroupList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    async def create(
        self,
        *,
        name: str | None = None,
        members: ListInput[str] | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> RawResponse[SmsGroup]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings, name=name, members=members, child_groups=child_groups, auto_update=auto_update
            )
        )

    async def read(self, id: str) -> RawResponse[SmsGroup]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        name: str | None | Omit = OMIT,
        add: ListInput[str] | None = None,
        remove: ListInput[str] | None = None,
        add_from_group: str | None = None,
        remove_from_group: str | None = None,
        auto_update: SmsGroupAutoUpdateInput | None | Omit = OMIT,
    ) -> RawResponse[SmsGroup]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                name=name,
                add=add,
                remove=remove,
                add_from_group=add_from_group,
                remove_from_group=remove_from_group,
                auto_update=auto_update,
            )
        )

    async def replace(
        self,
        id: str,
        *,
        members: ListInput[str],
        name: str | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> RawResponse[SmsGroup]:
        """`replace`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.replace_call(
                self._settings, id, members=members, name=name, child_groups=child_groups, auto_update=auto_update
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def list_members(self, id: str) -> RawResponse[builtins.list[str]]:
        """`list_members`, returning the raw response."""
        return await self._engine.raw_call(_calls.list_members_call(self._settings, id))
