"""The calls of `client.with_raw_response.voice`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import JsonInput
from ...models.voice import Call, StartedCall
from .._calls import voice as _calls


class VoiceResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Call]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
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
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
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
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        ice: str | None = None,
        ace: str | None = None,
        pie: str | None = None,
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: Sequence[Mapping[str, JsonInput]] | None = None
    ) -> RawResponse[None]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(_calls.update_call(self._settings, id, action=action, instructions=instructions))


class AsyncVoiceResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Call]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
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
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
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
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        ice: str | None = None,
        ace: str | None = None,
        pie: str | None = None,
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: Sequence[Mapping[str, JsonInput]] | None = None
    ) -> RawResponse[None]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(self._settings, id, action=action, instructions=instructions)
        )
