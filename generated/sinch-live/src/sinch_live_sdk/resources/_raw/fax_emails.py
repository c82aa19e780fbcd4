"""The calls of `client.with_raw_response.fax.emails`."""

from __future__ import annotations

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.record import UnknownVariant
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput
from ...models.fax_email_list import FaxEmailList
from ...models.fax_email_number_list import FaxEmailNumberList
from ...models.fax_emails import FaxEmail
from ...models.fax_service_number import FaxServiceNumber
from ...types.fax_number_permissions import FaxNumberPermissionsInput
from .._calls import fax_emails as _calls


class FaxEmailsResourceWithRawResponse(_SyncResource):
    """The calls of `FaxEmailsResource`, each returning the `RawResponse`."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[FaxEmail, FaxEmailList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    def create(
        self, service_id: str, *, email: str, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> RawResponse[FaxEmail]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(_calls.create_call(self._settings, service_id, email=email, numbers=numbers))

    def update(
        self, service_id: str, email: str, *, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> RawResponse[FaxEmail]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(_calls.update_call(self._settings, service_id, email, numbers=numbers))

    def delete(self, service_id: str, email: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, service_id, email))

    def list_numbers(
        self, service_id: str, email: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[FaxServiceNumber, FaxEmailNumberList]]:
        """`list_numbers`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_numbers_call(self._settings, service_id, email, page=page, page_size=page_size)
        )


class AsyncFaxEmailsResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxEmailsResource`, each returning the `RawResponse`."""

    async def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[FaxEmail, FaxEmailList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    async def create(
        self, service_id: str, *, email: str, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> RawResponse[FaxEmail]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(_calls.create_call(self._settings, service_id, email=email, numbers=numbers))

    async def update(
        self, service_id: str, email: str, *, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> RawResponse[FaxEmail]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(_calls.update_call(self._settings, service_id, email, numbers=numbers))

    async def delete(self, service_id: str, email: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, service_id, email))

    async def list_numbers(
        self, service_id: str, email: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[FaxServiceNumber, FaxEmailNumberList]]:
        """`list_numbers`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_numbers_call(self._settings, service_id, email, page=page, page_size=page_size)
        )
