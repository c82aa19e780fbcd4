"""Send and receive SMS messages."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.sms import Sms, decode_sms as _decode_sms

_LIST_ITEMS = _Items(_decode_sms, ("sms", "smses"), "[resources.sms.operations.list]")
_SMS = _returns.record(_decode_sms)


def _list_call(_settings: _Settings, /, *, limit: int = 10) -> _Listing[Sms]:
    return _Listing(
        _Call("GET", "/v1/sms", _returns.json_value, query={"limit": _wire.integer(_wire.default(limit, 10))}),
        _LIST_ITEMS,
    )


def _read_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call("GET", f"/v1/sms/{_wire.segment(id)}", _SMS)


def _create_call(_settings: _Settings, /, *, to: str, body: str, from_: str) -> _Call[Sms]:
    return _Call(
        "POST",
        "/v1/sms",
        _SMS,
        body=_body.json_body({"to": [{"number": _wire.text(to)}], "body": _wire.text(body), "from": _wire.text(from_)}),
    )


class SmsResource(_SyncResource):
    """Send and receive SMS messages."""

    def list(self, *, limit: int = 10) -> Page[Sms]:
        """List SMS.

        `GET /v1/sms`. Sent again after any passing failure.

        Args:
            limit: Number of SMS messages to retrieve.

        Returns:
            The one page of `Sms` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, limit=limit))

    def read(self, id: str) -> Sms:
        """Read one SMS.

        `GET /v1/sms/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the SMS message.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def create(self, *, to: str, body: str, from_: str) -> Sms:
        """Create a new SMS.

        `POST /v1/sms`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: Recipient phone number.
            body: Content of the SMS message.
            from_: Sender phone number.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_create_call(self._settings, to=to, body=body, from_=from_))


class AsyncSmsResource(_AsyncResource):
    """Send and receive SMS messages, awaited."""

    def list(self, *, limit: int = 10) -> AsyncPager[Sms]:
        """List SMS.

        `GET /v1/sms`. Sent again after any passing failure.

        Args:
            limit: Number of SMS messages to retrieve.

        Returns:
            The one page of `Sms` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, limit=limit))

    async def read(self, id: str) -> Sms:
        """Read one SMS.

        `GET /v1/sms/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the SMS message.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    async def create(self, *, to: str, body: str, from_: str) -> Sms:
        """Create a new SMS.

        `POST /v1/sms`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: Recipient phone number.
            body: Content of the SMS message.
            from_: Sender phone number.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_create_call(self._settings, to=to, body=body, from_=from_))


class SmsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsResource`, each giving the `RawResponse`."""

    def list(self, *, limit: int = 10) -> RawResponse[Page[Sms]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings, limit=limit))

    def read(self, id: str) -> RawResponse[Sms]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def create(self, *, to: str, body: str, from_: str) -> RawResponse[Sms]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(_create_call(self._settings, to=to, body=body, from_=from_))


class AsyncSmsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsResource`, each giving the `RawResponse`."""

    async def list(self, *, limit: int = 10) -> RawResponse[AsyncPage[Sms]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings, limit=limit))

    async def read(self, id: str) -> RawResponse[Sms]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def create(self, *, to: str, body: str, from_: str) -> RawResponse[Sms]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(_create_call(self._settings, to=to, body=body, from_=from_))
