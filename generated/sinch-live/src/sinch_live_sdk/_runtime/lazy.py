"""Names that are imported at their first use, so that the import of a package is cheap.

The modules here are named by annotations, which resolve at run time, or needed by few calls: each is imported when one
of its names is looked up.
"""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # to type checkers it is that of typing, which would be most of this package's import
if TYPE_CHECKING:
    import logging
    from collections.abc import Callable, Mapping

    from .. import _http as http
    from . import (
        async_engine,
        decode,
        encode,
        engine,
        error_data,
        options,
        page,
        raw,
        record,
        service,
        settings,
        values,
    )
    from .webhooks import asgi, schemes, wsgi
else:

    class _Later:
        """A module that is imported when something is looked up in it, which is then an attribute."""

        def __init__(self, name: str) -> None:
            self._name = name

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            value = vars(self)[name] = getattr(import_module(self._name, __package__), name)
            return value

    error_data, http, logging = map(_Later, (".error_data", ".._http", "logging"))
    async_engine, decode = map(_Later, (".async_engine", ".decode"))
    encode, engine = map(_Later, (".encode", ".engine"))
    options, page, raw, record = map(_Later, (".options", ".page", ".raw", ".record"))
    service, settings, values = map(_Later, (".service", ".settings", ".values"))
    asgi, schemes, wsgi = map(_Later, (".webhooks.asgi", ".webhooks.schemes", ".webhooks.wsgi"))

__all__ = [
    "asgi",
    "async_engine",
    "decode",
    "encode",
    "engine",
    "error_data",
    "http",
    "lazy",
    "logging",
    "options",
    "page",
    "raw",
    "record",
    "schemes",
    "service",
    "settings",
    "submodules",
    "values",
    "wsgi",
]


def lazy(package: str, homes: str, *others: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package.

    Args:
        package: Its name.
        homes: A line for each public name: the name, and the module that defines it. The text is searched, not
            parsed, so that a name costs the same whatever the size of the package.
        others: Public names that it defines itself.
    """

    def names() -> list[str]:
        return [line.partition(" ")[0] for line in homes.split("\n") if line]

    def getattribute(name: str) -> object:
        if name == "__all__":
            return [*names(), *others]
        start = homes.find(f"\n{name} ")
        if start < 0 and name.startswith("_"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if start < 0:
            return _submodule(package, name)
        start += len(name) + 2
        value: object = getattr(import_module(homes[start : homes.index("\n", start)], package), name)
        setattr(sys.modules[package], name, value)
        return value

    return getattribute, lambda: sorted({*vars(sys.modules[package]), *names()})


def submodules(package: str, classes: Mapping[str, str]) -> Callable[[str], object]:
    """`__getattr__` of a package whose modules are imported when they are named.

    Args:
        package: Its name.
        classes: Names of classes that it has beside them, each with the module that defines it.
    """

    def getattribute(name: str) -> object:
        if name in classes:
            value: object = getattr(import_module(classes[name], package), name)
            return value
        return _submodule(package, name)

    return getattribute


def _submodule(package: str, name: str) -> object:
    """Import a module of the package: type checkers know it as an attribute, whoever imports it."""
    try:
        return import_module(f"{package}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{package}.{name}":
            raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
