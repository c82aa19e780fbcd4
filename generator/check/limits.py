"""Names that some disk, reader or tool can't take: too long, or different in their case alone."""

from __future__ import annotations

from generator import ir
from generator.findings import Findings, Place
from generator.lower.ledger import public

MAX_NAME = 200
MAX_MODULE = 80
"""Bytes of a file's name: a whole path has to fit into what Windows takes."""


def check(connector: ir.Connector, findings: Findings) -> None:
    """Reports names that a package can't have everywhere."""
    modules: dict[str, tuple[str, Place]] = {}
    for scope, wire, name, place in public(connector):
        limit = MAX_MODULE if scope == "modules" or (scope, wire) == ("package", "module") else MAX_NAME
        if len(name.encode()) > limit:
            findings.add(
                "name-length",
                f"{name[:40]!r}... is over {limit} bytes long, for a name in {scope[:80]}",
                place,
                hint='rename = "..." in overlay.toml',
            )
        if scope == "modules":
            other, first = modules.setdefault(name.casefold(), (name, place))
            if other != name:
                findings.add(
                    "name-collision",
                    f"the file of {wire!r} has the name of another, but for its case",
                    place,
                    hint='rename = "..." in overlay.toml',
                    also=(("first", first),),
                )
