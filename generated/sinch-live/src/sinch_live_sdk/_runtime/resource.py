"""The base classes of resources, and the attribute under which a client has one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

from .lazy import async_engine as _async_engine
from .lazy import engine as _engine
from .lazy import settings as _settings

T_co = TypeVar("T_co", covariant=True)


class SyncResource:
    """The base of a class with the operations of one resource."""

    def __init__(self, engine: _engine.SyncEngine) -> None:
        self._engine: _engine.SyncEngine = engine
        self._settings: _settings.Settings = engine.settings


class AsyncResource:
    """The base of a class with the operations of one resource."""

    def __init__(self, engine: _async_engine.AsyncEngine) -> None:
        self._engine: _async_engine.AsyncEngine = engine
        self._settings: _settings.Settings = engine.settings


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
