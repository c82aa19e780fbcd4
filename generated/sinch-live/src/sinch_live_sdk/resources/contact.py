"""Contacts of the Conversation API: people, and their addresses on channels."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime import body as _body, pagination as _pagination, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Listing as _Listing, Policy as _Policy
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from .._runtime.values import JsonInput
from ..models.contact import (
    ChannelProfile,
    Contact,
    IdentityConflict,
    decode_channel_profile as _decode_channel_profile,
    decode_contact as _decode_contact,
    decode_identity_conflict as _decode_identity_conflict,
)

_CONTACT = _returns.record(_decode_contact)
_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(_decode_contact, ("contact", "contacts"), "[resources.contact.operations.list]", ("contacts",))
_LIST_CONFLICTS_ITEMS = _Items(
    _decode_identity_conflict, ("contact", "contacts"), "[resources.contact.operations.list_conflicts]", ("conflicts",)
)
_CHANNEL_PROFILE = _returns.record(_decode_channel_profile)
_READ_PROFILE_POLICY = _Policy(
    auth="project", idempotent=True, errors=_ErrorFields(("error", "status"), ("error", "message"))
)


def _read_call(_settings: _Settings, /, id: str) -> _Call[Contact]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts/{_wire.segment(id)}",
        _CONTACT,
        policy=_POLICY,
    )


def _list_call(
    _settings: _Settings,
    /,
    *,
    external_id: str | None = None,
    channel: str | None = None,
    identity: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _Listing[Contact]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts",
            _returns.json_value,
            query={
                "external_id": _wire.optional(external_id, _wire.text),
                "channel": _wire.optional(channel, _wire.text),
                "identity": _wire.optional(identity, _wire.text),
                "page_size": _wire.optional(page_size, _wire.integer),
                "page_token": _wire.optional(page_token, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
    )


def _create_call(
    _settings: _Settings,
    /,
    *,
    channel: str,
    identity: str,
    app_id: str | None = None,
    display_name: str | None = None,
    language: str | None = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
    channel_priority: list[str] | None = None,
) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts",
        _CONTACT,
        body=_body.json_body(
            {
                "channel_identities": [
                    {
                        "channel": _wire.text(channel),
                        "identity": _wire.text(identity),
                        "app_id": _wire.optional(app_id, _wire.text),
                    }
                ],
                "display_name": _wire.optional(display_name, _wire.text),
                "language": _wire.optional(language, _wire.text),
                "email": _wire.optional(email, _wire.text),
                "external_id": _wire.optional(external_id, _wire.text),
                "metadata": _wire.optional(metadata, _wire.text),
                "channel_priority": _wire.optional(channel_priority, _wire.list_of(_wire.text)),
            }
        ),
        policy=_POLICY,
    )


def _update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    display_name: str | None = None,
    language: str | None = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
    channel_priority: list[str] | None = None,
    channel_identities: list[Mapping[str, JsonInput]] | None = None,
) -> _Call[Contact]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts/{_wire.segment(id)}",
        _CONTACT,
        body=_body.json_body(
            {
                "display_name": _wire.optional(display_name, _wire.text),
                "language": _wire.optional(language, _wire.text),
                "email": _wire.optional(email, _wire.text),
                "external_id": _wire.optional(external_id, _wire.text),
                "metadata": _wire.optional(metadata, _wire.text),
                "channel_priority": _wire.optional(channel_priority, _wire.list_of(_wire.text)),
                "channel_identities": _wire.optional(channel_identities, _wire.list_of(_wire.anything)),
            }
        ),
        policy=_POLICY,
    )


def _delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts/{_wire.segment(id)}",
        _returns.nothing,
        policy=_POLICY,
    )


def _merge_call(_settings: _Settings, /, id: str, *, source_id: str) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts/{_wire.encoded(id)}:merge",
        _CONTACT,
        body=_body.json_body({"source_id": _wire.text(source_id), "strategy": "MERGE"}),
        policy=_POLICY,
    )


def _list_conflicts_call(
    _settings: _Settings, /, *, page_size: int | None = None, page_token: str | None = None
) -> _Listing[IdentityConflict]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts:identityConflicts",
            _returns.json_value,
            query={
                "page_size": _wire.optional(page_size, _wire.integer),
                "page_token": _wire.optional(page_token, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_CONFLICTS_ITEMS,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
    )


def _read_profile_call(_settings: _Settings, /, *, app_id: str, contact_id: str, channel: str) -> _Call[ChannelProfile]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/contacts:getChannelProfile",
        _CHANNEL_PROFILE,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {"contact_id": _wire.text(contact_id)},
                "channel": _wire.text(channel),
            }
        ),
        policy=_READ_PROFILE_POLICY,
    )


class ContactResource(_SyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels."""

    def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: The contact.

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

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Page[Contact]:
        """List contacts.

        `GET /v1/projects/{project_id}/contacts`. Sent again after any passing failure.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `Contact`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
    ) -> Contact:
        """Create a contact with one address.

        `POST /v1/projects/{project_id}/contacts`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

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
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
        channel_identities: builtins.list[Mapping[str, JsonInput]] | None = None,
    ) -> Contact:
        """Change a contact: only what is given.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Sent again only where it has not arrived, or was turned away
        with a 429.

        Args:
            id: The contact.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    def delete(self, id: str) -> None:
        """Delete a contact.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: The contact.

        Returns:
            Nothing.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return self._engine.call(_delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. Sent again only where it has not arrived, or was turned
        away with a 429.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(self, *, page_size: int | None = None, page_token: str | None = None) -> Page[IdentityConflict]:
        """List the addresses that several contacts have.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Sent again after any passing failure.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `IdentityConflict`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_conflicts_call(self._settings, page_size=page_size, page_token=page_token))

    def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> ChannelProfile:
        """Read what a channel knows of a contact.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. Sent again after any passing failure.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel, such as `MESSENGER`.

        Returns:
            The `ChannelProfile` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )


class AsyncContactResource(_AsyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels, awaited."""

    async def read(self, id: str) -> Contact:
        """Read one contact.

        `GET /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: The contact.

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

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPager[Contact]:
        """List contacts.

        `GET /v1/projects/{project_id}/contacts`. Sent again after any passing failure.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `Contact`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
    ) -> Contact:
        """Create a contact with one address.

        `POST /v1/projects/{project_id}/contacts`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

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
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    async def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
        channel_identities: builtins.list[Mapping[str, JsonInput]] | None = None,
    ) -> Contact:
        """Change a contact: only what is given.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Sent again only where it has not arrived, or was turned away
        with a 429.

        Args:
            id: The contact.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete a contact.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Sent again after any passing failure.

        Args:
            id: The contact.

        Returns:
            Nothing.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return await self._engine.call(_delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. Sent again only where it has not arrived, or was turned
        away with a 429.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Returns:
            The `Contact` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> AsyncPager[IdentityConflict]:
        """List the addresses that several contacts have.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Sent again after any passing failure.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `IdentityConflict`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_conflicts_call(self._settings, page_size=page_size, page_token=page_token))

    async def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> ChannelProfile:
        """Read what a channel knows of a contact.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. Sent again after any passing failure.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel, such as `MESSENGER`.

        Returns:
            The `ChannelProfile` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each giving the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Contact]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[Page[Contact]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(
            _list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
    ) -> RawResponse[Contact]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(
            _create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
        channel_identities: builtins.list[Mapping[str, JsonInput]] | None = None,
    ) -> RawResponse[Contact]:
        """`update`, as the answer itself."""
        return self._engine.raw_call(
            _update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, as the answer itself."""
        return self._engine.raw_call(_delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, as the answer itself."""
        return self._engine.raw_call(_merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[Page[IdentityConflict]]:
        """`list_conflicts`, as the answer itself."""
        return self._engine.raw_list(_list_conflicts_call(self._settings, page_size=page_size, page_token=page_token))

    def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> RawResponse[ChannelProfile]:
        """`read_profile`, as the answer itself."""
        return self._engine.raw_call(
            _read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each giving the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Contact]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def list(
        self,
        *,
        external_id: str | None = None,
        channel: str | None = None,
        identity: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncPage[Contact]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(
            _list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def create(
        self,
        *,
        channel: str,
        identity: str,
        app_id: str | None = None,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
    ) -> RawResponse[Contact]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(
            _create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    async def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        language: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
        channel_priority: builtins.list[str] | None = None,
        channel_identities: builtins.list[Mapping[str, JsonInput]] | None = None,
    ) -> RawResponse[Contact]:
        """`update`, as the answer itself."""
        return await self._engine.raw_call(
            _update_call(
                self._settings,
                id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, as the answer itself."""
        return await self._engine.raw_call(_delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, as the answer itself."""
        return await self._engine.raw_call(_merge_call(self._settings, id, source_id=source_id))

    async def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[AsyncPage[IdentityConflict]]:
        """`list_conflicts`, as the answer itself."""
        return await self._engine.raw_list(
            _list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    async def read_profile(self, *, app_id: str, contact_id: str, channel: str) -> RawResponse[ChannelProfile]:
        """`read_profile`, as the answer itself."""
        return await self._engine.raw_call(
            _read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )
