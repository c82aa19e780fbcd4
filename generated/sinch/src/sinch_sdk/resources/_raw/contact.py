"""The calls of `client.with_raw_response.contact`."""

from __future__ import annotations

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.contact import Contact
from .._calls import contact as _calls


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def list(self) -> RawResponse[Page[Contact]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings))

    def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def list(self) -> RawResponse[AsyncPage[Contact]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings))

    async def create(
        self, *, channel: str, identity: str, display_name: str | None = None, language: str | None = None
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings, channel=channel, identity=identity, display_name=display_name, language=language
            )
        )
