"""Credentials of requests."""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..errors import APITimeoutError, ConfigurationError
from .shown import is_secret_name
from .values import NOTHING, JsonValue, Omit

if TYPE_CHECKING:
    from .._http import httpx
    from .renewal import RenewedToken
    from .settings import Settings, TokenFunction
    from .supplied import SuppliedToken

_RENEW_BEFORE_EXPIRY = 60.0
_USUAL_LIFETIME = 3600.0
_LONGEST_LIFETIME = 366 * 86_400.0


class Credentials:
    """Credentials of a request: headers, query parameters or cookies. `secrets` are masked wherever text is shown."""

    __slots__ = ("cookies", "headers", "query", "secrets")

    def __init__(
        self,
        headers: Mapping[str, str] = NOTHING,
        query: Mapping[str, str] = NOTHING,
        cookies: Mapping[str, str] = NOTHING,
        secrets: tuple[str, ...] = (),
    ) -> None:
        self.headers: Mapping[str, str] = headers
        self.query: Mapping[str, str] = query
        self.cookies: Mapping[str, str] = cookies
        self.secrets: tuple[str, ...] = secrets

    @property
    def is_signature(self) -> bool:
        """Whether it holds for one request alone."""
        return False

    def sign(self, request: httpx.Request, *given: Collection[str]) -> None:
        """Sign a built request, unless the user gave the header of the signature; most credentials sign nothing."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Credentials) and (
            (self.headers, self.query, self.cookies) == (other.headers, other.query, other.cookies)
        )


NO_PROOF = Credentials()
"""No credentials: the HTTP client's own `auth` may add some."""


def basic(username: str | Omit, password: str | Omit) -> Credentials:
    """HTTP Basic, encoded as UTF-8; no credentials if both values are omitted."""
    if isinstance(username, Omit) and isinstance(password, Omit):
        return NO_PROOF
    username, password = ("" if isinstance(part, Omit) else part for part in (username, password))
    encoded = _basic(username, password)
    return Credentials(headers={"Authorization": f"Basic {encoded}"}, secrets=(encoded, username, password))


def bearer(token: str | Omit) -> Credentials:
    """A token in the `Authorization` header; no credentials without it."""
    if isinstance(token, Omit):
        return NO_PROOF
    return Credentials(headers={"Authorization": f"Bearer {token}"}, secrets=(token,))


def token(value: str | TokenFunction | Omit) -> Auth:
    """A bearer token, or the function that supplies it."""
    if isinstance(value, (str, Omit)):
        return bearer(value)
    from .supplied import SuppliedToken

    return SuppliedToken(value)


def api_key(name: str, place: str, value: str | Omit) -> Credentials:
    """A key under a name, in the `header`, the `query` or a `cookie`; no credentials without it."""
    if isinstance(value, Omit):
        return NO_PROOF
    match place:
        case "header":
            return Credentials(headers={name: value}, secrets=(value,))
        case "query":
            return Credentials(query={name: value}, secrets=(value,))
        case _:
            return Credentials(cookies={name: value}, secrets=(value,))


class Fetch:
    """A token fetch by one call, for which the other calls of the process wait."""

    def __init__(self) -> None:
        self.done: threading.Event = threading.Event()
        self.error: Exception | None = None
        self.process: int = os.getpid()


class ClientCredentials:
    """OAuth2 client credentials: a token fetched once for all calls that wait, and renewed before it expires.

    A public client has no secret. `form` has further members of the token request.
    """

    grant = "client_credentials"

    is_replaced = False
    """Whether the response may replace the credential, so that an interrupted request loses it."""

    renewal: RenewedToken | None = None
    """A renewed token that the user's `on_token` has not taken yet; only a refresh token is renewed."""

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str | Omit,
        *,
        scope: str | Omit | None = None,
        in_body: bool = False,
        form: Mapping[str, str | Omit] = NOTHING,
    ) -> None:
        self.token_url: str = token_url
        self.form: dict[str, str] = {"grant_type": self.grant}
        self.headers: dict[str, str] = {"Accept": "application/json"}
        if scope and not isinstance(scope, Omit):
            self.form["scope"] = scope
        self._own: tuple[str, ...] = ()
        if isinstance(client_secret, Omit):
            self.form["client_id"] = client_id
        else:
            encoded = _basic(client_id, client_secret)
            self._own = (client_secret, encoded)
            if in_body:
                self.form |= {"client_id": client_id, "client_secret": client_secret}
            else:
                self.headers["Authorization"] = f"Basic {encoded}"
        members = {name: value for name, value in form.items() if not isinstance(value, Omit)}
        self.form |= members
        self._own += tuple(value for name, value in members.items() if is_secret_name(name))
        self._token: str | None = None
        self._renew_at = 0.0
        self._guard: threading.Lock = threading.Lock()
        self._fetch: Fetch | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    @property
    def identity(self) -> object:
        """The key under which clients share a token."""
        return self.token_url, *sorted(self.form.items()), *sorted(self.headers.items())

    @property
    def secrets(self) -> Iterable[str]:
        """The client's secret, those of the form, and the present token."""
        return (*self._own, self._token) if self._token else self._own

    def current(self) -> Credentials | None:
        """Return the token as a credential, unless a new one is due."""
        with self._guard:
            return self._current()

    def join(self) -> tuple[Credentials | Fetch, bool]:
        """Return the token or its fetch, and whether the caller has to fetch."""
        with self._guard:
            current, fetch = self._current(), self._fetch
            if current is not None:
                return current, False
            if fetch is not None and fetch.process == os.getpid():
                return fetch, False
            self._fetch = Fetch()
            return self._fetch, True

    def end(self, fetch: Fetch, error: Exception | None) -> None:
        """End a fetch; waiting calls fail with its error, or look again."""
        with self._guard:
            fetch.error = error
            self._fetch = None
        fetch.done.set()

    def store(self, answer: JsonValue) -> Credentials | None:
        """Store the token in a token endpoint's response; return `None` if it has none."""
        token = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(answer, dict) or not isinstance(token, str) or not token:
            return None
        seconds = _lifetime(answer.get("expires_in"))
        with self._guard:
            self._token = token
            self._renew_at = time.monotonic() + max(seconds - _RENEW_BEFORE_EXPIRY, seconds / 2)
            self._renewed(token, answer)
        return bearer(token)

    def kept(self) -> Credentials | None:
        """Return a token that was fetched but not taken by `on_token`, as long as it is good."""
        with self._guard:
            return None if self.renewal is None else self._unexpired()

    def taken(self, renewal: RenewedToken) -> None:
        """Note that `on_token` took a renewed token."""
        with self._guard:
            if self.renewal is renewal:
                self.renewal = None

    def forget(self, refused: Credentials) -> None:
        """Drop a token that the server refused, unless there is a newer one."""
        with self._guard:
            if self._token is not None and refused.headers == bearer(self._token).headers:
                self._token = None

    def _renewed(self, token: str, answer: Mapping[str, JsonValue]) -> None:
        """Store the further members of a refresh token's response."""

    def _current(self) -> Credentials | None:
        return self._unexpired() if self.renewal is None else None

    def _unexpired(self) -> Credentials | None:
        return None if self._token is None or time.monotonic() >= self._renew_at else bearer(self._token)


class Joined(Credentials):
    """Several credentials at once, each in places of its own."""

    __slots__ = ("_parts",)

    def __init__(self, *parts: Credentials) -> None:
        self._parts = parts
        super().__init__(
            {name: value for part in parts for name, value in part.headers.items()},
            {name: value for part in parts for name, value in part.query.items()},
            {name: value for part in parts for name, value in part.cookies.items()},
            self._secrets(),
        )

    @property
    def is_signature(self) -> bool:
        """Whether a part holds for one request alone."""
        return any(part.is_signature for part in self._parts)

    def sign(self, request: httpx.Request, *given: Collection[str]) -> None:
        """Sign a built request, as each part does."""
        for part in self._parts:
            part.sign(request, *given)
        self.secrets: tuple[str, ...] = self._secrets()

    def _secrets(self) -> tuple[str, ...]:
        return tuple(secret for part in self._parts for secret in part.secrets)


class Beside:
    """A token that is fetched or supplied, with the credentials that are sent beside it."""

    __slots__ = ("others", "token")

    def __init__(self, token: ClientCredentials | SuppliedToken, others: Joined) -> None:
        self.token: ClientCredentials | SuppliedToken = token
        self.others: Joined = others

    @property
    def secrets(self) -> Iterable[str]:
        """The texts to mask of both."""
        return (*self.token.secrets, *self.others.secrets)


Auth: TypeAlias = "Credentials | ClientCredentials | SuppliedToken"
AuthSet: TypeAlias = "Auth | Beside"


def together(*parts: Auth) -> AuthSet:
    """Return several credentials at once; one of them at most is a token that is fetched or supplied."""
    token = next((part for part in parts if not isinstance(part, Credentials)), None)
    others = Joined(*(part for part in parts if isinstance(part, Credentials)))
    return others if token is None else Beside(token, others)


def chosen(
    sets: Mapping[str, tuple[Callable[[Settings], AuthSet], Sequence[str]]], setting: str, settings: Settings
) -> AuthSet:
    """Return the credential set that a setting names; by default the first whose settings have values.

    A set without settings is chosen only if no setting of another set has a value.
    """
    usual = sets[settings.text(setting)]
    lacking: list[str] = []
    for make, names in () if settings.is_given(setting) else (usual, *sets.values()):
        if not names and any(map(settings.is_given, lacking)):
            break
        try:
            credentials = make(settings)
        except ConfigurationError:
            lacking += names
        else:
            if credentials is not NO_PROOF or not names:
                return credentials
    return usual[0](settings)


def shared(error: Exception) -> Exception | None:
    """Return the error for the calls that wait for a token; a time-out belongs to the fetching call alone."""
    return None if isinstance(error, APITimeoutError) else error


def _basic(username: str, password: str) -> str:
    import base64

    return base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def _lifetime(value: JsonValue) -> float:
    seconds = lifetime(value)
    return _USUAL_LIFETIME if seconds is None else seconds


def lifetime(value: JsonValue) -> float | None:
    """Return the seconds in `expires_in`, at most a year; `None` without a number."""
    try:
        seconds = math.nan if isinstance(value, bool) or not isinstance(value, (str, int, float)) else float(value)
    except (ValueError, OverflowError):
        seconds = math.inf if isinstance(value, int) and value > 0 else math.nan
    return None if math.isnan(seconds) else min(max(seconds, 0.0), _LONGEST_LIFETIME)
