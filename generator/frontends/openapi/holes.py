"""The holes of an operation: a name for each parameter, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.frontends.openapi.titles import free, worded
from generator.frontends.openapi.typed import Typed, attributes
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.text.jsonvalue import Json

JsonObject = dict[str, Json]
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""The name of a header or a cookie."""
_FOREIGN = re.compile(r"[^A-Za-z0-9_.-]+")


class Holes:
    """The holes of one operation; names that are equal in Python are told apart by where they stand."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._taken: dict[str, str] = {}
        self._claimed: set[str] = set()
        self._places: dict[str, str] = {}
        self._known: dict[tuple[str, str, str, tuple[str, ...]], tuple[str, str]] = {}

    def claim(self, wires: Iterable[str]) -> None:
        """Keep the names that are wire names, letter by letter, for those."""
        self._claimed |= {wire for wire in wires if names.snake(wire, names.PARAMETER_SCOPE) == wire}

    def placeholder(self, wire: str, where: str, typed: Typed, hint: str, about: JsonObject) -> JsonObject:
        """The declaration of a hole for a parameter or a member of the body; bodies share members of one type."""
        if typed.fields is not None or (typed.options and typed.expression.rstrip("[]") not in ("String", "Integer")):
            typed = self._types.spelled(typed, hint)
        shared = (wire, where, typed.expression, typed.options)
        if shared not in self._known:
            self._known[shared] = self._name(wire, where)
        hole, name = self._known[shared]
        item: JsonObject = {"name": hole, **attributes(typed), "type": typed.expression, **about}
        if names.snake(hole, names.PARAMETER_SCOPE) != name:
            item["rename"] = name
        return item

    def _name(self, wire: str, where: str) -> tuple[str, str]:
        """The name of a hole, and of its argument."""
        wire = worded(wire)
        usual = names.snake(wire, names.PARAMETER_SCOPE)
        text = f"{where}_{wire}" if self._places.setdefault(usual, where) != where else wire
        taken = {*self._taken, *(self._claimed - {text})}
        name = free(text, names.snake(text, names.PARAMETER_SCOPE), taken, names.PARAMETER_SCOPE)
        hole = _FOREIGN.sub("_", text).strip("_.-") or "value"
        hole = hole if hole[0].isalpha() and hole[0].isascii() else f"n{hole}"
        while hole in self._taken.values():
            hole += "_"
        self._taken[name] = hole
        return hole, name
