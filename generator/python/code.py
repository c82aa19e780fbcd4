"""Python expressions as values, each with its imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from generator.python import literals
from generator.text.jsonvalue import is_object, is_tuple


class Import(Struct, frozen=True, order=True):
    """An import of a module, or of a name in it.

    A module that begins with a dot is the package's own, named from its root.
    """

    module: str
    name: str = ""
    alias: str = ""
    typing: bool = False
    """Whether only annotations use it."""
    own: bool = False
    """Whether it is the package itself, which its tests import by name."""

    @property
    def local(self) -> str:
        """The name in the importing module."""
        return self.alias or self.name or self.module


_NOTHING: frozenset[Import] = frozenset()


class Code(Struct, frozen=True):
    """A piece of Python in one line, and its imports."""

    text: str
    uses: frozenset[Import] = _NOTHING

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        raise TypeError("the imports of code would be lost in an f-string: use `of`")


def name(text: str) -> Code:
    """A name without an import."""
    return Code(text)


def use(item: Import) -> Code:
    """An imported name."""
    return Code(item.local, frozenset((item,)))


def literal(value: object) -> Code:
    """A literal."""
    return Code(literals.literal(value))


def of(form: str, *parts: Code | str) -> Code:
    """Code from a format, whose `{}` are replaced in order; a string is a name."""
    texts = [part if isinstance(part, str) else part.text for part in parts]
    return Code(form.format(*texts), _union([part for part in parts if not isinstance(part, str)]))


def joined(separator: str, items: Iterable[Code]) -> Code:
    """Several pieces with a separator between them."""
    pieces = list(items)
    return Code(separator.join([piece.text for piece in pieces]), _union(pieces))


def call(function: Code, *arguments: Code, keywords: Mapping[str, Code] | None = None) -> Code:
    """A call."""
    named = (of("{}={}", key, value) for key, value in (keywords or {}).items())
    return of("{}({})", function, joined(", ", (*arguments, *named)))


def listed(items: Iterable[Code]) -> Code:
    """A list."""
    return of("[{}]", joined(", ", items))


def tupled(items: Iterable[Code]) -> Code:
    """A tuple."""
    pieces = list(items)
    return of("({},)" if len(pieces) == 1 else "({})", joined(", ", pieces))


def mapping(pairs: Iterable[tuple[Code, Code]]) -> Code:
    """A dictionary."""
    return of("{{{}}}", joined(", ", (of("{}: {}", key, value) for key, value in pairs)))


def subscript(base: Code, *items: Code) -> Code:
    """A generic class with its arguments."""
    return of("{}[{}]", base, joined(", ", items))


def union(*types: Code) -> Code:
    """A union of annotations, each once."""
    return joined(" | ", dict.fromkeys(types))


_LONGEST_FSTRING = 111
"""In a line of 120 characters, as an argument; no formatter can break a longer one."""


def concatenated(pieces: Iterable[str | Code]) -> Code:
    """A concatenation of texts and expressions; texts that follow one another are one."""
    return joined(" + ", (literal(piece) if isinstance(piece, str) else piece for piece in _merged(pieces)))


def _merged(pieces: Iterable[str | Code]) -> list[str | Code]:
    """The pieces, with neighbouring texts as one."""
    parts: list[str | Code] = []
    for piece in pieces:
        if isinstance(piece, str) and parts and isinstance(parts[-1], str):
            parts[-1] += piece
        elif piece != "":
            parts.append(piece)
    return parts


def fstring(pieces: Iterable[str | Code]) -> Code:
    """Texts and expressions as one string: an f-string if Python 3.11 can parse it and it fits into a line."""
    parts = _merged(pieces)
    expressions = [part for part in parts if isinstance(part, Code)]
    words = "".join(part for part in parts if isinstance(part, str))
    if not expressions:
        return literal(words)
    if any(set(part.text) & set("'\\{}\n") for part in expressions):
        return concatenated(parts)
    plain = not any('"' in part.text for part in expressions)
    quote = "'" if plain and words.count('"') > words.count("'") else '"'
    inner = (
        literals.inside_fstring(part, quote) if isinstance(part, str) else "{" + part.text.replace('"', "'") + "}"
        for part in parts
    )
    text = f"f{quote}{''.join(inner)}{quote}"
    return Code(text, _union(expressions)) if len(text) <= _LONGEST_FSTRING else concatenated(parts)


def uses(view: object) -> frozenset[Import]:
    """The imports of all code in a view."""
    imports: set[Import] = set()
    waiting = [view]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Code):
            imports |= value.uses
        elif isinstance(value, str):
            continue
        elif is_tuple(value):
            waiting += value
        elif is_object(value):
            waiting += value.values()
        elif isinstance(value, Struct):
            waiting += (getattr(value, name) for name in value.__struct_fields__)
    return frozenset(imports)


def _union(pieces: list[Code]) -> frozenset[Import]:
    """The imports of all pieces; most pieces have none, or those of the others."""
    used = _NOTHING
    for piece in pieces:
        if piece.uses and piece.uses is not used:
            used = used | piece.uses if used else piece.uses
    return used
