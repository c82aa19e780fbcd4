"""Findings about a spec: collected while it is read, located when they are printed."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from generator.findings import codes

Pointer = tuple[str | int, ...]
"""The path to a value in a document, or in the tree of a spec."""

MAX_OF_A_CODE = 500
"""Findings of one code that are kept."""


class Severity(enum.IntEnum):
    """The severity of a finding: an error stops the build."""

    ERROR = 0
    WARNING = 1
    NOTE = 2

    @property
    def word(self) -> str:
        """The name in lower case."""
        return self.name.lower()


class Place(Struct, frozen=True):
    """A value of the spec, its key, or a character in its text."""

    pointer: Pointer
    offset: int | None = None
    key: bool = False

    def __truediv__(self, part: str | int) -> Place:
        return Place((*self.pointer, part))

    def at(self, offset: int) -> Place:
        """The character at an offset of this text."""
        return Place(self.pointer, offset, self.key)

    @property
    def name(self) -> Place:
        """The key of this value."""
        return Place(self.pointer, key=True)


ROOT = Place(())


class Location(Struct, frozen=True):
    """A position in a file: 1-based line and column, in characters.

    `text` is the line; of a long line, the part around the column, after `skipped` characters.
    """

    path: str
    line: int
    column: int
    length: int = 1
    text: str = ""
    pointer: str = ""
    skipped: int = 0


class Spot(Protocol):
    """A place in a file whose line and column are computed when a finding is printed."""

    def located(self) -> Location:
        """The line and column."""
        ...


class Finding(Struct, frozen=True):
    """A finding; `hint` is an edit that cures it, `also` are related places."""

    code: str
    message: str
    where: Place | Location | Spot
    hint: str = ""
    also: tuple[tuple[str, Place | Location | Spot], ...] = ()

    @property
    def severity(self) -> Severity:
        """The severity of its code."""
        return Severity[codes.CODES[self.code].severity.upper()]

    def located(self, locate: Callable[[Place], Location | None]) -> Finding:
        """The finding, each place that `locate` knows turned into a location, and each spot."""

        def known(where: Place | Location | Spot) -> Place | Location | Spot:
            if isinstance(where, Place):
                return locate(where) or where
            return where if isinstance(where, Location) else where.located()

        also = tuple((words, known(where)) for words, where in self.also)
        return replace(self, where=known(self.where), also=also)


class Findings(Struct):
    """The findings of one spec, each once."""

    items: list[Finding] = field(default_factory=list[Finding])
    _seen: set[Finding] = field(default_factory=set[Finding])
    _counts: Counter[str] = field(default_factory=Counter[str])

    def add(
        self,
        code: str,
        message: str,
        where: Place | Location | Spot,
        *,
        hint: str = "",
        also: Iterable[tuple[str, Place | Location | Spot]] = (),
    ) -> None:
        """Adds a finding; repetitions, and those over the maximum of a code, are dropped."""
        finding = Finding(code, message, where, hint, tuple(also))
        if finding in self._seen:
            return
        self._seen.add(finding)
        self._counts[code] += 1
        if self._counts[code] <= MAX_OF_A_CODE:
            self.items.append(finding)
        elif self._counts[code] == MAX_OF_A_CODE + 1:
            self.add("more-findings", f"more than {MAX_OF_A_CODE} findings {code!r}: the rest is not shown", where)

    def crowded(self, code: str) -> bool:
        """Whether further findings of a code are dropped, so that a hint for one is wasted."""
        return self._counts[code] > MAX_OF_A_CODE

    def resolve(self, locate: Callable[[Place], Location | None]) -> None:
        """Locates the findings so far, before an edit of the tree moves their places."""
        self.items = [finding.located(locate) for finding in self.items]

    @property
    def failed(self) -> bool:
        """Whether any is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.items)
