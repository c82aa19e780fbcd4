"""Conferences: who takes part; mute them, put them on hold, or end it."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import Unrecognized
from ..models.voice_conferences import Conference
from . import _calls


class VoiceConferencesResource(_SyncResource):
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    def read(self, id: str) -> Conference:
        """Read who takes part in a conference.

        Args:
            id: The conference.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /calling/v1/conferences/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice_conferences.read_call(self._settings, id))

    def manage_participant(
        self,
        id: str,
        call_id: str,
        *,
        command: Literal["mute", "unmute", "onhold", "resume"],
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
    ) -> None:
        """Mute a participant, put one on hold, or end either.

        Args:
            id: The conference. Example: `"conf-1"`.
            call_id: The call of the participant. Example: `"call-1"`.
            command: What is done. Example: `"mute"`.
            music: What is played, with `onhold`.

        Raises:
            InvalidValueError: `id` or `call_id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/conferences/id/{id}/{call_id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.voice_conferences.manage_participant_call(self._settings, id, call_id, command=command, music=music)
        )

    def kick_participant(self, id: str, call_id: str) -> None:
        """Remove a participant from a conference.

        Args:
            id: The conference.
            call_id: The call of the participant.

        Raises:
            InvalidValueError: `id` or `call_id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /calling/v1/conferences/id/{id}/{call_id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice_conferences.kick_participant_call(self._settings, id, call_id))

    def kick_all(self, id: str) -> None:
        """Remove every participant from a conference.

        Args:
            id: The conference.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /calling/v1/conferences/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice_conferences.kick_all_call(self._settings, id))


class AsyncVoiceConferencesResource(_AsyncResource):
    """Conferences: who takes part; mute them, put them on hold, or end it, asynchronously."""

    async def read(self, id: str) -> Conference:
        """Read who takes part in a conference.

        Args:
            id: The conference.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /calling/v1/conferences/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice_conferences.read_call(self._settings, id))

    async def manage_participant(
        self,
        id: str,
        call_id: str,
        *,
        command: Literal["mute", "unmute", "onhold", "resume"],
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
    ) -> None:
        """Mute a participant, put one on hold, or end either.

        Args:
            id: The conference. Example: `"conf-1"`.
            call_id: The call of the participant. Example: `"call-1"`.
            command: What is done. Example: `"mute"`.
            music: What is played, with `onhold`.

        Raises:
            InvalidValueError: `id` or `call_id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/conferences/id/{id}/{call_id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.voice_conferences.manage_participant_call(self._settings, id, call_id, command=command, music=music)
        )

    async def kick_participant(self, id: str, call_id: str) -> None:
        """Remove a participant from a conference.

        Args:
            id: The conference.
            call_id: The call of the participant.

        Raises:
            InvalidValueError: `id` or `call_id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /calling/v1/conferences/id/{id}/{call_id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice_conferences.kick_participant_call(self._settings, id, call_id))

    async def kick_all(self, id: str) -> None:
        """Remove every participant from a conference.

        Args:
            id: The conference.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /calling/v1/conferences/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice_conferences.kick_all_call(self._settings, id))
