"""Faxes: send a document by its URL or as a file, and see what became of it."""

from __future__ import annotations

from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import FileInput, ListInput
from ..models.fax import Fax
from ._calls import fax as _calls


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

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            content_url: Where the document is.
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_call(
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

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_file_call(
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
        to: ListInput[str],
        content_url: ListInput[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> Page[Fax]:
        """Send a fax of the documents at URLs to several numbers: one fax for each.

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the documents are.
            from_: The number to send from.
            callback_url: Where events about the faxes are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.send_to_many_call(
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

        `GET /v3/projects/{project_id}/faxes`. Retried on any transient failure.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(_calls.list_call(self._settings, page=page, page_size=page_size))

    def read(self, id: str) -> Fax:
        """Read one fax.

        `GET /v3/projects/{project_id}/faxes/{id}`. Retried on any transient failure.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id))


class AsyncFaxResource(_AsyncResource):
    """Faxes: send a document by its URL or as a file, and see what became of it, asynchronously."""

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

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            content_url: Where the document is.
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_call(
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

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.
            service_id: The fax service, if not the project's own.
            header_text: Text at the top of each page.
            max_retries: How often the fax is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_file_call(
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
        to: ListInput[str],
        content_url: ListInput[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> AsyncPager[Fax]:
        """Send a fax of the documents at URLs to several numbers: one fax for each.

        `POST /v3/projects/{project_id}/faxes`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the documents are.
            from_: The number to send from.
            callback_url: Where events about the faxes are to be sent.
            callback_url_content_type: The encoding of those events; the receiver of this package reads JSON.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.send_to_many_call(
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

        `GET /v3/projects/{project_id}/faxes`. Retried on any transient failure.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(_calls.list_call(self._settings, page=page, page_size=page_size))

    async def read(self, id: str) -> Fax:
        """Read one fax.

        `GET /v3/projects/{project_id}/faxes/{id}`. Retried on any transient failure.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id))
