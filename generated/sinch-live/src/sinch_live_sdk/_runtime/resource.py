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


class _NoEngine:
    settings = None


NO_ENGINE = _NoEngine()
"""The engine of a resource without a client."""


class cached_property(functools.cached_property[T_co]):  # noqa: N801  the name of what it extends
    """A part of a client. On the class, it is one without a client: `create_autospec` reads its methods there."""

    if not TYPE_CHECKING:

        class _NoClient:
            _engine = NO_ENGINE

        def __get__(self, instance: object, owner: type | None = None) -> T_co:
            return self.func(self._NoClient()) if instance is None else super().__get__(instance, owner)
