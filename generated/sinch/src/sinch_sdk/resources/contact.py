"""Manage contacts for the Conversation API."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.contact import Contact, decode_contact as _decode_contact

_CONTACT = _returns.record(_decode_contact)
_LIST_ITEMS = _Items(_decode_contact, ("contact", "contacts"), "[resources.contact.operations.list]")


def _read_call(_settings: _Settings, /, id: str) -> _Call[Contact]:
    return _Call(
        "GET", f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts/{_wire.segment(id)}", _CONTACT
    )


def _list_call(_settings: _Settings, /) -> _Listing[Contact]:
    return _Listing(
        _Call("GET", f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts", _returns.json_value),
        _LIST_ITEMS,
    )


def _create_call(
    _settings: _Settings,
    /,
    *,
    channel: str,
    identity: str,
    display_name: str | None = None,
    language: str | None = None,
) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts",
        _CONTACT,
        body=_body.json_body(
            {
                "channel_identities": [{"channel": _wire.text(channel), "identity": _wire.text(identity)}],
                "display_name": _wire.optional(display_name, _wire.text),
                "language": _wire.optional(language, _wire.text),
            }
        ),
    )


class ContactResource(_SyncResource):
    """Manage contacts for the Conversation API."""

    def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the contact.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def list(self) -> Page[Contact]:
        """List contact.

        `GET /v1/projects/{project_id}/contacts`. Sent again after any passing failure.

        Returns:
            The one page of `Contact` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> Contact:
        """Create a new contact.

        `POST /v1/projects/{project_id}/contacts`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            channel: Communication channel (e.g., SMS, WHATSAPP).
            identity: Channel identity alias (e.g., phone number).
            display_name: Display name for the contact.
            language: Language preference of the contact.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )


class AsyncContactResource(_AsyncResource):
    """Manage contacts for the Conversation API, awaited."""

    async def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the contact.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    def list(self) -> AsyncPager[Contact]:
        """List contact.

        `GET /v1/projects/{project_id}/contacts`. Sent again after any passing failure.

        Returns:
            The one page of `Contact` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    async def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> Contact:
        """Create a new contact.

        `POST /v1/projects/{project_id}/contacts`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            channel: Communication channel (e.g., SMS, WHATSAPP).
            identity: Channel identity alias (e.g., phone number).
            display_name: Display name for the contact.
            language: Language preference of the contact.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each giving the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Contact]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def list(self) -> RawResponse[Page[Contact]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings))

    def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> RawResponse[Contact]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(
            _create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each giving the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Contact]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def list(self) -> RawResponse[AsyncPage[Contact]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings))

    async def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> RawResponse[Contact]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(
            _create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )
