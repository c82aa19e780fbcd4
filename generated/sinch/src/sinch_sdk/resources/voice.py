"""Manage voice calls."""

from __future__ import annotations

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.voice import Voice
from . import _calls


class VoiceResource(_SyncResource):
    """Manage voice calls."""

    def list(self) -> Page[Voice]:
        """List voice.

        Returns:
            The only page; iterate over it for its items.

        `GET /v1/calls`. Retried on any transient failure.
        """
        return self._engine.list(_calls.voice.list_call(self._settings))

    def read(self, id: str) -> Voice:
        """Read one voice.

        Args:
            id: ID of the call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/calls/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice.read_call(self._settings, id))

    def create(self, *, to: str, from_: str) -> Voice:
        """Create a new voice.

        Args:
            to: Callee phone number.
            from_: Caller phone number.

        `POST /v1/calls`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.voice.create_call(self._settings, to=to, from_=from_))


class AsyncVoiceResource(_AsyncResource):
    """Manage voice calls, asynchronously."""

    def list(self) -> AsyncPager[Voice]:
        """List voice.

        Returns:
            The only page; iterate over it for its items.

        `GET /v1/calls`. Retried on any transient failure.
        """
        return self._engine.list(_calls.voice.list_call(self._settings))

    async def read(self, id: str) -> Voice:
        """Read one voice.

        Args:
            id: ID of the call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/calls/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice.read_call(self._settings, id))

    async def create(self, *, to: str, from_: str) -> Voice:
        """Create a new voice.

        Args:
            to: Callee phone number.
            from_: Caller phone number.

        `POST /v1/calls`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.voice.create_call(self._settings, to=to, from_=from_))
