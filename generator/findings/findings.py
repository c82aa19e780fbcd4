"""What is wrong with a spec, or worth knowing: collected, and placed when they are printed."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from generator.findings import codes

Pointer = tuple[str | int, ...]
"""The way to a value in a JSON or TOML document, or in the spec that they make together."""


MAX_OF_A_CODE = 500


class Severity(enum.IntEnum):
    """How much a finding matters: an error stops the build."""

    ERROR = 0
    WARNING = 1
    NOTE = 2

    @property
    def word(self) -> str:
        """As it is printed."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Place:
    """A value of the spec, or its key, or a character inside its text."""

    pointer: Pointer
    offset: int | None = None
    key: bool = False

    def __truediv__(self, part: str | int) -> Place:
        return Place((*self.pointer, part))

    def at(self, offset: int) -> Place:
        """A character of the text that stands here."""
        return Place(self.pointer, offset, self.key)

    @property
    def name(self) -> Place:
        """The key of this value, not the value."""
        return Place(self.pointer, key=True)


ROOT = Place(())


@dataclass(frozen=True, slots=True)
class Location:
    """Where a finding is printed: 1-based line and column, in characters; `text` is the line, or what is around the
    column of a long one, after so many characters that are `skipped`."""

    path: str
    line: int
    column: int
    length: int = 1
    text: str = ""
    pointer: str = ""
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell the author of a spec; `hint` is an edit."""

    code: str
    message: str
    where: Place | Location
    hint: str = ""
    also: tuple[tuple[str, Place | Location], ...] = ()

    @property
    def severity(self) -> Severity:
        """As its code says."""
        return Severity[codes.CODES[self.code].severity.upper()]

    def located(self, locate: Callable[[Place], Location | None]) -> Finding:
        """The finding with its places found, as far as they can be."""

        def found(where: Place | Location) -> Place | Location:
            return (locate(where) or where) if isinstance(where, Place) else where

        also = tuple((words, found(where)) for words, where in self.also)
        return replace(self, where=found(self.where), also=also)


@dataclass(slots=True)
class Findings:
    """The findings of one spec, each once."""

    found: list[Finding] = field(default_factory=list[Finding])
    _seen: set[Finding] = field(default_factory=set[Finding])
    _counts: Counter[str] = field(default_factory=Counter[str])

    def add(
        self,
        code: str,
        message: str,
        where: Place | Location,
        *,
        hint: str = "",
        also: Iterable[tuple[str, Place | Location]] = (),
    ) -> None:
        """Adds one, unless it is there already, or there are too many of its code to be read."""
        finding = Finding(code, message, where, hint, tuple(also))
        if finding in self._seen:
            return
        self._seen.add(finding)
        self._counts[code] += 1
        if self._counts[code] <= MAX_OF_A_CODE:
            self.found.append(finding)
        elif self._counts[code] == MAX_OF_A_CODE + 1:
            self.add(
                "more-findings", f"there are more than {MAX_OF_A_CODE} findings {code!r}: the rest isn't shown", where
            )

    def crowded(self, code: str) -> bool:
        """Whether another one of a code would not be shown, so that its hint needs no search."""
        return self._counts[code] > MAX_OF_A_CODE

    def resolve(self, locate: Callable[[Place], Location | None]) -> None:
        """Finds the places of what was found so far, before they move."""
        self.found = [finding.located(locate) for finding in self.found]

    @property
    def failed(self) -> bool:
        """Whether any is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.found)
