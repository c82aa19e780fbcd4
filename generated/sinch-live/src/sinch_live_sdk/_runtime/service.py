"""What the connector says of the whole API, as functions of a client's settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .auth import Auth
from .settings import Setting, Settings
from .values import Omit


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Service:
    """The API of this package; `auth` has its credential sets by name, the connector's own is `""`.

    `own_auth` names the one for calls that are of no resource.
    """

    user_agent: str
    settings: tuple[Setting, ...]
    base_url: Callable[[Settings], str]
    headers: Callable[[Settings], Mapping[str, str | Omit]]
    auth: Mapping[str, Callable[[Settings], Auth]]
    own_auth: str = ""
