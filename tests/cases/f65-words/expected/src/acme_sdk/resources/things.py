"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.thing import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    @_deprecated("The API's description marks it as deprecated.")
    def read(self, id: str) -> Thing:
        """One thing.

        Reads `it`. <script>alert(1)</script> See https://acme.example/things.

        Deprecated: The API's description marks it as deprecated.

        Args:
            id: Which one. Example: `"t1"`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /things/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.read_call(self._settings, id))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    @_deprecated("The API's description marks it as deprecated.")
    async def read(self, id: str) -> Thing:
        """One thing.

        Reads `it`. <script>alert(1)</script> See https://acme.example/things.

        Deprecated: The API's description marks it as deprecated.

        Args:
            id: Which one. Example: `"t1"`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /things/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.read_call(self._settings, id))
