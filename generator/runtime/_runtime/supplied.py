"""Bearer tokens that a function of the user supplies."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine

from ..errors import InvalidValueError
from .auth import Credentials, bearer
from .settings import TokenFunction

_REMEMBERED = 8


class SuppliedToken:
    """A bearer token from a function, which is called before each attempt, by whichever thread or task makes it.

    The function keeps a token as long as it is good. It is called again, once, after a 401.
    """

    def __init__(self, function: TokenFunction) -> None:
        self._function = function
        self._recent: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "SuppliedToken()"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The latest tokens."""
        return self._recent

    def supply(self) -> Credentials:
        """Return the token as a credential."""
        token = self._function()
        if isinstance(token, Awaitable):
            if isinstance(token, Coroutine):
                token.close()
            raise InvalidValueError("the function that supplies a token is async: pass it to the async client")
        return self._credentials(token)

    async def supply_async(self) -> Credentials:
        """Return the token as a credential; the function may be async."""
        token = self._function()
        return self._credentials(await token if isinstance(token, Awaitable) else token)

    def forget(self, refused: Credentials) -> None:
        """Do nothing: the function decides which token follows a refused one."""

    def _credentials(self, token: object) -> Credentials:
        if not isinstance(token, str) or not token:
            raise InvalidValueError("the function that supplies a token returned no string, or an empty one")
        if token not in self._recent:
            self._recent = (token, *self._recent[: _REMEMBERED - 1])
        return bearer(token)
