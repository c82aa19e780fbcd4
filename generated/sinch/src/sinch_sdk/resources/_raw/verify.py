"""The calls of `client.with_raw_response.verify`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    create: Final = _raw_methods.raw_call(_calls.verify.create_call)
    read: Final = _raw_methods.raw_call(_calls.verify.read_call)


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    create: Final = _raw_methods.async_raw_call(_calls.verify.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.verify.read_call)
