"""Resources as attributes, made at their first use."""

from __future__ import annotations

import sys
from functools import reduce
from typing import TYPE_CHECKING

from .resource import NO_ENGINE, AsyncResource, SyncResource


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
                return reduce(getattr, path, vars(sys.modules[owner.__module__])[package])
        raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}", name=name, obj=kind)
