"""The base classes of resources, and the attribute under which a client has one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import SyncEngine
    from .settings import Settings

T_co = TypeVar("T_co", covariant=True)


class SyncResource:
    """The base of a class with the operations of one resource."""

    def __init__(self, engine: SyncEngine) -> None:
        self._engine: SyncEngine = engine
        self._settings: Settings = engine.settings


class AsyncResource:
    """The base of a class with the operations of one resource."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine: AsyncEngine = engine
        self._settings: Settings = engine.settings


class cached_property(functools.cached_property[T_co]):  # noqa: N801  the name of its base
    """A resource of a client. The class has a resource without a client, whose methods `create_autospec` reads."""

    if not TYPE_CHECKING:

        def __get__(self, instance: object, owner: type | None = None) -> T_co:
            return self.func(_NO_CLIENT) if instance is None else super().__get__(instance, owner)


class _NoEngine:
    settings = None


class _NoClient:
    _engine = _NoEngine()


_NO_CLIENT = _NoClient()
