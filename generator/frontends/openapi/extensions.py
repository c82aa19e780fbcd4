"""The extensions of operations by which documents name and stream: the tables of `extensions.toml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct, toml


class Naming(Struct, frozen=True, forbid_unknown_fields=True):
    """An extension that names a resource, a method, or both."""

    name: str
    of: Literal["resource", "method", "both"]


class Streaming(Struct, frozen=True, forbid_unknown_fields=True):
    """An extension that says that a reply comes in pieces, and the names of its members."""

    name: str
    piece: str
    whole: str
    format: str
    condition: str
    until: str


class Tables(Struct, frozen=True, forbid_unknown_fields=True):
    """The extensions; of those that name, the first that stands counts."""

    names: tuple[Naming, ...]
    streams: tuple[Streaming, ...]


@cache
def tables() -> Tables:
    """The tables of the file, read once."""
    return toml.decode(files("generator.frontends.openapi").joinpath("extensions.toml").read_bytes(), type=Tables)
