"""Groups of recipients: a batch is sent to a group by its id."""

from __future__ import annotations

import builtins

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import OMIT, ListInput, Omit
from ..models.sms_group_list import SmsGroupList
from ..models.sms_groups import SmsGroup
from ..types.sms_group_auto_update import SmsGroupAutoUpdateInput
from . import _calls


class SmsGroupsResource(_SyncResource):
    """Groups of recipients: a batch is sent to a group by its id."""

    def list(self, *, page: int | None = None, page_size: int | None = None) -> EnvelopePage[SmsGroup, SmsGroupList]:
        """List groups.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups`. Retried on any transient failure.
        """
        return self._engine.envelope_list(_calls.sms_groups.list_call(self._settings, page=page, page_size=page_size))

    def create(
        self,
        *,
        name: str | None = None,
        members: ListInput[str] | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> SmsGroup:
        """Make a group.

        Args:
            name: Its name, up to 20 characters. Example: `"Friends"`.
            members: The members, in E.164: 10000 at most. Example: `["+15551230001"]`.
            child_groups: Groups whose members are to be in it, too: 10 at most.
            auto_update: How received texts change it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/groups`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.sms_groups.create_call(
                self._settings, name=name, members=members, child_groups=child_groups, auto_update=auto_update
            )
        )

    def read(self, id: str) -> SmsGroup:
        """Read one group.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms_groups.read_call(self._settings, id))

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
    ) -> SmsGroup:
        """Change a group: only what is given.

        Args:
            id: The group.
            name: Its name; `None` takes it away.
            add: Members to add, in E.164.
            remove: Members to remove, in E.164.
            add_from_group: A group whose members are copied into it.
            remove_from_group: A group whose members are removed from it.
            auto_update: How received texts change it; `None` ends that.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/groups/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.sms_groups.update_call(
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
    ) -> SmsGroup:
        """Replace a group by another.

        Args:
            id: The group.
            members: The members from now on, in E.164.
            name: Its name from now on.
            child_groups: Groups whose members are in it from now on.
            auto_update: How received texts change it from now on.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms_groups.replace_call(
                self._settings, id, members=members, name=name, child_groups=child_groups, auto_update=auto_update
            )
        )

    def delete(self, id: str) -> None:
        """Delete a group.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `DELETE /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms_groups.delete_call(self._settings, id))

    def list_members(self, id: str) -> builtins.list[str]:
        """Read the numbers of all members.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups/{id}/members`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms_groups.list_members_call(self._settings, id))


class AsyncSmsGroupsResource(_AsyncResource):
    """Groups of recipients: a batch is sent to a group by its id, asynchronously."""

    def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[SmsGroup, SmsGroupList]:
        """List groups.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups`. Retried on any transient failure.
        """
        return self._engine.envelope_list(_calls.sms_groups.list_call(self._settings, page=page, page_size=page_size))

    async def create(
        self,
        *,
        name: str | None = None,
        members: ListInput[str] | None = None,
        child_groups: ListInput[str] | None = None,
        auto_update: SmsGroupAutoUpdateInput | None = None,
    ) -> SmsGroup:
        """Make a group.

        Args:
            name: Its name, up to 20 characters. Example: `"Friends"`.
            members: The members, in E.164: 10000 at most. Example: `["+15551230001"]`.
            child_groups: Groups whose members are to be in it, too: 10 at most.
            auto_update: How received texts change it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/groups`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.sms_groups.create_call(
                self._settings, name=name, members=members, child_groups=child_groups, auto_update=auto_update
            )
        )

    async def read(self, id: str) -> SmsGroup:
        """Read one group.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms_groups.read_call(self._settings, id))

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
    ) -> SmsGroup:
        """Change a group: only what is given.

        Args:
            id: The group.
            name: Its name; `None` takes it away.
            add: Members to add, in E.164.
            remove: Members to remove, in E.164.
            add_from_group: A group whose members are copied into it.
            remove_from_group: A group whose members are removed from it.
            auto_update: How received texts change it; `None` ends that.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/groups/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.sms_groups.update_call(
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
    ) -> SmsGroup:
        """Replace a group by another.

        Args:
            id: The group.
            members: The members from now on, in E.164.
            name: Its name from now on.
            child_groups: Groups whose members are in it from now on.
            auto_update: How received texts change it from now on.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms_groups.replace_call(
                self._settings, id, members=members, name=name, child_groups=child_groups, auto_update=auto_update
            )
        )

    async def delete(self, id: str) -> None:
        """Delete a group.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `DELETE /xms/v1/{service_plan_id}/groups/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms_groups.delete_call(self._settings, id))

    async def list_members(self, id: str) -> builtins.list[str]:
        """Read the numbers of all members.

        Args:
            id: The group.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/groups/{id}/members`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms_groups.list_members_call(self._settings, id))
