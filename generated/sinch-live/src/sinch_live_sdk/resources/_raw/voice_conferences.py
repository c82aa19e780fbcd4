"""The calls of `client.with_raw_response.voice.conferences`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import Unrecognized
from ...models.voice_conferences import Conference
from .._calls import voice_conferences as _calls


class VoiceConferencesResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceConferencesResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Conference]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def manage_participant(
        self,
        id: str,
        call_id: str,
        *,
        command: Literal["mute", "unmute", "onhold", "resume"],
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`manage_participant`, returning the raw response."""
        return self._engine.raw_call(
            _calls.manage_participant_call(self._settings, id, call_id, command=command, music=music)
        )

    def kick_participant(self, id: str, call_id: str) -> RawResponse[None]:
        """`kick_participant`, returning the raw response."""
        return self._engine.raw_call(_calls.kick_participant_call(self._settings, id, call_id))

    def kick_all(self, id: str) -> RawResponse[None]:
        """`kick_all`, returning the raw response."""
        return self._engine.raw_call(_calls.kick_all_call(self._settings, id))


class AsyncVoiceConferencesResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceConferencesResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Conference]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def manage_participant(
        self,
        id: str,
        call_id: str,
        *,
        command: Literal["mute", "unmute", "onhold", "resume"],
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`manage_participant`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.manage_participant_call(self._settings, id, call_id, command=command, music=music)
        )

    async def kick_participant(self, id: str, call_id: str) -> RawResponse[None]:
        """`kick_participant`, returning the raw response."""
        return await self._engine.raw_call(_calls.kick_participant_call(self._settings, id, call_id))

    async def kick_all(self, id: str) -> RawResponse[None]:
        """`kick_all`, returning the raw response."""
        return await self._engine.raw_call(_calls.kick_all_call(self._settings, id))
