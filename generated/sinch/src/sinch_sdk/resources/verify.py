"""Phone number verification service."""

from __future__ import annotations

from typing import Literal

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.verify import Verify, decode_verify as _decode_verify

_VERIFY = _returns.record(_decode_verify)


def _create_call(_settings: _Settings, /, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> _Call[Verify]:
    return _Call(
        "POST",
        "/v1/verifications",
        _VERIFY,
        body=_body.json_body(
            {
                "identity": {"type": "number", "endpoint": _wire.text(number)},
                "method": _wire.text(_wire.default(method, "sms")),
            }
        ),
    )


def _read_call(_settings: _Settings, /, id: str) -> _Call[Verify]:
    return _Call("GET", f"/v1/verifications/{_wire.segment(id)}", _VERIFY)


class VerifyResource(_SyncResource):
    """Phone number verification service."""

    def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> Verify:
        """Create a new verify.

        `POST /v1/verifications`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            number: Phone number to verify.
            method: Verification method.

        Returns:
            The `Verify` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_create_call(self._settings, number=number, method=method))

    def read(self, id: str) -> Verify:
        """Read one verify.

        `GET /v1/verifications/{id}`. Sent again after any passing failure.

        Args:
            id: Verification ID.

        Returns:
            The `Verify` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))


class AsyncVerifyResource(_AsyncResource):
    """Phone number verification service, awaited."""

    async def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> Verify:
        """Create a new verify.

        `POST /v1/verifications`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            number: Phone number to verify.
            method: Verification method.

        Returns:
            The `Verify` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_create_call(self._settings, number=number, method=method))

    async def read(self, id: str) -> Verify:
        """Read one verify.

        `GET /v1/verifications/{id}`. Sent again after any passing failure.

        Args:
            id: Verification ID.

        Returns:
            The `Verify` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each giving the `RawResponse`."""

    def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> RawResponse[Verify]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(_create_call(self._settings, number=number, method=method))

    def read(self, id: str) -> RawResponse[Verify]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each giving the `RawResponse`."""

    async def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> RawResponse[Verify]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(_create_call(self._settings, number=number, method=method))

    async def read(self, id: str) -> RawResponse[Verify]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))
