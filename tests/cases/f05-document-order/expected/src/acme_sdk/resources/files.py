"""files."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.files import File, decode_file as _decode_file

_FILE = _returns.record(_decode_file)


def _zip_call(_settings: _Settings, /, id: str) -> _Call[File]:
    return _Call("PUT", f"/{_wire.segment(id)}", _FILE)


def _archive_call(_settings: _Settings, /, *, d: str, c: str, b: str, a: str, z: str, y: str) -> _Call[File]:
    return _Call(
        "POST",
        "",
        _FILE,
        query={"d": _wire.text(d), "c": _wire.text(c)},
        headers={"B": _wire.text(b), "A": _wire.text(a)},
        body=_body.json_body({"z": _wire.text(z), "y": _wire.text(y)}),
    )


class FilesResource(_SyncResource):
    """files."""

    def zip(self, id: str) -> File:
        """Zip: files.

        `PUT /{id}`. Sent again after any passing failure.

        Args:
            id: The `id` of the path.

        Returns:
            The `File` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_zip_call(self._settings, id))

    def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            d: The query's `d`.
            c: The query's `c`.
            b: The header `B`.
            a: The header `A`.
            z: The `z` of the body.
            y: The `y` of the body.

        Returns:
            The `File` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))


class AsyncFilesResource(_AsyncResource):
    """files, awaited."""

    async def zip(self, id: str) -> File:
        """Zip: files.

        `PUT /{id}`. Sent again after any passing failure.

        Args:
            id: The `id` of the path.

        Returns:
            The `File` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_zip_call(self._settings, id))

    async def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> File:
        """Archive: files.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            d: The query's `d`.
            c: The query's `c`.
            b: The header `B`.
            a: The header `A`.
            z: The `z` of the body.
            y: The `y` of the body.

        Returns:
            The `File` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))


class FilesResourceWithRawResponse(_SyncResource):
    """The calls of `FilesResource`, each giving the `RawResponse`."""

    def zip(self, id: str) -> RawResponse[File]:
        """`zip`, as the answer itself."""
        return self._engine.raw_call(_zip_call(self._settings, id))

    def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> RawResponse[File]:
        """`archive`, as the answer itself."""
        return self._engine.raw_call(_archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))


class AsyncFilesResourceWithRawResponse(_AsyncResource):
    """The calls of `FilesResource`, each giving the `RawResponse`."""

    async def zip(self, id: str) -> RawResponse[File]:
        """`zip`, as the answer itself."""
        return await self._engine.raw_call(_zip_call(self._settings, id))

    async def archive(self, *, d: str, c: str, b: str, a: str, z: str, y: str) -> RawResponse[File]:
        """`archive`, as the answer itself."""
        return await self._engine.raw_call(_archive_call(self._settings, d=d, c=c, b=b, a=a, z=z, y=y))
