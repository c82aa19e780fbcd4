"""OAuth2 with a user's refresh token, and the renewed tokens that the user stores."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..errors import InvalidValueError
from .auth import ClientCredentials, lifetime
from .values import NOTHING, JsonValue, Omit


@dataclass(frozen=True, slots=True)
class RenewedToken:
    """The response of a token endpoint to a refresh token: `refresh_token` is the one to store, new or unchanged.

    `expires_at` is when `access_token` expires, in UTC; `None` if the server does not say.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_at: datetime.datetime | None
    raw: Mapping[str, JsonValue] = field(repr=False, compare=False)


OnToken: TypeAlias = Callable[[RenewedToken], Awaitable[None] | None]
"""A function that stores a renewed token; only an async client awaits it."""


class RefreshToken(ClientCredentials):
    """OAuth2 with a refresh token; one that the server replaces is used from then on.

    Each renewed token is handed to `on_token`, again at the next call if that raised.
    """

    grant = "refresh_token"
    is_replaced = True

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str | Omit,
        refresh_token: str,
        *,
        scope: str | Omit | None = None,
        in_body: bool = False,
        form: Mapping[str, str | Omit] = NOTHING,
    ) -> None:
        super().__init__(token_url, client_id, client_secret, scope=scope, in_body=in_body, form=form)
        self.form["refresh_token"] = refresh_token

    @property
    def secrets(self) -> Iterable[str]:
        """The client's secret, the present token, and the present refresh token."""
        return (*super().secrets, self.form["refresh_token"])

    def _renewed(self, token: str, answer: Mapping[str, JsonValue]) -> None:
        replaced = answer.get("refresh_token")
        if isinstance(replaced, str) and replaced:
            self.form = {**self.form, "refresh_token": replaced}
        seconds = lifetime(answer.get("expires_in"))
        now = datetime.datetime.now(datetime.UTC)
        expires_at = None if seconds is None else now + datetime.timedelta(seconds=seconds)
        self.renewal = RenewedToken(token, self.form["refresh_token"], expires_at, answer)


def hand_over(renewal: RenewedToken, on_token: OnToken) -> None:
    """Call the user's function with a renewed token."""
    result = on_token(renewal)
    if isinstance(result, Awaitable):
        if isinstance(result, Coroutine):
            result.close()
        raise InvalidValueError("on_token is async: pass it to the async client")


async def hand_over_async(renewal: RenewedToken, on_token: OnToken) -> None:
    """Call the user's function with a renewed token, and await it."""
    result = on_token(renewal)
    if isinstance(result, Awaitable):
        await result
