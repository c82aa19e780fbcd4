"""The calls of `client.with_raw_response.things`."""

from __future__ import annotations

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.things import Thing
from .. import _calls


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each returning the `RawResponse`."""

    def list(self) -> RawResponse[Page[Thing]]:
        """`list`, returning the raw response.

        Its headers:

        - `X-Total`: how many things there are.
        - `ETag`
        - `X-Page`: the number of the page.
        """
        return self._engine.raw_list(_calls.things.list_call(self._settings))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each returning the `RawResponse`."""

    async def list(self) -> RawResponse[AsyncPage[Thing]]:
        """`list`, returning the raw response.

        Its headers:

        - `X-Total`: how many things there are.
        - `ETag`
        - `X-Page`: the number of the page.
        """
        return await self._engine.raw_list(_calls.things.list_call(self._settings))
