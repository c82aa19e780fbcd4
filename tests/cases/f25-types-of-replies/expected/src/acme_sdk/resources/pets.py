"""The calls of `client.pets`."""

from __future__ import annotations

import builtins
from typing import Literal

from .._runtime.async_stream import AsyncStream
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.stream import Stream
from .._runtime.values import IsoDateTime, JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.cat import Cat
from ..models.dog import Dog
from . import _calls


class PetsResource(_SyncResource):
    """The calls of `client.pets`."""

    def list(self) -> Page[Cat | Dog | UnknownVariant]:
        """List pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.list_call(self._settings))

    def names(self) -> Page[str]:
        """Names: pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /names`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.names_call(self._settings))

    def mixed(self) -> Page[builtins.list[dict[str, int]] | str | Cat | UnknownVariant]:
        """Mixed: pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /mixed`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.mixed_call(self._settings))

    def counts(self, *, page: int | None = None) -> Page[dict[str, int]]:
        """Counts: pets.

        Args:
            page: Where the list starts.

        Returns:
            The first page; iterate over it for the items of every page.

        `GET /counts`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.counts_call(self._settings, page=page))

    def read(self) -> Cat | Dog | UnknownVariant:
        """Read one pets.

        `GET /one`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.read_call(self._settings))

    def find(self) -> Cat | None:
        """Find: pets.

        `GET /find`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.find_call(self._settings))

    def favourite(self) -> int | Cat | UnknownVariant:
        """Favourite: pets.

        `GET /favourite`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.favourite_call(self._settings))

    def cat(self) -> Cat:
        """Cat: pets.

        `GET /cat`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.cat_call(self._settings))

    def every(self) -> builtins.list[Cat]:
        """Every: pets.

        `GET /every`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.every_call(self._settings))

    def moods(self) -> dict[str, Literal["good", "bad"] | Unrecognized | None]:
        """Moods: pets.

        `GET /moods`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.moods_call(self._settings))

    def mood(self) -> Literal["good", "bad"] | Unrecognized:
        """Mood: pets.

        `GET /mood`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.mood_call(self._settings))

    def count(self) -> int:
        """Count: pets.

        `GET /count`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.count_call(self._settings))

    def since(self) -> IsoDateTime | None:
        """Since: pets.

        `GET /since`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.since_call(self._settings))

    def delete(self) -> builtins.list[Cat | Dog | UnknownVariant]:
        """Delete one pets.

        `DELETE /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.delete_call(self._settings))

    def anything(self) -> JsonValue:
        """Anything: pets.

        `GET /anything`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.anything_call(self._settings))

    def report(self) -> str:
        """Report: pets.

        Returns:
            The body of the response.

        `GET /report`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.report_call(self._settings))

    def table(self) -> str:
        """Table: pets.

        Returns:
            The body of the response.

        `GET /table`. Retried on any transient failure.
        """
        return self._engine.call(_calls.pets.table_call(self._settings))

    def watch(self) -> Stream[Cat | dict[str, str | builtins.list[int] | UnknownVariant] | UnknownVariant]:
        """Watch: pets.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /watch`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.pets.watch_call(self._settings))

    def ask(self) -> builtins.list[Cat | Dog | UnknownVariant]:
        """Ask: pets.

        `POST /ask`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.pets.ask_call(self._settings))

    def ask_stream(self) -> Stream[str]:
        """Ask stream: pets.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `POST /ask`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.stream(_calls.pets.ask_stream_call(self._settings))


class AsyncPetsResource(_AsyncResource):
    """The calls of `client.pets`, asynchronously."""

    def list(self) -> AsyncPager[Cat | Dog | UnknownVariant]:
        """List pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.list_call(self._settings))

    def names(self) -> AsyncPager[str]:
        """Names: pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /names`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.names_call(self._settings))

    def mixed(self) -> AsyncPager[builtins.list[dict[str, int]] | str | Cat | UnknownVariant]:
        """Mixed: pets.

        Returns:
            The only page; iterate over it for its items.

        `GET /mixed`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.mixed_call(self._settings))

    def counts(self, *, page: int | None = None) -> AsyncPager[dict[str, int]]:
        """Counts: pets.

        Args:
            page: Where the list starts.

        Returns:
            The first page; iterate over it for the items of every page.

        `GET /counts`. Retried on any transient failure.
        """
        return self._engine.list(_calls.pets.counts_call(self._settings, page=page))

    async def read(self) -> Cat | Dog | UnknownVariant:
        """Read one pets.

        `GET /one`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.read_call(self._settings))

    async def find(self) -> Cat | None:
        """Find: pets.

        `GET /find`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.find_call(self._settings))

    async def favourite(self) -> int | Cat | UnknownVariant:
        """Favourite: pets.

        `GET /favourite`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.favourite_call(self._settings))

    async def cat(self) -> Cat:
        """Cat: pets.

        `GET /cat`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.cat_call(self._settings))

    async def every(self) -> builtins.list[Cat]:
        """Every: pets.

        `GET /every`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.every_call(self._settings))

    async def moods(self) -> dict[str, Literal["good", "bad"] | Unrecognized | None]:
        """Moods: pets.

        `GET /moods`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.moods_call(self._settings))

    async def mood(self) -> Literal["good", "bad"] | Unrecognized:
        """Mood: pets.

        `GET /mood`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.mood_call(self._settings))

    async def count(self) -> int:
        """Count: pets.

        `GET /count`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.count_call(self._settings))

    async def since(self) -> IsoDateTime | None:
        """Since: pets.

        `GET /since`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.since_call(self._settings))

    async def delete(self) -> builtins.list[Cat | Dog | UnknownVariant]:
        """Delete one pets.

        `DELETE /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.delete_call(self._settings))

    async def anything(self) -> JsonValue:
        """Anything: pets.

        `GET /anything`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.anything_call(self._settings))

    async def report(self) -> str:
        """Report: pets.

        Returns:
            The body of the response.

        `GET /report`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.report_call(self._settings))

    async def table(self) -> str:
        """Table: pets.

        Returns:
            The body of the response.

        `GET /table`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.pets.table_call(self._settings))

    def watch(self) -> AsyncStream[Cat | dict[str, str | builtins.list[int] | UnknownVariant] | UnknownVariant]:
        """Watch: pets.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /watch`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.pets.watch_call(self._settings))

    async def ask(self) -> builtins.list[Cat | Dog | UnknownVariant]:
        """Ask: pets.

        `POST /ask`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.pets.ask_call(self._settings))

    def ask_stream(self) -> AsyncStream[str]:
        """Ask stream: pets.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `POST /ask`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.stream(_calls.pets.ask_stream_call(self._settings))
