"""The calls of `client.with_raw_response.fax.emails`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class FaxEmailsResourceWithRawResponse(_SyncResource):
    """The calls of `FaxEmailsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_envelope_list(_calls.fax_emails.list_call)
    create: Final = _raw_methods.raw_call(_calls.fax_emails.create_call)
    update: Final = _raw_methods.raw_call(_calls.fax_emails.update_call)
    delete: Final = _raw_methods.raw_call(_calls.fax_emails.delete_call)
    list_numbers: Final = _raw_methods.raw_envelope_list(_calls.fax_emails.list_numbers_call)


class AsyncFaxEmailsResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxEmailsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.fax_emails.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.fax_emails.create_call)
    update: Final = _raw_methods.async_raw_call(_calls.fax_emails.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.fax_emails.delete_call)
    list_numbers: Final = _raw_methods.async_raw_envelope_list(_calls.fax_emails.list_numbers_call)
