"""The calls of `client.with_raw_response.fax.cover_pages`."""

from __future__ import annotations

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.fax_cover_page_list import FaxCoverPageList
from ...models.fax_cover_pages import FaxCoverPage
from .._calls import fax_cover_pages as _calls


class FaxCoverPagesResourceWithRawResponse(_SyncResource):
    """The calls of `FaxCoverPagesResource`, each returning the `RawResponse`."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[FaxCoverPage, FaxCoverPageList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    def create(self, service_id: str, *, name: str, file: bytes) -> RawResponse[FaxCoverPage]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(_calls.create_call(self._settings, service_id, name=name, file=file))

    def read(self, service_id: str, id: str) -> RawResponse[FaxCoverPage]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, service_id, id))

    def delete(self, service_id: str, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, service_id, id))


class AsyncFaxCoverPagesResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxCoverPagesResource`, each returning the `RawResponse`."""

    async def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[FaxCoverPage, FaxCoverPageList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    async def create(self, service_id: str, *, name: str, file: bytes) -> RawResponse[FaxCoverPage]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(_calls.create_call(self._settings, service_id, name=name, file=file))

    async def read(self, service_id: str, id: str) -> RawResponse[FaxCoverPage]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, service_id, id))

    async def delete(self, service_id: str, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, service_id, id))
