"""Files."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.files import File
from ._calls import files as _calls


class FilesResource(_SyncResource):
    """Files."""

    def zip(self, id: str) -> File:
        """Zip: files.

        `PUT /{id}`. Retried on any transient failure.

        Args:
            id: The path parameter `id`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.zip_call(self._settings, id))

    def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Retried only if the request never reached the server, or on 429.

        Args:
            d: The query parameter `d`.
            c: The query parameter `c`.
            b: The header `B`.
            a: The header `A`.
            z: The body parameter `z`.
            y: The body parameter `y`.
        """
        return self._engine.call(_calls.archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))


class AsyncFilesResource(_AsyncResource):
    """Files, asynchronously."""

    async def zip(self, id: str) -> File:
        """Zip: files.

        `PUT /{id}`. Retried on any transient failure.

        Args:
            id: The path parameter `id`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.zip_call(self._settings, id))

    async def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Retried only if the request never reached the server, or on 429.

        Args:
            d: The query parameter `d`.
            c: The query parameter `c`.
            b: The header `B`.
            a: The header `A`.
            z: The body parameter `z`.
            y: The body parameter `y`.
        """
        return await self._engine.call(_calls.archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))
