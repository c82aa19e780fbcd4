"""The words of a command: resources, those inside, and operations; read from the index alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from ..shown import nearest
from .codes import usage
from .text import printable

if TYPE_CHECKING:
    from ..service import Service
    from ..tools.catalogue import Catalogue, Row

_INNER = re.compile(r"(?<=[^.])_")


class Index:
    """The index of the package: the class of its client, its command, and its operations by their words."""

    def __init__(self, package: str) -> None:
        module = import_module(f"{package}._operations")
        rows: Sequence[Row] = module.OPERATIONS
        client: str = module.CLIENT
        command: str = module.COMMAND
        self.package: str = package
        self.client: str = client
        self.command: str = command
        self.rows: Mapping[str, Row] = {dashed(row[0]): row for row in rows}

    @property
    def service(self) -> Service:
        """The declarations for the whole API."""
        service: Service = import_module(f"{self.package}._service").SERVICE
        return service

    @cached_property
    def catalogue(self) -> Catalogue:
        """The operations as values."""
        from ..tools.catalogue import Catalogue

        return Catalogue(self.package, [*self.rows.values()], ())

    def below(self, name: str) -> dict[str, Row | None]:
        """Return the words that follow a name: operations with their rows, and resources."""
        start = f"{name}." if name else ""
        words: dict[str, Row | None] = {}
        for key, row in self.rows.items():
            if key.startswith(start):
                word, dot, _ = key[len(start) :].partition(".")
                if not dot:
                    words[word] = row
                else:
                    words.setdefault(word, None)
        return words

    def read(self, argv: Sequence[str]) -> tuple[str, Row | None, list[str]]:
        """Return the name that words make, its operation, and the words after it."""
        name, rest = "", [*argv]
        while rest and not rest[0].startswith("-"):
            word = dashed(rest[0])
            following = self.below(name)
            if word not in following:
                _unknown(name, rest[0], following)
            rest.pop(0)
            name = f"{name}.{word}" if name else word
            row = following[word]
            if row is not None:
                return name, row, rest
        return name, None, rest


def dashed(word: str) -> str:
    """Return a name with the dashes of options."""
    return _INNER.sub("-", word)


def spoken(name: str) -> str:
    """Return a name as the words of a command."""
    return dashed(name).replace(".", " ")


def _unknown(name: str, word: str, following: Mapping[str, Row | None]) -> NoReturn:
    inside = f" in {spoken(name)}" if name else ""
    kind = "operation" if name else "resource"
    raise usage(f"no {kind} {printable(word[:80])!r}{inside}: {nearest(word, sorted(following))}")
