"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def single(self, id: str, number: int, name: str, kind: Literal["a", "b"]) -> Thing:
        """Single: things.

        Raises:
            InvalidValueError: `id` or `name` is empty, `.` or `..`.

        `GET /{id}/{number}/{name}/{kind}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.single_call(self._settings, id, number, name, kind))

    def number(self, id: int) -> Thing:
        """Number: things.

        `GET /{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.number_call(self._settings, id))

    def together(self, id: str, name: str) -> Thing:
        """Together: things.

        Raises:
            InvalidValueError: The segment of `id` and `name` is empty, `.` or `..`.

        `GET /{id}{name}/{id}.json`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.together_call(self._settings, id, name))

    def lists(self, ids: ListInput[str], numbers: Sequence[int]) -> Thing:
        """Lists: things.

        Raises:
            InvalidValueError: `ids` is empty, `.` or `..`, or `numbers` is empty.

        `GET /{ids}/{numbers}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.lists_call(self._settings, ids, numbers))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def single(self, id: str, number: int, name: str, kind: Literal["a", "b"]) -> Thing:
        """Single: things.

        Raises:
            InvalidValueError: `id` or `name` is empty, `.` or `..`.

        `GET /{id}/{number}/{name}/{kind}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.single_call(self._settings, id, number, name, kind))

    async def number(self, id: int) -> Thing:
        """Number: things.

        `GET /{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.number_call(self._settings, id))

    async def together(self, id: str, name: str) -> Thing:
        """Together: things.

        Raises:
            InvalidValueError: The segment of `id` and `name` is empty, `.` or `..`.

        `GET /{id}{name}/{id}.json`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.together_call(self._settings, id, name))

    async def lists(self, ids: ListInput[str], numbers: Sequence[int]) -> Thing:
        """Lists: things.

        Raises:
            InvalidValueError: `ids` is empty, `.` or `..`, or `numbers` is empty.

        `GET /{ids}/{numbers}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.lists_call(self._settings, ids, numbers))
