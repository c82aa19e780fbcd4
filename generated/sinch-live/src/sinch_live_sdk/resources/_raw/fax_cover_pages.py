"""The calls of `client.with_raw_response.fax.cover_pages`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class FaxCoverPagesResourceWithRawResponse(_SyncResource):
    """The calls of `FaxCoverPagesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_envelope_list(_calls.fax_cover_pages.list_call)
    create: Final = _raw_methods.raw_call(_calls.fax_cover_pages.create_call)
    read: Final = _raw_methods.raw_call(_calls.fax_cover_pages.read_call)
    delete: Final = _raw_methods.raw_call(_calls.fax_cover_pages.delete_call)


class AsyncFaxCoverPagesResourceWithRawResponse(_AsyncResource):
    """The calls of `FaxCoverPagesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.fax_cover_pages.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.fax_cover_pages.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.fax_cover_pages.read_call)
    delete: Final = _raw_methods.async_raw_call(_calls.fax_cover_pages.delete_call)
