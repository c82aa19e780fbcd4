"""How a request proves who sends it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from .values import NOTHING, JsonValue

if TYPE_CHECKING:
    from .settings import Settings

_RENEW_BEFORE_EXPIRY = 60.0


class Credentials:
    """What a request carries as proof, in its headers, query or cookies."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(
        self,
        headers: Mapping[str, str] = NOTHING,
        query: Mapping[str, str] = NOTHING,
        cookies: Mapping[str, str] = NOTHING,
    ) -> None:
        self.headers: Mapping[str, str] = headers
        self.query: Mapping[str, str] = query
        self.cookies: Mapping[str, str] = cookies

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Credentials) and (
            (self.headers, self.query, self.cookies) == (other.headers, other.query, other.cookies)
        )


NO_PROOF = Credentials()
"""Nothing: the HTTP client's own `auth`, where it has one, may say who sends."""


def basic(username: str, password: str) -> Credentials:
    """HTTP Basic, encoded as UTF-8."""
    return Credentials(headers={"Authorization": _basic(username, password)})


def bearer(token: str) -> Credentials:
    """A token in the `Authorization` header."""
    return Credentials(headers={"Authorization": f"Bearer {token}"})


def api_key(name: str, place: str, value: str) -> Credentials:
    """A key under a name, in the `header`, the `query` or a `cookie`."""
    match place:
        case "header":
            return Credentials(headers={name: value})
        case "query":
            return Credentials(query={name: value})
        case _:
            return Credentials(cookies={name: value})


class ClientCredentials:
    """OAuth2 client credentials: a token that is fetched once for all that wait, and renewed before it expires."""

    def __init__(
        self, token_url: str, client_id: str, client_secret: str, *, scope: str | None = None, in_body: bool = False
    ) -> None:
        self.token_url: str = token_url
        self.form: dict[str, str] = {"grant_type": "client_credentials"}
        self.headers: dict[str, str] = {"Accept": "application/json"}
        if scope:
            self.form["scope"] = scope
        if in_body:
            self.form |= {"client_id": client_id, "client_secret": client_secret}
        else:
            self.headers["Authorization"] = _basic(client_id, client_secret)
        self._token: str | None = None
        self._renew_at = 0.0
        self._guard: threading.Lock = threading.Lock()
        self.fetching: threading.Lock = threading.Lock()

    def __repr__(self) -> str:
        return "ClientCredentials()"

    @property
    def identity(self) -> object:
        """What is the same for all whose token is the same."""
        return self.token_url, *sorted(self.form.items()), *sorted(self.headers.items())

    def current(self) -> Credentials | None:
        """The token as a credential, unless a new one is due."""
        with self._guard:
            if self._token is None or time.monotonic() >= self._renew_at:
                return None
            return bearer(self._token)

    def store(self, answer: JsonValue) -> Credentials | None:
        """Keeps the token of a token endpoint's answer; `None` if there is none."""
        token = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(answer, dict) or not isinstance(token, str) or not token:
            return None
        seconds = _lifetime(answer.get("expires_in"))
        with self._guard:
            self._token = token
            self._renew_at = time.monotonic() + max(seconds - _RENEW_BEFORE_EXPIRY, seconds / 2)
        return bearer(token)

    def forget(self, refused: Credentials) -> None:
        """Drops a token that the server refused, unless another took its place meanwhile."""
        with self._guard:
            if self._token is not None and refused.headers == bearer(self._token).headers:
                self._token = None


Auth: TypeAlias = Credentials | ClientCredentials


def chosen(sets: Mapping[str, Callable[[Settings], Auth]], setting: str, settings: Settings) -> Auth:
    """The credential set that a setting names."""
    return sets[settings.text(setting)](settings)


def _basic(username: str, password: str) -> str:
    import base64

    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def _lifetime(value: JsonValue) -> float:
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return float(value)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else 3600.0
