"""things."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.things import Thing, decode_thing as _decode_thing

_THING = _returns.record(_decode_thing)


def _edit_call(
    _settings: _Settings,
    /,
    z: str,
    a: str,
    *,
    r_needed: str,
    i_needed: str,
    c_needed: str,
    q_optional: str | None = None,
    h_optional: str | None = None,
    b_optional: str | None = None,
    d_default: str = "d",
) -> _Call[Thing]:
    return _Call(
        "PUT",
        f"/v1/{_wire.segment(z)}/{_wire.segment(a)}",
        _THING,
        query={"q": _wire.optional(q_optional, _wire.text), "r": _wire.text(r_needed)},
        headers={"X-H": _wire.optional(h_optional, _wire.text), "X-I": _wire.text(i_needed)},
        body=_body.json_body(
            {
                "b": _wire.optional(b_optional, _wire.text),
                "c": _wire.text(c_needed),
                "d": _wire.text(_wire.default(d_default, "d")),
            }
        ),
    )


class ThingsResource(_SyncResource):
    """things."""

    def edit(
        self,
        z: str,
        a: str,
        *,
        r_needed: str,
        i_needed: str,
        c_needed: str,
        q_optional: str | None = None,
        h_optional: str | None = None,
        b_optional: str | None = None,
        d_default: str = "d",
    ) -> Thing:
        """Edit: things.

        `PUT /v1/{z}/{a}`. Sent again after any passing failure.

        Args:
            z: The `z` of the path.
            a: The `a` of the path.
            r_needed: The query's `r`.
            i_needed: The header `X-I`.
            c_needed: The `c_needed` of the body.
            q_optional: The query's `q`.
            h_optional: The header `X-H`.
            b_optional: The `b_optional` of the body.
            d_default: The `d_default` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _edit_call(
                self._settings,
                z,
                a,
                r_needed=r_needed,
                i_needed=i_needed,
                c_needed=c_needed,
                q_optional=q_optional,
                h_optional=h_optional,
                b_optional=b_optional,
                d_default=d_default,
            )
        )


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    async def edit(
        self,
        z: str,
        a: str,
        *,
        r_needed: str,
        i_needed: str,
        c_needed: str,
        q_optional: str | None = None,
        h_optional: str | None = None,
        b_optional: str | None = None,
        d_default: str = "d",
    ) -> Thing:
        """Edit: things.

        `PUT /v1/{z}/{a}`. Sent again after any passing failure.

        Args:
            z: The `z` of the path.
            a: The `a` of the path.
            r_needed: The query's `r`.
            i_needed: The header `X-I`.
            c_needed: The `c_needed` of the body.
            q_optional: The query's `q`.
            h_optional: The header `X-H`.
            b_optional: The `b_optional` of the body.
            d_default: The `d_default` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _edit_call(
                self._settings,
                z,
                a,
                r_needed=r_needed,
                i_needed=i_needed,
                c_needed=c_needed,
                q_optional=q_optional,
                h_optional=h_optional,
                b_optional=b_optional,
                d_default=d_default,
            )
        )


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def edit(
        self,
        z: str,
        a: str,
        *,
        r_needed: str,
        i_needed: str,
        c_needed: str,
        q_optional: str | None = None,
        h_optional: str | None = None,
        b_optional: str | None = None,
        d_default: str = "d",
    ) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return self._engine.raw_call(
            _edit_call(
                self._settings,
                z,
                a,
                r_needed=r_needed,
                i_needed=i_needed,
                c_needed=c_needed,
                q_optional=q_optional,
                h_optional=h_optional,
                b_optional=b_optional,
                d_default=d_default,
            )
        )


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def edit(
        self,
        z: str,
        a: str,
        *,
        r_needed: str,
        i_needed: str,
        c_needed: str,
        q_optional: str | None = None,
        h_optional: str | None = None,
        b_optional: str | None = None,
        d_default: str = "d",
    ) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return await self._engine.raw_call(
            _edit_call(
                self._settings,
                z,
                a,
                r_needed=r_needed,
                i_needed=i_needed,
                c_needed=c_needed,
                q_optional=q_optional,
                h_optional=h_optional,
                b_optional=b_optional,
                d_default=d_default,
            )
        )
