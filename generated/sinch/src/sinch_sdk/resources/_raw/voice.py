"""The calls of `client.with_raw_response.voice`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class VoiceResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.voice.list_call)
    read: Final = _raw_methods.raw_call(_calls.voice.read_call)
    create: Final = _raw_methods.raw_call(_calls.voice.create_call)


class AsyncVoiceResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.voice.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.voice.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.voice.create_call)
