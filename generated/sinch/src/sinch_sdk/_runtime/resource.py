"""The base classes of resources, which a client and a resource with others inside have as attributes."""

from __future__ import annotations

import functools
import sys
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


class _Declared(type):
    """The class of what has resources. On the class, one is without a client: `create_autospec` reads it there."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> object:
            return _resource(cls, name)(NO_ENGINE)

    def __dir__(cls) -> list[str]:
        return sorted({*super().__dir__(), *declared(cls)})


class Resources(metaclass=_Declared):
    """The base of what has resources: annotations of the form `_resources.module.Class` declare them."""

    if not TYPE_CHECKING:  # or a misspelt attribute would be none to type checkers

        def __getattr__(self, name: str) -> object:
            return vars(self).setdefault(name, _resource(type(self), name)(self._engine))

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *declared(type(self))})


class SyncHolder(Resources, SyncResource):
    """The base of a resource that has others inside."""


class AsyncHolder(Resources, AsyncResource):
    """The base of a resource that has others inside."""


def declared(kind: type) -> dict[str, tuple[type, str]]:
    """The annotations that declare resources, by name, each with the class that it is of."""
    return {
        name: (owner, text)
        for owner in reversed(kind.__mro__)
        for name, text in vars(owner).get("__annotations__", {}).items()
        if isinstance(text, str) and text.startswith("_resources.")
    }


if not TYPE_CHECKING:

    def _resource(kind: type, name: str) -> type:
        for owner in kind.__mro__:
            text = vars(owner).get("__annotations__", {}).get(name, "")
            if text.startswith("_resources."):
                package, *path = text.split(".")
                return functools.reduce(getattr, path, vars(sys.modules[owner.__module__])[package])
        raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}", name=name, obj=kind)
