"""Faxes: send documents by their URLs or as files, and see what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .. import resources as _resources
from .._runtime.async_stream import AsyncByteStream
from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from .._runtime.stream import ByteStream
from .._runtime.values import FileInput, IsoDateTime, ListInput, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.fax import Fax
from ..models.fax_list import FaxList
from ..types.fax_file import FaxFileInput
from . import _calls


class FaxResource(_SyncHolder):
    """Faxes: send documents by their URLs or as files, and see what became of them."""

    services: _resources.fax_services.FaxServicesResource
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.FaxCoverPagesResource
    """Cover pages of fax services."""

    emails: _resources.fax_emails.FaxEmailsResource
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
    ) -> Fax:
        """Send a fax of the document at a URL, or of several in one fax.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests. Example: `"+19898989898"`.
            content_url: Where the document is, or the documents are. Example: `"https://acme.example/a.pdf"`.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.call(
            _calls.fax.send_call(
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
    ) -> Fax:
        """Send a fax of a document that is uploaded.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.call(
            _calls.fax.send_file_call(
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
    ) -> Fax:
        """Send a fax of documents that are in the request, as JSON.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            files: The documents.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.call(
            _calls.fax.send_files_call(
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
    ) -> Page[Fax]:
        """Send a fax of documents, at URLs or in the request, to several numbers: one fax for each.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the document is, or the documents are.
            files: The documents.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.list(
            _calls.fax.send_to_many_call(
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
    ) -> EnvelopePage[Fax, FaxList]:
        """List faxes, sent and received; without a time those of the last week.

        Args:
            create_time: Those made then: a year, a month or a day, such as `2026-05`.
            created_from: Those made from then on.
            created_until: Those made until then.
            direction: Those that go this way.
            status: Those that have come this far.
            to: Those to numbers that begin so.
            from_: Those from numbers that begin so.
            service_id: Those of this fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v3/projects/{project_id}/faxes`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax.list_call(
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

    def read(self, id: str) -> Fax:
        """Read one fax.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/faxes/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax.read_call(self._settings, id))

    def download(self, id: str) -> ByteStream:
        """Download the document of a fax, as PDF.

        Args:
            id: The fax.

        Returns:
            The bytes as they arrive; `with` closes the connection at its end.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/faxes/{id}/file.pdf`. Retried on any transient failure.
        """
        return self._engine.byte_stream(_calls.fax.download_call(self._settings, id))

    def delete_content(self, id: str) -> None:
        """Delete the document of a fax; the fax itself stays.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/faxes/{id}/file`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax.delete_content_call(self._settings, id))


class AsyncFaxResource(_AsyncHolder):
    """Faxes: send documents by their URLs or as files, and see what became of them, asynchronously."""

    services: _resources.fax_services.AsyncFaxServicesResource
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.AsyncFaxCoverPagesResource
    """Cover pages of fax services."""

    emails: _resources.fax_emails.AsyncFaxEmailsResource
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
    ) -> Fax:
        """Send a fax of the document at a URL, or of several in one fax.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests. Example: `"+19898989898"`.
            content_url: Where the document is, or the documents are. Example: `"https://acme.example/a.pdf"`.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return await self._engine.call(
            _calls.fax.send_call(
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
    ) -> Fax:
        """Send a fax of a document that is uploaded.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            file: The document: a path, bytes, an open file, or (name, content, media type).
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return await self._engine.call(
            _calls.fax.send_file_call(
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
    ) -> Fax:
        """Send a fax of documents that are in the request, as JSON.

        Args:
            to: The number to send to, in E.164; +19898989898 is free, for tests.
            files: The documents.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return await self._engine.call(
            _calls.fax.send_files_call(
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
    ) -> AsyncPager[Fax]:
        """Send a fax of documents, at URLs or in the request, to several numbers: one fax for each.

        Args:
            to: The numbers to send to, in E.164.
            content_url: Where the document is, or the documents are.
            files: The documents.
            from_: The number to send from.
            header_text: Text at the top of each page, up to 50 characters.
            header_page_numbers: Whether the top of each page has its number.
            header_time_zone: The time zone of the top of each page, such as `Europe/Rome`.
            retry_delay_seconds: Seconds between tries.
            labels: Your own values, by name.
            callback_url: Where events about the fax are to be sent.
            callback_url_content_type: The encoding of those events.
            image_conversion_method: How pictures are made black and white.
            service_id: The fax service, if not the project's own.
            max_retries: How often the fax is tried again, up to 5.
            resolution: The resolution.
            cover_page_id: The cover page of the fax service.
            cover_page_data: Values for the cover page, by names in lower case.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/faxes`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.list(
            _calls.fax.send_to_many_call(
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
    ) -> AsyncEnvelopePager[Fax, FaxList]:
        """List faxes, sent and received; without a time those of the last week.

        Args:
            create_time: Those made then: a year, a month or a day, such as `2026-05`.
            created_from: Those made from then on.
            created_until: Those made until then.
            direction: Those that go this way.
            status: Those that have come this far.
            to: Those to numbers that begin so.
            from_: Those from numbers that begin so.
            service_id: Those of this fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v3/projects/{project_id}/faxes`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax.list_call(
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

    async def read(self, id: str) -> Fax:
        """Read one fax.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/faxes/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax.read_call(self._settings, id))

    def download(self, id: str) -> AsyncByteStream:
        """Download the document of a fax, as PDF.

        Args:
            id: The fax.

        Returns:
            The bytes as they arrive; `with` closes the connection at its end.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/faxes/{id}/file.pdf`. Retried on any transient failure.
        """
        return self._engine.byte_stream(_calls.fax.download_call(self._settings, id))

    async def delete_content(self, id: str) -> None:
        """Delete the document of a fax; the fax itself stays.

        Args:
            id: The fax.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/faxes/{id}/file`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax.delete_content_call(self._settings, id))
