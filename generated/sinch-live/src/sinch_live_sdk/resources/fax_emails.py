"""Fax to email: the addresses that send and receive faxes by email, and their numbers."""

from __future__ import annotations

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput
from .._runtime.variants import UnknownVariant
from ..models.fax_email_list import FaxEmailList
from ..models.fax_email_number_list import FaxEmailNumberList
from ..models.fax_emails import FaxEmail
from ..models.fax_service_number import FaxServiceNumber
from ..types.fax_number_permissions import FaxNumberPermissionsInput
from . import _calls


class FaxEmailsResource(_SyncResource):
    """Fax to email: the addresses that send and receive faxes by email, and their numbers."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[FaxEmail, FaxEmailList]:
        """List the email addresses of a fax service.

        Args:
            service_id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/emails`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_emails.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    def create(
        self, service_id: str, *, email: str, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> FaxEmail:
        """Add an email address to numbers.

        Args:
            service_id: The fax service. Example: `"service-1"`.
            email: The address. Example: `"ada@acme.example"`.
            numbers: Its numbers, in E.164 with their plus. Example: `["+12065550100"]`.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `POST /v3/projects/{project_id}/services/{service_id}/emails`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.fax_emails.create_call(self._settings, service_id, email=email, numbers=numbers)
        )

    def update(
        self, service_id: str, email: str, *, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> FaxEmail:
        """Set the numbers of an email address.

        Args:
            service_id: The fax service.
            email: The address.
            numbers: Its numbers from now on, in E.164 with their plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `PUT /v3/projects/{project_id}/services/{service_id}/emails/{email}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_emails.update_call(self._settings, service_id, email, numbers=numbers))

    def delete(self, service_id: str, email: str) -> None:
        """Remove an email address from all numbers.

        Args:
            service_id: The fax service.
            email: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{service_id}/emails/{email}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.fax_emails.delete_call(self._settings, service_id, email))

    def list_numbers(
        self, service_id: str, email: str, *, page: int | None = None, page_size: int | None = None
    ) -> EnvelopePage[FaxServiceNumber, FaxEmailNumberList]:
        """List the numbers of an email address.

        Args:
            service_id: The fax service.
            email: The address.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/emails/{email}/numbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_emails.list_numbers_call(self._settings, service_id, email, page=page, page_size=page_size)
        )


class AsyncFaxEmailsResource(_AsyncResource):
    """Fax to email: the addresses that send and receive faxes by email, and their numbers, asynchronously."""

    def list(
        self, service_id: str, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[FaxEmail, FaxEmailList]:
        """List the email addresses of a fax service.

        Args:
            service_id: The fax service.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/emails`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_emails.list_call(self._settings, service_id, page=page, page_size=page_size)
        )

    async def create(
        self, service_id: str, *, email: str, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> FaxEmail:
        """Add an email address to numbers.

        Args:
            service_id: The fax service. Example: `"service-1"`.
            email: The address. Example: `"ada@acme.example"`.
            numbers: Its numbers, in E.164 with their plus. Example: `["+12065550100"]`.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` is empty, `.` or `..`.

        `POST /v3/projects/{project_id}/services/{service_id}/emails`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.fax_emails.create_call(self._settings, service_id, email=email, numbers=numbers)
        )

    async def update(
        self, service_id: str, email: str, *, numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant]
    ) -> FaxEmail:
        """Set the numbers of an email address.

        Args:
            service_id: The fax service.
            email: The address.
            numbers: Its numbers from now on, in E.164 with their plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `PUT /v3/projects/{project_id}/services/{service_id}/emails/{email}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.fax_emails.update_call(self._settings, service_id, email, numbers=numbers)
        )

    async def delete(self, service_id: str, email: str) -> None:
        """Remove an email address from all numbers.

        Args:
            service_id: The fax service.
            email: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `DELETE /v3/projects/{project_id}/services/{service_id}/emails/{email}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.fax_emails.delete_call(self._settings, service_id, email))

    def list_numbers(
        self, service_id: str, email: str, *, page: int | None = None, page_size: int | None = None
    ) -> AsyncEnvelopePager[FaxServiceNumber, FaxEmailNumberList]:
        """List the numbers of an email address.

        Args:
            service_id: The fax service.
            email: The address.
            page: The page to start at, from 1.
            page_size: How many to a page.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `service_id` or `email` is empty, `.` or `..`.

        `GET /v3/projects/{project_id}/services/{service_id}/emails/{email}/numbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.fax_emails.list_numbers_call(self._settings, service_id, email, page=page, page_size=page_size)
        )
