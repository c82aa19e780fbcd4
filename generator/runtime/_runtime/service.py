"""The declarations for the whole API, as functions of a client's settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .auth import AuthSet
from .settings import Setting, Settings
from .values import NOTHING, Omit


class Service:
    """The API of a package; `auth` has its credential sets by name, the connector's own under `""`.

    `own_auth` names the set for calls without a resource. `retry` has the statuses that pass, beside the usual.
    """

    __slots__ = ("auth", "base_url", "cookies", "headers", "own_auth", "package", "retry", "settings", "user_agent")

    def __init__(
        self,
        package: str,
        user_agent: str,
        settings: tuple[Setting, ...],
        base_url: Callable[[Settings], str],
        headers: Callable[[Settings], Mapping[str, str | Omit]],
        auth: Mapping[str, Callable[[Settings], AuthSet]],
        own_auth: str = "",
        cookies: Callable[[Settings], Mapping[str, str | Omit]] = lambda _: NOTHING,
        retry: tuple[int, ...] = (),
    ) -> None:
        self.package: str = package
        self.user_agent: str = user_agent
        self.settings: tuple[Setting, ...] = settings
        self.base_url: Callable[[Settings], str] = base_url
        self.headers: Callable[[Settings], Mapping[str, str | Omit]] = headers
        self.auth: Mapping[str, Callable[[Settings], AuthSet]] = auth
        self.cookies: Callable[[Settings], Mapping[str, str | Omit]] = cookies
        self.own_auth: str = own_auth
        self.retry: tuple[int, ...] = retry
