"""The runtime files, equal in every package except for the name of its error class, or their substitutes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from generator import ir
from generator.ir import traverse
from generator.ir.names import ANSWERS, EXCEPTIONS
from generator.outputs.sdk import classes
from generator.python.filling import filled, templates
from generator.python.runtime import shared

RUNTIME = Path(__file__).parents[2] / "runtime"
_ENTRIES = ("tools.py", "__main__.py")
"""Files that each package has, with a shared runtime too."""
_TOOLS = (*_ENTRIES, "_runtime/tools/", "_runtime/terminal/", "_runtime/mcp/")
_RENDERED: frozenset[str] = frozenset(("__init__.py", "_operations/__init__.py"))
"""Files that the runtime has for type checkers alone: each package has its own."""


class _ErrorsView(Struct, frozen=True):
    """The exceptions of a package that shares its runtime."""

    client: str
    names: tuple[str, ...]
    answers: tuple[str, ...]
    others: tuple[str, ...]
    has_data: bool


def files(connector: ir.Connector) -> Iterator[tuple[str, str]]:
    """The path and text of each runtime file of a package."""
    if not connector.package.shares_runtime:
        yield from copied(connector)
        return
    yield "errors.py", filled("runtime/package/errors.py", _errors(connector))
    for name in _ENTRIES if connector.package.tools else ():
        yield name, _importing_shared((RUNTIME / name).read_text(encoding="utf-8"))


def copied(connector: ir.Connector) -> Iterator[tuple[str, str]]:
    """The path and text of each runtime file of a package that has a copy."""
    client, http = connector.package.client, connector.package.http
    unused = set(_RENDERED)
    if not traverse.sent(connector).records:
        unused.add("_runtime/typeddict.py")
    if not _has_marks(connector):
        unused.add("_runtime/deprecation.py")
    if traverse.error_types(connector):
        unused.add("_error_data.py")
    if not any(operation.alternatives for resource in connector.resources for operation in resource.operations):
        unused.add("_runtime/alternatives.py")
    for name, text in _sources():
        if name in unused or (not connector.package.tools and name.startswith(_TOOLS)):
            continue
        if name == "errors.py":
            yield name, _renamed(text, "ConnectorError", f"{client}Error")
        elif name == "_http.py" and http != "httpx":
            yield name, text.replace("import httpx\n", f"import {http} as httpx\n")
        else:
            yield name, text


def common() -> Iterator[tuple[str, str]]:
    """The path and text of each file of the runtime that packages share."""
    for name, text in _sources():
        if name == "_error_data.py":
            yield name, (templates() / "runtime/_error_data.py").read_text(encoding="utf-8")
        elif name not in _RENDERED and name not in _ENTRIES:
            yield name, text


def _sources() -> Iterator[tuple[str, str]]:
    for path in sorted(RUNTIME.rglob("*.py")):
        yield path.relative_to(RUNTIME).as_posix(), path.read_text(encoding="utf-8")


def _errors(connector: ir.Connector) -> _ErrorsView:
    names = sorted(EXCEPTIONS)
    return _ErrorsView(
        connector.package.client,
        tuple(names),
        tuple(name for name in names if name in ANSWERS),
        tuple(name for name in names if name not in ANSWERS and name != "APIStatusError"),
        bool(traverse.error_types(connector)),
    )


def _importing_shared(text: str) -> str:
    """A module that imports the runtime which packages share; the imports stay in ruff's order of isort."""
    lines: list[str] = []
    for is_import, block in groupby(text.splitlines(keepends=True), key=_is_import):
        if is_import:
            lines += _sorted(block)
        else:
            lines += block
    return "".join(lines)


def _is_import(line: str) -> bool:
    return line.lstrip().startswith("from .")


def _sorted(block: Iterable[str]) -> list[str]:
    """Import statements of the package, those of the shared runtime first."""
    moved: list[str] = []
    kept: list[str] = []
    for line in block:
        indent, _, rest = line.partition("from ")
        module, _, names = rest.partition(" ")
        (kept if shared(module) == module else moved).append(f"{indent}from {shared(module)} {names}")
    return [*moved, *(["\n"] if moved and kept else []), *kept]


def _has_marks(connector: ir.Connector) -> bool:
    """Whether a method, an argument or a field is marked as deprecated."""
    operations = [operation for resource in connector.resources for operation in resource.operations]
    return (
        any(operation.deprecated for operation in operations)
        or any(value.deprecated for operation in operations for value in operation.values)
        or any(classes.is_marked(field) for record in connector.records.values() for field in record.fields)
    )


def _renamed(code: str, old: str, new: str) -> str:
    lines = code.splitlines(keepends=True)
    places = [
        (node.lineno, node.col_offset + (len("class ") if isinstance(node, ast.ClassDef) else 0))
        for node in ast.walk(ast.parse(code))
        if (isinstance(node, ast.ClassDef) and node.name == old) or (isinstance(node, ast.Name) and node.id == old)
    ]
    for line, column in places:
        text = lines[line - 1]
        lines[line - 1] = text[:column] + new + text[column + len(old) :]
    return "".join(lines)
