"""An entry of the catalogue: an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from ..values import JsonObject
from .schemas import parsed, whole

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..call import Call, Listing, Streaming

    Built: TypeAlias = Call[None] | Listing[object] | Streaming[object]


class Entry:
    """The literal of an operation, read at the first use."""

    def __init__(self, package: str, name: str, module: str, key: str) -> None:
        self.package: str = package
        self.name: str = name
        self._module = module
        self._key = key

    @cached_property
    def literal(self) -> JsonObject:
        """The properties that the index lacks."""
        texts: dict[str, str] = import_module(f"{self.package}._operations.{self._module}").OPERATIONS
        return parsed(texts[self._key])

    @cached_property
    def input_schema(self) -> JsonObject:
        """The JSON Schema of the arguments."""
        return whole(self.literal["input"], self.package, "SENT")

    @property
    def properties(self) -> JsonObject:
        """The schema of each argument."""
        properties = self.input_schema.get("properties")
        return properties if isinstance(properties, dict) else {}

    @property
    def names(self) -> Mapping[str, str]:
        """The name of each argument in the signature of the method."""
        renamed = self.literal.get("names")
        other = renamed if isinstance(renamed, dict) else {}
        return {name: str(other.get(name, name)) for name in self.properties}

    @property
    def builder(self) -> Callable[..., Built]:
        """The function that builds the call."""
        module = import_module(f"{self.package}.resources._calls.{self._module}")
        builder: Callable[..., Built] = getattr(module, f"{self._key}_call")
        return builder

    def word(self, key: str) -> str:
        """Return a text of the literal; empty if it has none."""
        word = self.literal.get(key)
        return word if isinstance(word, str) else ""

    def says(self, key: str) -> bool:
        """Return whether a flag of the literal is set."""
        return self.literal.get(key) is True
