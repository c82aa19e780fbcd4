"""Things."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from ._calls import things as _calls


class ThingsResource(_SyncResource):
    """Things."""

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

        `PUT /v1/{z}/{a}`. Retried on any transient failure.

        Args:
            z: The path parameter `z`.
            a: The path parameter `a`.
            r_needed: The query parameter `r`.
            i_needed: The header `X-I`.
            c_needed: The body parameter `c_needed`.
            q_optional: The query parameter `q`.
            h_optional: The header `X-H`.
            b_optional: The body parameter `b_optional`.
            d_default: The body parameter `d_default`.

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.
        """
        return self._engine.call(
            _calls.edit_call(
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
    """Things, asynchronously."""

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

        `PUT /v1/{z}/{a}`. Retried on any transient failure.

        Args:
            z: The path parameter `z`.
            a: The path parameter `a`.
            r_needed: The query parameter `r`.
            i_needed: The header `X-I`.
            c_needed: The body parameter `c_needed`.
            q_optional: The query parameter `q`.
            h_optional: The header `X-H`.
            b_optional: The body parameter `b_optional`.
            d_default: The body parameter `d_default`.

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.
        """
        return await self._engine.call(
            _calls.edit_call(
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
