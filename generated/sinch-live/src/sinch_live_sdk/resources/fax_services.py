"""Fax services: settings that faxes share, and their numbers."""

from __future__ import annotations

from typing import Literal

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import Unrecognized
from ..models.fax_address_list import FaxAddressList
from ..models.fax_number_list import FaxNumberList
from ..models.fax_service_list import FaxServiceList
from ..models.fax_service_number import FaxServiceNumber
from ..models.fax_services import FaxService
from . import _calls


class FaxServicesResource(_SyncResource):
    """Fax services: settings that faxes share, and their numbers."""

    def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[FaxService, FaxServiceList]:
        """List fax services.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v3/projects/{project_id}/services`. Retried on any transient failure.
        """
        return self._engine.envelope_list(_calls.fax_services.list_call(self._settings, page=page, page_size=page_size))

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
    ) -> FaxService:
        """Make a fax service.

        Args:
            name: Its name, up to 60 characters. Example: `"Front desk"`.
            incoming_webhook_url: Where events about received faxes are to be sent.
            webhook_content_type: The encoding of those events.
            default_for_project: Whether it is the project's own.
            default_from: The number to send from.
            number_of_retries: How often a fax is tried again, up to 5.
            retry_delay_seconds: Seconds between tries.
            image_conversion_method: How pictures are made black and white.
            save_outbound_fax_documents: Whether sent documents are kept.
            save_inbound_fax_documents: Whether received documents are kept.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/services`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.fax_services.create_call(
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

    def read(self, id: str) -> FaxService:
        """Read one fax service.

        Args:
            id: The fax service.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_services.read_call(self._settings, id))

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
    ) -> FaxService:
        """Change a fax service: only what is given.

        Args:
            id: The fax service.
            name: Its name, up to 60 characters.
            incoming_webhook_url: Where events about received faxes are to be sent.
            webhook_content_type: The encoding of those events.
            default_for_project: Whether it is the project's own.
            default_from: The number to send from.
            number_of_retries: How often a fax is tried again, up to 5.
            retry_delay_seconds: Seconds between tries.
            image_conversion_method: How pictures are made black and white.
            save_outbound_fax_documents: Whether sent documents are kept.
            save_inbound_fax_documents: Whether received documents are kept.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v3/projects/{project_id}/services/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.fax_services.update_call(
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

    def delete(self, id: str) -> None:
        """Delete a fax service.

        Args:
            id: The fax service.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_services.delete_call(self._settings, id))

    def list_numbers(
        self, id: str, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[FaxServiceNumber, FaxNumberList]:
        """List the numbers of a fax service.

        Args:
            id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}/numbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_services.list_numbers_call(self._settings, id, page=page, page_size=page_size)
        )

    def list_emails(
        self, id: str, number: str, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[str, FaxAddressList]:
        """List the email addresses that a number's faxes are sent to.

        Args:
            id: The fax service.
            number: The number, in E.164 with its plus.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` or `number` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}/numbers/{number}/emails`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_services.list_emails_call(self._settings, id, number, page=page, page_size=page_size)
        )


class AsyncFaxServicesResource(_AsyncResource):
    """Fax services: settings that faxes share, and their numbers, asynchronously."""

    def list(
        self, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[FaxService, FaxServiceList]:
        """List fax services.

        Args:
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v3/projects/{project_id}/services`. Retried on any transient failure.
        """
        return self._engine.envelope_list(_calls.fax_services.list_call(self._settings, page=page, page_size=page_size))

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
    ) -> FaxService:
        """Make a fax service.

        Args:
            name: Its name, up to 60 characters. Example: `"Front desk"`.
            incoming_webhook_url: Where events about received faxes are to be sent.
            webhook_content_type: The encoding of those events.
            default_for_project: Whether it is the project's own.
            default_from: The number to send from.
            number_of_retries: How often a fax is tried again, up to 5.
            retry_delay_seconds: Seconds between tries.
            image_conversion_method: How pictures are made black and white.
            save_outbound_fax_documents: Whether sent documents are kept.
            save_inbound_fax_documents: Whether received documents are kept.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v3/projects/{project_id}/services`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.fax_services.create_call(
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

    async def read(self, id: str) -> FaxService:
        """Read one fax service.

        Args:
            id: The fax service.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax_services.read_call(self._settings, id))

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
    ) -> FaxService:
        """Change a fax service: only what is given.

        Args:
            id: The fax service.
            name: Its name, up to 60 characters.
            incoming_webhook_url: Where events about received faxes are to be sent.
            webhook_content_type: The encoding of those events.
            default_for_project: Whether it is the project's own.
            default_from: The number to send from.
            number_of_retries: How often a fax is tried again, up to 5.
            retry_delay_seconds: Seconds between tries.
            image_conversion_method: How pictures are made black and white.
            save_outbound_fax_documents: Whether sent documents are kept.
            save_inbound_fax_documents: Whether received documents are kept.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v3/projects/{project_id}/services/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.fax_services.update_call(
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

    async def delete(self, id: str) -> None:
        """Delete a fax service.

        Args:
            id: The fax service.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax_services.delete_call(self._settings, id))

    def list_numbers(
        self, id: str, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[FaxServiceNumber, FaxNumberList]:
        """List the numbers of a fax service.

        Args:
            id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}/numbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_services.list_numbers_call(self._settings, id, page=page, page_size=page_size)
        )

    def list_emails(
        self, id: str, number: str, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[str, FaxAddressList]:
        """List the email addresses that a number's faxes are sent to.

        Args:
            id: The fax service.
            number: The number, in E.164 with its plus.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` or `number` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{id}/numbers/{number}/emails`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_services.list_emails_call(self._settings, id, number, page=page, page_size=page_size)
        )
