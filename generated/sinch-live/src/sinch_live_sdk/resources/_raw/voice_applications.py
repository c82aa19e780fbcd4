"""The calls of `client.with_raw_response.voice.applications`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.voice_applications import QueriedNumber, VoiceCallbacks, VoiceNumber
from .._calls import voice_applications as _calls


class VoiceApplicationsResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceApplicationsResource`, each returning the `RawResponse`."""

    def list_numbers(self) -> RawResponse[Page[VoiceNumber]]:
        """`list_numbers`, returning the raw response."""
        return self._engine.raw_list(_calls.list_numbers_call(self._settings))

    def assign_numbers(
        self,
        *,
        numbers: ListInput[str],
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`assign_numbers`, returning the raw response."""
        return self._engine.raw_call(
            _calls.assign_numbers_call(
                self._settings, numbers=numbers, applicationkey=applicationkey, capability=capability
            )
        )

    def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`unassign_number`, returning the raw response."""
        return self._engine.raw_call(
            _calls.unassign_number_call(
                self._settings, number=number, applicationkey=applicationkey, capability=capability
            )
        )

    def read_callbacks(self, applicationkey: str) -> RawResponse[VoiceCallbacks]:
        """`read_callbacks`, returning the raw response."""
        return self._engine.raw_call(_calls.read_callbacks_call(self._settings, applicationkey))

    def update_callbacks(self, applicationkey: str, *, primary: str, fallback: str | None = None) -> RawResponse[None]:
        """`update_callbacks`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_callbacks_call(self._settings, applicationkey, primary=primary, fallback=fallback)
        )

    def query_number(self, number: str) -> RawResponse[QueriedNumber]:
        """`query_number`, returning the raw response."""
        return self._engine.raw_call(_calls.query_number_call(self._settings, number))


class AsyncVoiceApplicationsResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceApplicationsResource`, each returning the `RawResponse`."""

    async def list_numbers(self) -> RawResponse[AsyncPage[VoiceNumber]]:
        """`list_numbers`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_numbers_call(self._settings))

    async def assign_numbers(
        self,
        *,
        numbers: ListInput[str],
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`assign_numbers`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.assign_numbers_call(
                self._settings, numbers=numbers, applicationkey=applicationkey, capability=capability
            )
        )

    async def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`unassign_number`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.unassign_number_call(
                self._settings, number=number, applicationkey=applicationkey, capability=capability
            )
        )

    async def read_callbacks(self, applicationkey: str) -> RawResponse[VoiceCallbacks]:
        """`read_callbacks`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_callbacks_call(self._settings, applicationkey))

    async def update_callbacks(
        self, applicationkey: str, *, primary: str, fallback: str | None = None
    ) -> RawResponse[None]:
        """`update_callbacks`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_callbacks_call(self._settings, applicationkey, primary=primary, fallback=fallback)
        )

    async def query_number(self, number: str) -> RawResponse[QueriedNumber]:
        """`query_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.query_number_call(self._settings, number))
