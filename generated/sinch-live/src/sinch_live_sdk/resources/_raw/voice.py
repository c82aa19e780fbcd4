"""The calls of `client.with_raw_response.voice`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.record import UnknownVariant
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from ..._runtime.values import Unrecognized
from ...models.voice import Call, StartedCall
from ...types.conference_dtmf_options import ConferenceDtmfOptionsInput
from ...types.svaml import SvamlInput
from ...types.svaml_action import SvamlActionInput
from ...types.svaml_instruction import SvamlInstructionInput
from .. import _raw as _resources
from .._calls import voice as _calls


class VoiceResourceWithRawResponse(_SyncHolder):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    conferences: _resources.voice_conferences.VoiceConferencesResourceWithRawResponse
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.VoiceApplicationsResourceWithRawResponse
    """Settings of voice apps: their numbers, and where their events are sent."""

    def read(self, id: str) -> RawResponse[Call]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> RawResponse[StartedCall]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_conference(
        self,
        *,
        to: str,
        conference_id: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        conference_dtmf_options: ConferenceDtmfOptionsInput | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> RawResponse[StartedCall]:
        """`create_conference`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                conference_dtmf_options=conference_dtmf_options,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        ice: str | SvamlInput | UnknownVariant | None = None,
        ace: str | SvamlInput | UnknownVariant | None = None,
        pie: str | SvamlInput | UnknownVariant | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> RawResponse[StartedCall]:
        """`create_custom`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_custom_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                ice=ice,
                ace=ace,
                pie=pie,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
            )
        )

    def update(
        self, id: str, *, action: SvamlActionInput, instructions: Sequence[SvamlInstructionInput] | None = None
    ) -> RawResponse[None]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(_calls.update_call(self._settings, id, action=action, instructions=instructions))

    def update_leg(
        self,
        id: str,
        leg: Literal["caller", "callee", "both"],
        *,
        action: SvamlActionInput,
        instructions: Sequence[SvamlInstructionInput] | None = None,
    ) -> RawResponse[None]:
        """`update_leg`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_leg_call(self._settings, id, leg, action=action, instructions=instructions)
        )


class AsyncVoiceResourceWithRawResponse(_AsyncHolder):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    conferences: _resources.voice_conferences.AsyncVoiceConferencesResourceWithRawResponse
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.AsyncVoiceApplicationsResourceWithRawResponse
    """Settings of voice apps: their numbers, and where their events are sent."""

    async def read(self, id: str) -> RawResponse[Call]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> RawResponse[StartedCall]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_conference(
        self,
        *,
        to: str,
        conference_id: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        conference_dtmf_options: ConferenceDtmfOptionsInput | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> RawResponse[StartedCall]:
        """`create_conference`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                conference_dtmf_options=conference_dtmf_options,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        ice: str | SvamlInput | UnknownVariant | None = None,
        ace: str | SvamlInput | UnknownVariant | None = None,
        pie: str | SvamlInput | UnknownVariant | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> RawResponse[StartedCall]:
        """`create_custom`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_custom_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                ice=ice,
                ace=ace,
                pie=pie,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
            )
        )

    async def update(
        self, id: str, *, action: SvamlActionInput, instructions: Sequence[SvamlInstructionInput] | None = None
    ) -> RawResponse[None]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(self._settings, id, action=action, instructions=instructions)
        )

    async def update_leg(
        self,
        id: str,
        leg: Literal["caller", "callee", "both"],
        *,
        action: SvamlActionInput,
        instructions: Sequence[SvamlInstructionInput] | None = None,
    ) -> RawResponse[None]:
        """`update_leg`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_leg_call(self._settings, id, leg, action=action, instructions=instructions)
        )
