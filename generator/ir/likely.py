"""Samples of single values that look real, by the table of `samples.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal
from zlib import crc32

from msgspec import Struct, field

from generator.ir import names
from generator.text.jsonvalue import Json

Kind = Literal["string", "integer", "number", "boolean", "date", "date_time", "object", "key"]


class About(Struct, frozen=True):
    """The context of a value: its name, its description, and its owner."""

    name: str = ""
    description: str = ""
    owner: str = ""

    @property
    def element(self) -> About:
        """The context of an element of the list."""
        *before, last = names.words(self.name) or ("",)
        return About(" ".join((*before, _one(last))), self.description, self.owner)

    @property
    def thing(self) -> str:
        """The owner, in one word."""
        own = names.words(self.owner)
        said = [word for word in own if word not in _unsaid()] or own
        return _one(said[-1]) if said else ""


def _one(word: str) -> str:
    """The singular of a word; a short one is no plural to the names of classes."""
    is_short = word == "ids" or (len(word) == 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")))
    return word[:-1] if is_short else names.element(word)


NOTHING = About()


class _Row(Struct, frozen=True):
    """A row of the table."""

    value: Json
    names: frozenset[tuple[str, ...]] = field(default_factory=frozenset[tuple[str, ...]])
    says: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    type: str = ""

    def is_of(self, said: str) -> bool:
        """Whether the row is for values of a type with that name; of none if it is empty."""
        return self.type == said if said else bool(self.names) or not self.type

    def fits(self, description: str, thing: str, said: str) -> bool:
        """Whether the row is for a description, in lower case, and an owner."""
        return (bool(said) or not self.says or any(words in description for words in self.says)) and (
            not self.of or thing in self.of
        )


def sample(kind: Kind, about: About, said: str = "") -> Json:
    """A value that looks real; `said` is the name of a text's type in the connector format."""
    return _sample(kind, about, said if kind == "string" and said in _typed() else "")


@lru_cache(maxsize=16384)
def _sample(kind: Kind, about: About, said: str) -> Json:
    value = _row(kind, about, said).value
    return _filled(value, about, said) if isinstance(value, str) else value


def _row(kind: Kind, about: About, said: str) -> _Row:
    description, thing = about.description.lower(), about.thing
    fitting = [row for row in _rows(kind, said) if row.fits(description, thing, said)]
    of_any_name = [row for row in fitting if not row.names]
    told = [row for row in of_any_name if row.says]
    if told:
        return told[0]
    words = names.words(about.name)
    for start in range(len(words)):
        named = [row for row in fitting if words[start:] in row.names]
        if named:
            return max(named, key=lambda row: bool(row.says) + bool(row.of))
    return of_any_name[0]


def _filled(text: str, about: About, said: str) -> str:
    words = names.words(about.name)
    before = [word for word in words if word not in _ID_WORDS]
    is_of_name = before and (len(before) < len(words) or said)
    thing = _one(before[-1]) if is_of_name else about.thing or "id"
    return (
        text.replace("{code}", f"{crc32(thing.encode()):08x}"[:4])
        .replace("{thing}", thing)
        .replace("{owner}", about.thing or "example")
        .replace("{name}", "-".join(words) or "text")
    )


_ID_WORDS = frozenset(("id", "ids", "identifier", "uid", "guid", "sid", "gid", "pk"))


@cache
def _document() -> Mapping[str, Json]:
    document: Mapping[str, Json] = tomllib.loads(files("generator.ir").joinpath("samples.toml").read_text("utf-8"))
    return document


@cache
def _unsaid() -> frozenset[str]:
    return frozenset(_texts(_document()["unsaid"]))


@cache
def _table() -> Mapping[str, Sequence[_Row]]:
    """The rows of each kind."""
    return {
        kind: [_read(row) for row in rows if isinstance(row, dict)]
        for kind, rows in _document().items()
        if kind != "unsaid" and isinstance(rows, list)
    }


@cache
def _rows(kind: Kind, said: str) -> Sequence[_Row]:
    """The rows of a kind for values of a type with that name."""
    return [row for row in _table()[kind] if row.is_of(said)]


@cache
def _typed() -> frozenset[str]:
    """The types of texts that have rows."""
    return frozenset(row.type for row in _table()["string"])


def _read(row: Mapping[str, Json]) -> _Row:
    type_ = row.get("type", "")
    return _Row(
        row["value"],
        frozenset(tuple(text.split()) for text in _texts(row.get("names", []))),
        _texts(row.get("says", [])),
        _texts(row.get("of", [])),
        type_ if isinstance(type_, str) else "",
    )


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
