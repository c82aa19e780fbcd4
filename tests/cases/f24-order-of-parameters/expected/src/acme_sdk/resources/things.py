"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

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

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.

        `PUT /v1/{z}/{a}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.things.edit_call(
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
    """The calls of `client.things`, asynchronously."""

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

        Raises:
            InvalidValueError: `z` or `a` is empty, `.` or `..`.

        `PUT /v1/{z}/{a}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.things.edit_call(
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
