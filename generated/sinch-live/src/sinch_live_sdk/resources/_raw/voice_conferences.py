"""The calls of `client.with_raw_response.voice.conferences`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class VoiceConferencesResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceConferencesResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.voice_conferences.read_call)
    manage_participant: Final = _raw_methods.raw_call(_calls.voice_conferences.manage_participant_call)
    kick_participant: Final = _raw_methods.raw_call(_calls.voice_conferences.kick_participant_call)
    kick_all: Final = _raw_methods.raw_call(_calls.voice_conferences.kick_all_call)


class AsyncVoiceConferencesResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceConferencesResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.voice_conferences.read_call)
    manage_participant: Final = _raw_methods.async_raw_call(_calls.voice_conferences.manage_participant_call)
    kick_participant: Final = _raw_methods.async_raw_call(_calls.voice_conferences.kick_participant_call)
    kick_all: Final = _raw_methods.async_raw_call(_calls.voice_conferences.kick_all_call)
