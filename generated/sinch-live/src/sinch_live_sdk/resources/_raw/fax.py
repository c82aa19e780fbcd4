"""The calls of `client.with_raw_response.fax`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import FileInput, ListInput
from ...models.fax import Fax
from .._calls import fax as _calls


class FaxResourceWithRawResponse(_SyncResource):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

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
        """`send`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[Fax]:
        """`send_file`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[Page[Fax]]:
        """`send_to_many`, returning the raw response."""
        return self._engine.raw_list(
            _calls.send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    def list(self, *, page: int | None = None, page_size: int | None = None) -> RawResponse[Page[Fax]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    def read(self, id: str) -> RawResponse[Fax]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))


class AsyncFaxResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

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
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
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
    ) -> RawResponse[Fax]:
        """`send_file`, returning the raw response."""
        return await self._engine.raw_call(
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

    async def send_to_many(
        self,
        *,
        to: ListInput[str],
        content_url: ListInput[str],
        from_: str | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    ) -> RawResponse[AsyncPage[Fax]]:
        """`send_to_many`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
            )
        )

    async def list(self, *, page: int | None = None, page_size: int | None = None) -> RawResponse[AsyncPage[Fax]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    async def read(self, id: str) -> RawResponse[Fax]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))
