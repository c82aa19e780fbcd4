"""Cover pages of fax services."""

from __future__ import annotations

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.fax_cover_page_list import FaxCoverPageList
from ..models.fax_cover_pages import FaxCoverPage
from . import _calls


class FaxCoverPagesResource(_SyncResource):
    """Cover pages of fax services."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[FaxCoverPage, FaxCoverPageList]:
        """List the cover pages of a fax service.

        Args:
            service_id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/coverPages`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_cover_pages.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    def create(self, service_id: str, *, name: str, file: bytes) -> FaxCoverPage:
        """Add a cover page to a fax service.

        Args:
            service_id: The fax service.
            name: Its name.
            file: The document, a PDF.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `POST /v3/projects/{project_id}/services/{service_id}/coverPages`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(_calls.fax_cover_pages.create_call(self._settings, service_id, name=name, file=file))

    def read(self, service_id: str, id: str) -> FaxCoverPage:
        """Read one cover page.

        Args:
            service_id: The fax service.
            id: The cover page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/coverPages/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_cover_pages.read_call(self._settings, service_id, id))

    def delete(self, service_id: str, id: str) -> None:
        """Delete a cover page.

        Args:
            service_id: The fax service.
            id: The cover page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{service_id}/coverPages/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_cover_pages.delete_call(self._settings, service_id, id))


class AsyncFaxCoverPagesResource(_AsyncResource):
    """Cover pages of fax services, asynchronously."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[FaxCoverPage, FaxCoverPageList]:
        """List the cover pages of a fax service.

        Args:
            service_id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/coverPages`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_cover_pages.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    async def create(self, service_id: str, *, name: str, file: bytes) -> FaxCoverPage:
        """Add a cover page to a fax service.

        Args:
            service_id: The fax service.
            name: Its name.
            file: The document, a PDF.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `POST /v3/projects/{project_id}/services/{service_id}/coverPages`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.fax_cover_pages.create_call(self._settings, service_id, name=name, file=file)
        )

    async def read(self, service_id: str, id: str) -> FaxCoverPage:
        """Read one cover page.

        Args:
            service_id: The fax service.
            id: The cover page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/coverPages/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax_cover_pages.read_call(self._settings, service_id, id))

    async def delete(self, service_id: str, id: str) -> None:
        """Delete a cover page.

        Args:
            service_id: The fax service.
            id: The cover page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{service_id}/coverPages/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax_cover_pages.delete_call(self._settings, service_id, id))
