"""Omni-channel messaging via the Conversation API."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.conversation import Conversation, decode_conversation as _decode_conversation

_CONVERSATION = _returns.record(_decode_conversation)
_LIST_ITEMS = _Items(
    _decode_conversation, ("conversation", "conversations"), "[resources.conversation.operations.list]"
)


def _read_call(_settings: _Settings, /, id: str) -> _Call[Conversation]:
    return _Call(
        "GET", f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages/{_wire.segment(id)}", _CONVERSATION
    )


def _list_call(_settings: _Settings, /) -> _Listing[Conversation]:
    return _Listing(
        _Call("GET", f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages", _returns.json_value),
        _LIST_ITEMS,
    )


def _send_call(
    _settings: _Settings, /, *, app_id: str, contact_id: str, text: str, channel: str
) -> _Call[Conversation]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _CONVERSATION,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {"contact_id": _wire.text(contact_id)},
                "message": {"text_message": {"text": _wire.text(text)}},
                "channel_priority_order": [_wire.text(channel)],
            }
        ),
    )


class ConversationResource(_SyncResource):
    """Omni-channel messaging via the Conversation API."""

    def read(self, id: str) -> Conversation:
        """Read one conversation.

        `GET /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the message.

        Returns:
            The `Conversation` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def list(self) -> Page[Conversation]:
        """List conversation.

        `GET /v1/projects/{project_id}/messages`. Sent again after any passing failure.

        Returns:
            The one page of `Conversation` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> Conversation:
        """Send: conversation.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

        Args:
            app_id: The ID of the conversaton app.
            contact_id: ID of the recipient contact.
            text: Text content to send.
            channel: Channel priority order (e.g. SMS, WHATSAPP).

        Returns:
            The `Conversation` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )


class AsyncConversationResource(_AsyncResource):
    """Omni-channel messaging via the Conversation API, awaited."""

    async def read(self, id: str) -> Conversation:
        """Read one conversation.

        `GET /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the message.

        Returns:
            The `Conversation` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    def list(self) -> AsyncPager[Conversation]:
        """List conversation.

        `GET /v1/projects/{project_id}/messages`. Sent again after any passing failure.

        Returns:
            The one page of `Conversation` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    async def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> Conversation:
        """Send: conversation.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

        Args:
            app_id: The ID of the conversaton app.
            contact_id: ID of the recipient contact.
            text: Text content to send.
            channel: Channel priority order (e.g. SMS, WHATSAPP).

        Returns:
            The `Conversation` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )


class ConversationResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationResource`, each giving the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def list(self) -> RawResponse[Page[Conversation]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings))

    def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> RawResponse[Conversation]:
        """`send`, as the answer itself."""
        return self._engine.raw_call(
            _send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )


class AsyncConversationResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationResource`, each giving the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def list(self) -> RawResponse[AsyncPage[Conversation]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings))

    async def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> RawResponse[Conversation]:
        """`send`, as the answer itself."""
        return await self._engine.raw_call(
            _send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )
