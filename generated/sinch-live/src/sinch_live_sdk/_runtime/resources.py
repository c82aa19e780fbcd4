"""Resources as attributes, made at their first use."""

from __future__ import annotations

import sys
from functools import reduce
from typing import TYPE_CHECKING


class Resources:
    """The base of what has resources: annotations of the form `_resources.module.Class` declare them."""

    if not TYPE_CHECKING:  # or a misspelt attribute would be none to type checkers

        def __getattr__(self, name: str) -> object:
            for kind in type(self).__mro__:
                declared = getattr(kind, "__annotations__", {}).get(name, "")
                package, *path = declared.split(".")
                if package == "_resources":
                    module = vars(sys.modules[kind.__module__])[package]
                    resource = reduce(getattr, path, module)(self._engine)
                    return vars(self).setdefault(name, resource)
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)

    def __dir__(self) -> list[str]:
        kinds = type(self).__mro__
        declared = {name for kind in kinds for name in getattr(kind, "__annotations__", {})}
        return sorted({*super().__dir__(), *declared})
