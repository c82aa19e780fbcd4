"""Phone number verification service."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.verify import Verify
from . import _calls


class VerifyResource(_SyncResource):
    """Phone number verification service."""

    def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> Verify:
        """Create a new verify.

        Args:
            number: Phone number to verify.
            method: Verification method.

        `POST /v1/verifications`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.verify.create_call(self._settings, number=number, method=method))

    def read(self, id: str) -> Verify:
        """Read one verify.

        Args:
            id: Verification ID.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/verifications/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.read_call(self._settings, id))


class AsyncVerifyResource(_AsyncResource):
    """Phone number verification service, asynchronously."""

    async def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> Verify:
        """Create a new verify.

        Args:
            number: Phone number to verify.
            method: Verification method.

        `POST /v1/verifications`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.verify.create_call(self._settings, number=number, method=method))

    async def read(self, id: str) -> Verify:
        """Read one verify.

        Args:
            id: Verification ID.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/verifications/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.read_call(self._settings, id))
