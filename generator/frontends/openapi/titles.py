"""The names of types."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable
from itertools import count

from generator.frontends.openapi.documents import Node
from generator.ir import names
from generator.ir.types import is_built_in

_MAX_NAME = 150
"""Bytes of a name, to which others may add words."""
_MAX_MODULE = 70
"""The largest length of the name of a type's module, in bytes; files have endings of their own."""
_SIGNS = {
    "<=": "lte",
    ">=": "gte",
    "!=": "not",
    "<": "lt",
    ">": "gt",
    "!": "not",
    "~": "like",
    "-": "minus",
    "+": "plus",
    "*": "any",
    "@": "at",
    "$": "dollar",
    "#": "number",
    "%": "percent",
    "&": "and",
    "[]": "list",
}
"""The words for signs of wire names that differ in signs alone."""
_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))


class Names:
    """The names of types: one space, in which each stands once."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken: set[str] = set()
        self.reserve(taken)

    def reserve(self, taken: Iterable[str]) -> None:
        """Keep names free."""
        self._taken |= {name.casefold() for name in taken}

    def take(self, *preferred: str, is_sent: bool = True) -> str:
        """The first free name, or the last with a number; types that calls send reserve derived names too."""
        options = [short(name) for name in preferred]
        for name in options:
            if self._free(name, is_sent=is_sent):
                return self._add(name, is_sent=is_sent)
        number = 2
        while not self._free(f"{options[-1]}{number}", is_sent=is_sent):
            number += 1
        return self._add(f"{options[-1]}{number}", is_sent=is_sent)

    def unused(self, *preferred: str) -> str:
        """The first free name, else the last."""
        return next((name for name in preferred if self._free(short(name))), preferred[-1])

    def _free(self, name: str, *, is_sent: bool = True) -> bool:
        forms = _forms(name) if is_sent else (name,)
        return not any(form.casefold() in self._taken for form in forms) and not is_built_in(name)

    def _add(self, name: str, *, is_sent: bool) -> str:
        self._taken |= {form.casefold() for form in (_forms(name) if is_sent else (name,))}
        return name


def _forms(name: str) -> tuple[str, ...]:
    """The names that a type takes which calls send."""
    return name, f"{name}Dict", f"{name}Input"


def worded(wire: str, otherwise: str = "value") -> str:
    """The text that a name derives from: a wire name, cut to the limit, or `otherwise` if it has no words."""
    return _cut(wire) if names.words(wire) else otherwise


def short(name: str) -> str:
    """The name of a type, without its first words where its module would have too long a name."""
    words = names.words(name)
    while len("_".join(words).encode()) > _MAX_MODULE and len(words) > 1:
        words = words[1:]
    text = _cut("_".join(words), _MAX_MODULE)
    return name if tuple(text.split("_")) == names.words(name) else names.pascal(text)


def _cut(text: str, length: int = _MAX_NAME) -> str:
    return text.encode()[:length].decode(errors="ignore")


def free(wire: str, usual: str, taken: Container[str], reserved: Collection[str]) -> str:
    """A name beside others: the usual one, the wire name as it is or with words for its signs, or one with a number."""
    if usual not in taken:
        return usual
    if names.is_identifier(wire) and wire not in taken and wire not in reserved:
        return wire
    spelled = names.snake(worded(_SIGN.sub(lambda sign: f" {_SIGNS[sign[0]]} ", wire), usual), reserved)
    if spelled not in taken:
        return spelled
    return next(name for number in count(2) if (name := f"{usual}_{number}") not in taken)


def titles(target: Node) -> list[str]:
    """Names for a schema that a reference leads to: its last words, more of them where these are taken."""
    skipped = {"components", "schemas", "definitions", "$defs", "properties", "items", "schema", "content", "paths"}
    parts = [str(part) for part in target.pointer if str(part) not in skipped and not isinstance(part, int)]
    if not parts:
        parts = [target.source.path.stem]
    chosen = [names.pascal("_".join(parts[-count:])) for count in range(1, len(parts) + 1)]
    return [name for name in chosen if name and name != "N"] or ["Schema"]
