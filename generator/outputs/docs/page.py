"""The views of pages; every text in them is reStructuredText."""

from __future__ import annotations

from dataclasses import dataclass

from generator.text.prose import rst, rst_code


@dataclass(frozen=True, slots=True)
class Heading:
    """A title and its underline."""

    text: str
    line: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a permalink: a class, a method, a field, an exception, a variable of the environment.

    `code` is lines of Python; `fields` are the rows below: parameters, what is returned, what is raised.
    """

    directive: str
    signature: str
    paragraphs: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    code: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def has_code(self) -> bool:
        """Whether there is an example."""
        return bool(self.code)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page."""

    heading: Heading
    paragraphs: tuple[str, ...] = ()
    code: str = ""
    entries: tuple[Entry, ...] = ()

    @property
    def has_code(self) -> bool:
        """Whether there is an example."""
        return bool(self.code)


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and the name of its file without ending."""

    name: str
    heading: Heading
    module: str
    paragraphs: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """The first page; `resources` are the names of their pages, `others` those of the rest."""

    heading: Heading
    module: str
    description: str
    install: str
    example: str
    resources: tuple[str, ...]
    others: tuple[str, ...]
    has_resources: bool


def heading(text: str) -> Heading:
    """A heading; wide characters count as two columns of its underline."""
    return Heading(text, "=" * (2 * len(text)))


def told(text: str) -> str:
    """Prose in one line, with code in `backticks`."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        return rst(text)
    return "".join(rst_code(piece) if index % 2 else _spaced(piece) for index, piece in enumerate(pieces))


def _spaced(piece: str) -> str:
    """Text between pieces of code, with the spaces at its ends."""
    return f"{' ' * piece[:1].isspace()}{rst(piece)}{' ' * (piece[-1:].isspace() and not piece.isspace())}"
