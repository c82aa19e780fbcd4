"""The calls of `client.with_raw_response.contact`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.contact.read_call)
    list: Final = _raw_methods.raw_list(_calls.contact.list_call)
    create: Final = _raw_methods.raw_call(_calls.contact.create_call)


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.contact.read_call)
    list: Final = _raw_methods.async_raw_list(_calls.contact.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.contact.create_call)
