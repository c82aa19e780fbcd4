"""Public names imported at their first use, so that importing the package is cheap."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # to type checkers it is that of typing, which would be most of this package's import
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(package: str, homes: Mapping[str, tuple[str, ...]]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a package whose public names are defined in its modules."""
    places = {name: module for module, names in homes.items() for name in names}

    def getattribute(name: str) -> object:
        home = places.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(home, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return getattribute, lambda: sorted({*vars(sys.modules[package]), *places})
