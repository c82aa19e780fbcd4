"""The holes of an operation: a name for each parameter, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from generator.frontends.openapi.types import Typed, Types, attributes
from generator.ir import names
from generator.text.jsonvalue import Json

JsonObject = dict[str, Json]
_FOREIGN = re.compile(r"[^A-Za-z0-9_.-]+")


class Holes:
    """The holes of one operation; names that are equal in Python are told apart by where they stand."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._taken: dict[str, str] = {}

    def placeholder(self, wire: str, where: str, typed: Typed, hint: str, about: JsonObject) -> JsonObject:
        """The declaration of a hole for a parameter or a member of the body."""
        if typed.fields is not None or (typed.options and typed.expression.rstrip("[]") not in ("String", "Integer")):
            typed = self._types.spelled(typed, hint)
        hole, name = self._name(wire, where)
        item: JsonObject = {"name": hole, **attributes(typed), "type": typed.expression, **about}
        if names.snake(hole, names.PARAMETER_SCOPE) != name:
            item["rename"] = name
        return item

    def _name(self, wire: str, where: str) -> tuple[str, str]:
        """The name of a hole, and of its argument."""
        for text in _forms(wire, where):
            name = names.snake(text, names.PARAMETER_SCOPE)
            if name not in self._taken:
                break
        hole = _FOREIGN.sub("_", text).strip("_.-") or "value"
        hole = hole if hole[0].isalpha() and hole[0].isascii() else f"n{hole}"
        while hole in self._taken.values():
            hole += "_"
        self._taken[name] = hole
        return hole, name


def _forms(wire: str, where: str) -> Iterator[str]:
    """What a parameter may be called: its name, that with its place before it, that with a number."""
    yield wire
    yield f"{where}_{wire}"
    yield from (f"{where}_{wire}_{number}" for number in count(2))
