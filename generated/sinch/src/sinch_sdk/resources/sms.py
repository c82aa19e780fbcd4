"""Send and receive SMS messages."""

from __future__ import annotations

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.sms import Sms
from . import _calls


class SmsResource(_SyncResource):
    """Send and receive SMS messages."""

    def list(self, *, limit: int = 10) -> Page[Sms]:
        """List SMS.

        Args:
            limit: Number of SMS messages to retrieve.

        Returns:
            The only page; iterate over it for its items.

        `GET /v1/sms`. Retried on any transient failure.
        """
        return self._engine.list(_calls.sms.list_call(self._settings, limit=limit))

    def read(self, id: str) -> Sms:
        """Read one SMS.

        Args:
            id: ID of the SMS message.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/sms/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms.read_call(self._settings, id))

    def create(self, *, to: str, body: str, from_: str) -> Sms:
        """Create a new SMS.

        Args:
            to: Recipient phone number.
            body: Content of the SMS message.
            from_: Sender phone number.

        `POST /v1/sms`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.sms.create_call(self._settings, to=to, body=body, from_=from_))


class AsyncSmsResource(_AsyncResource):
    """Send and receive SMS messages, asynchronously."""

    def list(self, *, limit: int = 10) -> AsyncPager[Sms]:
        """List SMS.

        Args:
            limit: Number of SMS messages to retrieve.

        Returns:
            The only page; iterate over it for its items.

        `GET /v1/sms`. Retried on any transient failure.
        """
        return self._engine.list(_calls.sms.list_call(self._settings, limit=limit))

    async def read(self, id: str) -> Sms:
        """Read one SMS.

        Args:
            id: ID of the SMS message.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/sms/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms.read_call(self._settings, id))

    async def create(self, *, to: str, body: str, from_: str) -> Sms:
        """Create a new SMS.

        Args:
            to: Recipient phone number.
            body: Content of the SMS message.
            from_: Sender phone number.

        `POST /v1/sms`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.sms.create_call(self._settings, to=to, body=body, from_=from_))
