"""The calls of `client.with_raw_response.fax.services`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import Unrecognized
from ...models.fax_address_list import FaxAddressList
from ...models.fax_number_list import FaxNumberList
from ...models.fax_service_list import FaxServiceList
from ...models.fax_service_number import FaxServiceNumber
from ...models.fax_services import FaxService
from .._calls import fax_services as _calls


class FaxServicesResourceWithRawResponse(_SyncResource):
    """The calls of `FaxServicesResource`, each returning the `RawResponse`."""

    def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[FaxService, FaxServiceList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    def create(
        self,
        *,
        name: str | None = None,
        incoming_webhook_url: str | None = None,
        webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        default_for_project: bool | None = None,
        default_from: str | None = None,
        number_of_retries: int | None = None,
        retry_delay_seconds: int | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        save_outbound_fax_documents: bool | None = None,
        save_inbound_fax_documents: bool | None = None,
    ) -> RawResponse[FaxService]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                name=name,
                incoming_webhook_url=incoming_webhook_url,
                webhook_content_type=webhook_content_type,
                default_for_project=default_for_project,
                default_from=default_from,
                number_of_retries=number_of_retries,
                retry_delay_seconds=retry_delay_seconds,
                image_conversion_method=image_conversion_method,
                save_outbound_fax_documents=save_outbound_fax_documents,
                save_inbound_fax_documents=save_inbound_fax_documents,
            )
        )

    def read(self, id: str) -> RawResponse[FaxService]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        incoming_webhook_url: str | None = None,
        webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        default_for_project: bool | None = None,
        default_from: str | None = None,
        number_of_retries: int | None = None,
        retry_delay_seconds: int | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        save_outbound_fax_documents: bool | None = None,
        save_inbound_fax_documents: bool | None = None,
    ) -> RawResponse[FaxService]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                name=name,
                incoming_webhook_url=incoming_webhook_url,
                webhook_content_type=webhook_content_type,
                default_for_project=default_for_project,
                default_from=default_from,
                number_of_retries=number_of_retries,
                retry_delay_seconds=retry_delay_seconds,
                image_conversion_method=image_conversion_method,
                save_outbound_fax_documents=save_outbound_fax_documents,
                save_inbound_fax_documents=save_inbound_fax_documents,
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def list_numbers(
        self, id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[FaxServiceNumber, FaxNumberList]]:
        """`list_numbers`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_numbers_call(self._settings, id, page=page, page_size=page_size)
        )

    def list_emails(
        self, id: str, number: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[EnvelopePage[str, FaxAddressList]]:
        """`list_emails`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_emails_call(self._settings, id, number, page=page, page_size=page_size)
        )


class AsyncFaxServicesResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxServicesResource`, each returning the `RawResponse`."""

    async def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[FaxService, FaxServiceList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(_calls.list_call(self._settings, page=page, page_size=page_size))

    async def create(
        self,
        *,
        name: str | None = None,
        incoming_webhook_url: str | None = None,
        webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        default_for_project: bool | None = None,
        default_from: str | None = None,
        number_of_retries: int | None = None,
        retry_delay_seconds: int | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        save_outbound_fax_documents: bool | None = None,
        save_inbound_fax_documents: bool | None = None,
    ) -> RawResponse[FaxService]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                name=name,
                incoming_webhook_url=incoming_webhook_url,
                webhook_content_type=webhook_content_type,
                default_for_project=default_for_project,
                default_from=default_from,
                number_of_retries=number_of_retries,
                retry_delay_seconds=retry_delay_seconds,
                image_conversion_method=image_conversion_method,
                save_outbound_fax_documents=save_outbound_fax_documents,
                save_inbound_fax_documents=save_inbound_fax_documents,
            )
        )

    async def read(self, id: str) -> RawResponse[FaxService]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        incoming_webhook_url: str | None = None,
        webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        default_for_project: bool | None = None,
        default_from: str | None = None,
        number_of_retries: int | None = None,
        retry_delay_seconds: int | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        save_outbound_fax_documents: bool | None = None,
        save_inbound_fax_documents: bool | None = None,
    ) -> RawResponse[FaxService]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                name=name,
                incoming_webhook_url=incoming_webhook_url,
                webhook_content_type=webhook_content_type,
                default_for_project=default_for_project,
                default_from=default_from,
                number_of_retries=number_of_retries,
                retry_delay_seconds=retry_delay_seconds,
                image_conversion_method=image_conversion_method,
                save_outbound_fax_documents=save_outbound_fax_documents,
                save_inbound_fax_documents=save_inbound_fax_documents,
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def list_numbers(
        self, id: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[FaxServiceNumber, FaxNumberList]]:
        """`list_numbers`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_numbers_call(self._settings, id, page=page, page_size=page_size)
        )

    async def list_emails(
        self, id: str, number: str, *, page: int | None = None, page_size: int | None = None
    ) -> RawResponse[AsyncEnvelopePage[str, FaxAddressList]]:
        """`list_emails`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_emails_call(self._settings, id, number, page=page, page_size=page_size)
        )
