"""The calls of `client.with_raw_response.fax`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncHolder as _AsyncHolder
from ..._runtime.resource import SyncHolder as _SyncHolder
from .. import _calls
from .. import _raw as _resources


class FaxResourceWithRawResponse(_SyncHolder):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

    services: _resources.fax_services.FaxServicesResourceWithRawResponse
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.FaxCoverPagesResourceWithRawResponse
    """Cover pages of fax services."""

    emails: _resources.fax_emails.FaxEmailsResourceWithRawResponse
    """Fax to email: the addresses that send and receive faxes by email, and their numbers."""

    send: Final = _raw_methods.raw_call(_calls.fax.send_call)
    send_file: Final = _raw_methods.raw_call(_calls.fax.send_file_call)
    send_files: Final = _raw_methods.raw_call(_calls.fax.send_files_call)
    send_to_many: Final = _raw_methods.raw_list(_calls.fax.send_to_many_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.fax.list_call)
    read: Final = _raw_methods.raw_call(_calls.fax.read_call)
    download: Final = _raw_methods.raw_byte_stream(_calls.fax.download_call)
    delete_content: Final = _raw_methods.raw_call(_calls.fax.delete_content_call)


class AsyncFaxResourceWithRawResponse(_AsyncHolder):
    """The calls of `FaxResource`, each returning the `RawResponse`."""

    services: _resources.fax_services.AsyncFaxServicesResourceWithRawResponse
    """Fax services: settings that faxes share, and their numbers."""

    cover_pages: _resources.fax_cover_pages.AsyncFaxCoverPagesResourceWithRawResponse
    """Cover pages of fax services."""

    emails: _resources.fax_emails.AsyncFaxEmailsResourceWithRawResponse
    """Fax to email: the addresses that send and receive faxes by email, and their numbers."""

    send: Final = _raw_methods.async_raw_call(_calls.fax.send_call)
    send_file: Final = _raw_methods.async_raw_call(_calls.fax.send_file_call)
    send_files: Final = _raw_methods.async_raw_call(_calls.fax.send_files_call)
    send_to_many: Final = _raw_methods.async_raw_list(_calls.fax.send_to_many_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.fax.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.fax.read_call)
    download: Final = _raw_methods.async_raw_byte_stream(_calls.fax.download_call)
    delete_content: Final = _raw_methods.async_raw_call(_calls.fax.delete_content_call)
