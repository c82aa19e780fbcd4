"""Faxes: send a document by its URL or as a file, and see what became of it."""

from __future__ import annotations

import builtins
from typing import Literal

from .._runtime import body as _body, pagination as _pagination, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing, Policy as _Policy
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from .._runtime.values import FileInput
from ..models.fax import Fax, decode_fax as _decode_fax


def _base_url(_settings: _Settings) -> str:
    return "https://fax.api.sinch.com"


_FAX = _returns.record(_decode_fax)
_POLICY = _Policy(base_url=_base_url, auth="project")
_SEND_TO_MANY_ITEMS = _Items(
    _decode_fax, ("fax", "faxes"), "[resources.fax.operations.send_to_many]", ("faxes",), lone=True
)
_LIST_ITEMS = _Items(_decode_fax, ("fax", "faxes"), "[resources.fax.operations.list]", ("faxes",))


def _send_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    content_url: str,
    from_: str | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    service_id: str | None = None,
    header_text: str | None = None,
    max_retries: int | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
        _FAX,
        body=_body.json_body(
            {
                "to": _wire.text(to),
                "contentUrl": [_wire.text(content_url)],
                "from": _wire.optional(from_, _wire.text),
                "callbackUrl": _wire.optional(callback_url, _wire.text),
                "callbackUrlContentType": _wire.optional(callback_url_content_type, _wire.text),
                "serviceId": _wire.optional(service_id, _wire.text),
                "headerText": _wire.optional(header_text, _wire.text),
                "maxRetries": _wire.optional(max_retries, _wire.whole),
            }
        ),
        policy=_POLICY,
    )


def _send_file_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    file: FileInput,
    from_: str | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    service_id: str | None = None,
    header_text: str | None = None,
    max_retries: int | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
        _FAX,
        body=_body.MultipartBody(
            {
                "to": _wire.text(to),
                "file": _body.file_part(file),
                "from": _wire.optional(from_, _wire.text),
                "callbackUrl": _wire.optional(callback_url, _wire.text),
                "callbackUrlContentType": _wire.optional(callback_url_content_type, _wire.text),
                "serviceId": _wire.optional(service_id, _wire.text),
                "headerText": _wire.optional(header_text, _wire.text),
                "maxRetries": _wire.optional(max_retries, _wire.integer),
            },
            "multipart/form-data",
        ),
        policy=_POLICY,
    )


def _send_to_many_call(
    _settings: _Settings,
    /,
    *,
    to: list[str],
    content_url: list[str],
    from_: str | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
) -> _Listing[Fax]:
    return _Listing(
        _Call(
            "POST",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
            _returns.json_value,
            body=_body.json_body(
                {
                    "to": _wire.each(to, _wire.text),
                    "contentUrl": _wire.each(content_url, _wire.text),
                    "from": _wire.optional(from_, _wire.text),
                    "callbackUrl": _wire.optional(callback_url, _wire.text),
                    "callbackUrlContentType": _wire.optional(callback_url_content_type, _wire.text),
                }
            ),
            policy=_POLICY,
        ),
        _SEND_TO_MANY_ITEMS,
    )


def _list_call(_settings: _Settings, /, *, page: int | None = None, page_size: int | None = None) -> _Listing[Fax]:
    return _Listing(
        _Call(
            "GET",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
            _returns.json_value,
            query={"page": _wire.optional(page, _wire.integer), "pageSize": _wire.optional(page_size, _wire.integer)},
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
    )


def _read_call(_settings: _Settings, /, id: str) -> _Call[Fax]:
    return _Call(
        "GET",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes/{_wire.segment(id)}",
        _FAX,
        policy=_POLICY,
    )


class FaxResource(_SyncResource):
    """Faxes: send a document by its URL or as a file, and see what became of it."""

    def send(
        self,
        *,
        to: str,
        content_url: str,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> Fax:
        """Send a fax of the document at a URL.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            content_url: Where the document is.
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> Fax:
        """Send a fax of a document that is uploaded.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    def send_to_many(
        self,
        *,
        to: builtins.list[str],
        content_url: builtins.list[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> Page[Fax]:
        """Send a fax of the documents at URLs to several numbers: one fax for each.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the documents are.
            from_: The number to send from.
            callback_url: Where events about the faxes are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.

        Returns:
            The one page of `Fax` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    def list(self, *, page: int | None = None, page_size: int | None = None) -> Page[Fax]:
        """List faxes, sent and received.

        `GET /v3/projects/{project_id}/faxes`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page of `Fax`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, page=page, page_size=page_size))

    def read(self, id: str) -> Fax:
        """Read one fax.

        `GET /v3/projects/{project_id}/faxes/{id}`. Sent again after any passing failure.

        Args:
            id: The fax.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))


class AsyncFaxResource(_AsyncResource):
    """Faxes: send a document by its URL or as a file, and see what became of it, awaited."""

    async def send(
        self,
        *,
        to: str,
        content_url: str,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> Fax:
        """Send a fax of the document at a URL.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            content_url: Where the document is.
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    async def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> Fax:
        """Send a fax of a document that is uploaded.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    def send_to_many(
        self,
        *,
        to: builtins.list[str],
        content_url: builtins.list[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> AsyncPager[Fax]:
        """Send a fax of the documents at URLs to several numbers: one fax for each.

        `POST /v3/projects/{project_id}/faxes`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the documents are.
            from_: The number to send from.
            callback_url: Where events about the faxes are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.

        Returns:
            The one page of `Fax` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    def list(self, *, page: int | None = None, page_size: int | None = None) -> AsyncPager[Fax]:
        """List faxes, sent and received.

        `GET /v3/projects/{project_id}/faxes`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page of `Fax`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, page=page, page_size=page_size))

    async def read(self, id: str) -> Fax:
        """Read one fax.

        `GET /v3/projects/{project_id}/faxes/{id}`. Sent again after any passing failure.

        Args:
            id: The fax.

        Returns:
            The `Fax` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))


class FaxResourceWithRawResponse(_SyncResource):
    """The calls of `FaxResource`, each giving the `RawResponse`."""

    def send(
        self,
        *,
        to: str,
        content_url: str,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> RawResponse[Fax]:
        """`send`, as the answer itself."""
        return self._engine.raw_call(
            _send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> RawResponse[Fax]:
        """`send_file`, as the answer itself."""
        return self._engine.raw_call(
            _send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    def send_to_many(
        self,
        *,
        to: builtins.list[str],
        content_url: builtins.list[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> RawResponse[Page[Fax]]:
        """`send_to_many`, as the answer itself."""
        return self._engine.raw_list(
            _send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    def list(self, *, page: int | None = None, page_size: int | None = None) -> RawResponse[Page[Fax]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings, page=page, page_size=page_size))

    def read(self, id: str) -> RawResponse[Fax]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))


class AsyncFaxResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxResource`, each giving the `RawResponse`."""

    async def send(
        self,
        *,
        to: str,
        content_url: str,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> RawResponse[Fax]:
        """`send`, as the answer itself."""
        return await self._engine.raw_call(
            _send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    async def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
        service_id: str | None = None,
        header_text: str | None = None,
        max_retries: int | None = None,
    ) -> RawResponse[Fax]:
        """`send_file`, as the answer itself."""
        return await self._engine.raw_call(
            _send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                service_id=service_id,
                header_text=header_text,
                max_retries=max_retries,
            )
        )

    async def send_to_many(
        self,
        *,
        to: builtins.list[str],
        content_url: builtins.list[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> RawResponse[AsyncPage[Fax]]:
        """`send_to_many`, as the answer itself."""
        return await self._engine.raw_list(
            _send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    async def list(self, *, page: int | None = None, page_size: int | None = None) -> RawResponse[AsyncPage[Fax]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings, page=page, page_size=page_size))

    async def read(self, id: str) -> RawResponse[Fax]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))
