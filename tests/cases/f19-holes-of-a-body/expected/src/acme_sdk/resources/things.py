"""things."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from .._runtime.values import JsonInput
from ..models.things import Thing, decode_thing as _decode_thing

_THING = _returns.record(_decode_thing)


def _make_call(_settings: _Settings, /, *, n: int, s: str, list: list[int], any: JsonInput, flag: bool) -> _Call[Thing]:
    return _Call(
        "POST",
        "",
        _THING,
        body=_body.json_body(
            {
                "text": _wire.integer(n),
                "value": _wire.whole(n),
                "long": f"no {_wire.integer(n)}/{_wire.text(s)}",
                "list": _wire.each(list, _wire.whole),
                "quoted": _wire.array_text(list, _wire.whole),
                "any": _wire.anything(any),
                "flag": _wire.boolean(flag),
                "string": _wire.text(s),
            }
        ),
    )


class ThingsResource(_SyncResource):
    """things."""

    def make(self, *, n: int, s: str, list: list[int], any: JsonInput, flag: bool) -> Thing:
        """Make: things.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            n: The `n` of the body.
            s: The `s` of the body.
            list: The `list` of the body.
            any: The `any` of the body.
            flag: The `flag` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    async def make(self, *, n: int, s: str, list: list[int], any: JsonInput, flag: bool) -> Thing:
        """Make: things.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            n: The `n` of the body.
            s: The `s` of the body.
            list: The `list` of the body.
            any: The `any` of the body.
            flag: The `flag` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def make(self, *, n: int, s: str, list: list[int], any: JsonInput, flag: bool) -> RawResponse[Thing]:
        """`make`, as the answer itself."""
        return self._engine.raw_call(_make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def make(self, *, n: int, s: str, list: list[int], any: JsonInput, flag: bool) -> RawResponse[Thing]:
        """`make`, as the answer itself."""
        return await self._engine.raw_call(_make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))
