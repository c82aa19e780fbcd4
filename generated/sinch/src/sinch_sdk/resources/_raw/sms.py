"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class SmsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.sms.list_call)
    read: Final = _raw_methods.raw_call(_calls.sms.read_call)
    create: Final = _raw_methods.raw_call(_calls.sms.create_call)


class AsyncSmsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.sms.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.sms.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.sms.create_call)
