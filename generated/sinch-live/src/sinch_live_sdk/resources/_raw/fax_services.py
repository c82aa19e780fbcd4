"""The calls of `client.with_raw_response.fax.services`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class FaxServicesResourceWithRawResponse(_SyncResource):
    """The calls of `FaxServicesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_envelope_list(_calls.fax_services.list_call)
    create: Final = _raw_methods.raw_call(_calls.fax_services.create_call)
    read: Final = _raw_methods.raw_call(_calls.fax_services.read_call)
    update: Final = _raw_methods.raw_call(_calls.fax_services.update_call)
    delete: Final = _raw_methods.raw_call(_calls.fax_services.delete_call)
    list_numbers: Final = _raw_methods.raw_envelope_list(_calls.fax_services.list_numbers_call)
    list_emails: Final = _raw_methods.raw_envelope_list(_calls.fax_services.list_emails_call)


class AsyncFaxServicesResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxServicesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.fax_services.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.fax_services.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.fax_services.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.fax_services.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.fax_services.delete_call)
    list_numbers: Final = _raw_methods.async_raw_envelope_list(_calls.fax_services.list_numbers_call)
    list_emails: Final = _raw_methods.async_raw_envelope_list(_calls.fax_services.list_emails_call)
