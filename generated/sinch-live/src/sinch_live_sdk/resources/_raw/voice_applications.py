"""The calls of `client.with_raw_response.voice.applications`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class VoiceApplicationsResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceApplicationsResource`, each returning the `RawResponse`."""

    list_numbers: Final = _raw_methods.raw_list(_calls.voice_applications.list_numbers_call)
    assign_numbers: Final = _raw_methods.raw_call(_calls.voice_applications.assign_numbers_call)
    unassign_number: Final = _raw_methods.raw_call(_calls.voice_applications.unassign_number_call)
    read_callbacks: Final = _raw_methods.raw_call(_calls.voice_applications.read_callbacks_call)
    update_callbacks: Final = _raw_methods.raw_call(_calls.voice_applications.update_callbacks_call)
    query_number: Final = _raw_methods.raw_call(_calls.voice_applications.query_number_call)


class AsyncVoiceApplicationsResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceApplicationsResource`, each returning the `RawResponse`."""

    list_numbers: Final = _raw_methods.async_raw_list(_calls.voice_applications.list_numbers_call)
    assign_numbers: Final = _raw_methods.async_raw_call(_calls.voice_applications.assign_numbers_call)
    unassign_number: Final = _raw_methods.async_raw_call(_calls.voice_applications.unassign_number_call)
    read_callbacks: Final = _raw_methods.async_raw_call(_calls.voice_applications.read_callbacks_call)
    update_callbacks: Final = _raw_methods.async_raw_call(_calls.voice_applications.update_callbacks_call)
    query_number: Final = _raw_methods.async_raw_call(_calls.voice_applications.query_number_call)
