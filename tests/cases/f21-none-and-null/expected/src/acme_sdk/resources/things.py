"""things."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from .._runtime.values import OMIT, Omit
from ..models.things import Thing, decode_thing as _decode_thing

_THING = _returns.record(_decode_thing)


def _edit_call(
    _settings: _Settings,
    /,
    *,
    d: int | None,
    a: str | None = None,
    b: str | None | Omit = OMIT,
    c: int | None | Omit = OMIT,
) -> _Call[Thing]:
    return _Call(
        "PATCH",
        "",
        _THING,
        body=_body.json_body(
            {
                "a": _wire.optional(a, _wire.text),
                "b": _wire.nullable(b, _wire.text),
                "c": _wire.nullable(c, _wire.whole),
                "d": _wire.nullable(d, _wire.whole),
            }
        ),
    )


class ThingsResource(_SyncResource):
    """things."""

    def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> Thing:
        """Edit: things.

        `PATCH /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            d: The `d` of the body.
            a: The `a` of the body.
            b: The `b` of the body.
            c: The `c` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_edit_call(self._settings, d=d, a=a, b=b, c=c))


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    async def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> Thing:
        """Edit: things.

        `PATCH /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            d: The `d` of the body.
            a: The `a` of the body.
            b: The `b` of the body.
            c: The `c` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_edit_call(self._settings, d=d, a=a, b=b, c=c))


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return self._engine.raw_call(_edit_call(self._settings, d=d, a=a, b=b, c=c))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return await self._engine.raw_call(_edit_call(self._settings, d=d, a=a, b=b, c=c))
