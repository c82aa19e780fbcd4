"""The calls of `client.with_raw_response.voice`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncHolder as _AsyncHolder
from ..._runtime.resource import SyncHolder as _SyncHolder
from .. import _calls
from .. import _raw as _resources


class VoiceResourceWithRawResponse(_SyncHolder):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    conferences: _resources.voice_conferences.VoiceConferencesResourceWithRawResponse
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.VoiceApplicationsResourceWithRawResponse
    """Settings of voice apps: their numbers, and where their events are sent."""

    read: Final = _raw_methods.raw_call(_calls.voice.read_call)
    create: Final = _raw_methods.raw_call(_calls.voice.create_call)
    create_conference: Final = _raw_methods.raw_call(_calls.voice.create_conference_call)
    create_custom: Final = _raw_methods.raw_call(_calls.voice.create_custom_call)
    update: Final = _raw_methods.raw_call(_calls.voice.update_call)
    update_leg: Final = _raw_methods.raw_call(_calls.voice.update_leg_call)


class AsyncVoiceResourceWithRawResponse(_AsyncHolder):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    conferences: _resources.voice_conferences.AsyncVoiceConferencesResourceWithRawResponse
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.AsyncVoiceApplicationsResourceWithRawResponse
    """Settings of voice apps: their numbers, and where their events are sent."""

    read: Final = _raw_methods.async_raw_call(_calls.voice.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.voice.create_call)
    create_conference: Final = _raw_methods.async_raw_call(_calls.voice.create_conference_call)
    create_custom: Final = _raw_methods.async_raw_call(_calls.voice.create_custom_call)
    update: Final = _raw_methods.async_raw_call(_calls.voice.update_call)
    update_leg: Final = _raw_methods.async_raw_call(_calls.voice.update_leg_call)
