"""The types of error bodies: their union, and the functions that read them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import names, traverse, types
from generator.outputs.sdk.model import AliasView
from generator.outputs.sdk.module import FolderView, Module
from generator.python import code
from generator.python.code import Code, Import, call, literal, mapping, name, subscript
from generator.python.literals import docstring
from generator.python.runtime import decode, public
from generator.python.types import converter, options, received

DATA = "ErrorData"
"""The name of the union."""

ABOUT = "The types of an error's `data`, beside `None`."

HOME = "._error_data"
"""The module of the union; packages without types of errors have it from the runtime."""

READERS = docstring("Functions that read records and events from JSON, and write them.", 0)
"""The docstring of the package of the functions that read records."""

_LAZY = Import(".models", "_json", "_readers")


class _Nothing(Struct, frozen=True):
    """A view without variables."""


def modules(connector: ir.Connector) -> Iterator[Module]:
    """The module of the union, and the package of the functions that read records, by whose names they are imported."""
    every = traverse.error_types(connector)
    if not every:
        return
    root = f"src/{connector.package.module}"
    yield Module(
        f"{root}/_error_data.py",
        "sdk/src/module/models/alias.py",
        docstring("The types of the bodies of errors.", 0),
        AliasView(DATA, union(connector), docstring(ABOUT, 0)),
        frozenset((Import("typing", "TypeAlias"),)),
        frozenset((DATA,)),
    )
    yield Module(
        f"{root}/models/_json/__init__.py",
        "sdk/src/module/resources/__init__.py",
        READERS,
        FolderView(mapping(())),
        frozenset((Import("._runtime.lazy", "submodules", "_submodules"),)),
        frozenset(("__getattr__",)),
    )
    yield Module(
        f"{root}/models/_json/__init__.pyi",
        "sdk/src/module/resources/__init__.pyi",
        READERS,
        _Nothing(),
        frozenset(Import(".models._json", home, home) for type_ in every for home in _homes(type_)),
    )


def union(connector: ir.Connector) -> Code:
    """The types of the bodies of all errors, each once."""
    every = traverse.error_types(connector)
    members = [member for type_ in every for member in _members(type_)]
    unknown = public("UnknownVariant")
    return code.union(*(item for item in members if item != unknown), *(item for item in members if item == unknown))


def _members(type_: types.Type) -> Iterator[Code]:
    """The annotations of a type, or of those of a union."""
    match type_:
        case types.Union(variants):
            for variant in variants:
                yield from _members(variant.type)
            yield public("UnknownVariant")
        case types.Nullable(item):
            yield from _members(item)
        case types.Scalar() | types.AnyJson() | types.Object() | types.File() | types.Enumeration():
            yield received(type_)
        case types.Array() | types.Map() | types.RecordRef():
            yield received(type_)
        case _:
            assert_never(type_)


def reader(type_: types.Type) -> Code:
    """The reader of an error body, from `data` and `reading`; it imports the modules of its records when called."""

    def nested(part: types.RecordRef | types.Union | types.Enumeration) -> Code:
        match part:
            case types.RecordRef(home=home, name=of):
                return call(name("reading.of_record"), _lazily(home, of))
            case types.Union(home=home, title=of):
                return call(name("reading.of_union"), _lazily(home, of))
            case types.Enumeration():
                return call(subscript(decode("Known"), options(part)), *map(literal, part.options))
            case _:
                assert_never(part)

    return call(name("reading.whole"), name("data"), converter(type_, nested))


def annotation(type_: types.Type) -> Code:
    """The return type of a reader, which is not imported at run time."""
    annotated = received(type_)
    return Code(annotated.text, frozenset(replace(item, typing=True) for item in annotated.uses))


def _lazily(home: str, of: str) -> Code:
    return Code(f"{_LAZY.local}.{home}.decode_{names.snake(of)}", frozenset((_LAZY,)))


def _homes(type_: types.Type) -> Iterator[str]:
    for part in types.written(type_):
        if isinstance(part, types.RecordRef | types.Union):
            yield part.home
