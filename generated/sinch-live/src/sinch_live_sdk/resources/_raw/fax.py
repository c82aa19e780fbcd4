"""The calls of `client.with_raw_response.fax`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.async_stream import AsyncByteStream
from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.record import UnknownVariant
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from ..._runtime.stream import ByteStream
from ..._runtime.values import FileInput, IsoDateTime, ListInput, Unrecognized
from ...models.fax import Fax
from ...models.fax_list import FaxList
from ...types.fax_file import FaxFileInput
from .. import _raw as _resources
from .._calls import fax as _calls


class FaxResourceWithRawResponse(_SyncHolder):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

    services: _resources.fax_services.FaxServicesResourceWithRawResponse
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.FaxCoverPagesResourceWithRawResponse
    """Cover pages of fax services."""

    emails: _resources.fax_emails.FaxEmailsResourceWithRawResponse
    """Fax to email: the addresses that send and receive faxes by email, and their numbers."""

    def send(
        self,
        *,
        to: str,
        content_url: str | ListInput[str] | UnknownVariant,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send_file`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    def send_files(
        self,
        *,
        to: str,
        files: Sequence[FaxFileInput],
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send_files`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_files_call(
                self._settings,
                to=to,
                files=files,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    def send_to_many(
        self,
        *,
        to: ListInput[str],
        content_url: str | ListInput[str] | UnknownVariant | None = None,
        files: Sequence[FaxFileInput] | None = None,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Page[Fax]]:
        """`send_to_many`, returning the raw response."""
        return self._engine.raw_list(
            _calls.send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                files=files,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    def list(
        self,
        *,
        create_time: str | None = None,
        created_from: IsoDateTime | None = None,
        created_until: IsoDateTime | None = None,
        direction: Literal["OUTBOUND", "INBOUND"] | Unrecognized | None = None,
        status: Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized | None = None,
        to: str | None = None,
        from_: str | None = None,
        service_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> RawResponse[EnvelopePage[Fax, FaxList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                create_time=create_time,
                created_from=created_from,
                created_until=created_until,
                direction=direction,
                status=status,
                to=to,
                from_=from_,
                service_id=service_id,
                page=page,
                page_size=page_size,
            )
        )

    def read(self, id: str) -> RawResponse[Fax]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def download(self, id: str) -> RawResponse[ByteStream]:
        """`download`, returning the raw response."""
        return self._engine.raw_byte_stream(_calls.download_call(self._settings, id))

    def delete_content(self, id: str) -> RawResponse[None]:
        """`delete_content`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_content_call(self._settings, id))


class AsyncFaxResourceWithRawResponse(_AsyncHolder):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

    services: _resources.fax_services.AsyncFaxServicesResourceWithRawResponse
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.AsyncFaxCoverPagesResourceWithRawResponse
    """Cover pages of fax services."""

    emails: _resources.fax_emails.AsyncFaxEmailsResourceWithRawResponse
    """Fax to email: the addresses that send and receive faxes by email, and their numbers."""

    async def send(
        self,
        *,
        to: str,
        content_url: str | ListInput[str] | UnknownVariant,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_call(
                self._settings,
                to=to,
                content_url=content_url,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    async def send_file(
        self,
        *,
        to: str,
        file: FileInput,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send_file`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_file_call(
                self._settings,
                to=to,
                file=file,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    async def send_files(
        self,
        *,
        to: str,
        files: Sequence[FaxFileInput],
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[Fax]:
        """`send_files`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_files_call(
                self._settings,
                to=to,
                files=files,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    async def send_to_many(
        self,
        *,
        to: ListInput[str],
        content_url: str | ListInput[str] | UnknownVariant | None = None,
        files: Sequence[FaxFileInput] | None = None,
        from_: str | None = None,
        header_text: str | None = None,
        header_page_numbers: bool | None = None,
        header_time_zone: str | None = None,
        retry_delay_seconds: int | None = None,
        labels: Mapping[str, str] | None = None,
        callback_url: str | None = None,
        callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
        image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
        service_id: str | None = None,
        max_retries: int | None = None,
        resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
        cover_page_id: str | None = None,
        cover_page_data: Mapping[str, str] | None = None,
    ) -> RawResponse[AsyncPage[Fax]]:
        """`send_to_many`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.send_to_many_call(
                self._settings,
                to=to,
                content_url=content_url,
                files=files,
                from_=from_,
                header_text=header_text,
                header_page_numbers=header_page_numbers,
                header_time_zone=header_time_zone,
                retry_delay_seconds=retry_delay_seconds,
                labels=labels,
                callback_url=callback_url,
                callback_url_content_type=callback_url_content_type,
                image_conversion_method=image_conversion_method,
                service_id=service_id,
                max_retries=max_retries,
                resolution=resolution,
                cover_page_id=cover_page_id,
                cover_page_data=cover_page_data,
            )
        )

    async def list(
        self,
        *,
        create_time: str | None = None,
        created_from: IsoDateTime | None = None,
        created_until: IsoDateTime | None = None,
        direction: Literal["OUTBOUND", "INBOUND"] | Unrecognized | None = None,
        status: Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized | None = None,
        to: str | None = None,
        from_: str | None = None,
        service_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> RawResponse[AsyncEnvelopePage[Fax, FaxList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                create_time=create_time,
                created_from=created_from,
                created_until=created_until,
                direction=direction,
                status=status,
                to=to,
                from_=from_,
                service_id=service_id,
                page=page,
                page_size=page_size,
            )
        )

    async def read(self, id: str) -> RawResponse[Fax]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def download(self, id: str) -> RawResponse[AsyncByteStream]:
        """`download`, returning the raw response."""
        return await self._engine.raw_byte_stream(_calls.download_call(self._settings, id))

    async def delete_content(self, id: str) -> RawResponse[None]:
        """`delete_content`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_content_call(self._settings, id))
