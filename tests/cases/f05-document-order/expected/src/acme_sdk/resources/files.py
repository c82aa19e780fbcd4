"""The calls of `client.files`."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.files import File
from . import _calls


class FilesResource(_SyncResource):
    """The calls of `client.files`."""

    def zip(self, id: str) -> File:
        """Zip: files.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `PUT /{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.files.zip_call(self._settings, id))

    def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.files.archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))


class AsyncFilesResource(_AsyncResource):
    """The calls of `client.files`, asynchronously."""

    async def zip(self, id: str) -> File:
        """Zip: files.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `PUT /{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.files.zip_call(self._settings, id))

    async def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.files.archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))
