"""The runtime files, equal in every package except for the name of its error class."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from generator import ir
from generator.ir import traverse
from generator.outputs.sdk import classes

RUNTIME = Path(__file__).parents[2] / "runtime"
_TOOLS = ("tools.py", "__main__.py", "_runtime/tools/", "_runtime/terminal/", "_runtime/mcp/")


def files(connector: ir.Connector) -> Iterator[tuple[str, str]]:
    """The path and text of each runtime file."""
    client, http = connector.package.client, connector.package.http
    unused = {"__init__.py", "_operations/__init__.py"}
    if not traverse.sent(connector).records:
        unused.add("_runtime/typeddict.py")
    if not _has_marks(connector):
        unused.add("_runtime/deprecation.py")
    if traverse.error_types(connector):
        unused.add("_error_data.py")
    if not any(operation.alternatives for resource in connector.resources for operation in resource.operations):
        unused.add("_runtime/alternatives.py")
    for path in sorted(RUNTIME.rglob("*.py")):
        name = path.relative_to(RUNTIME).as_posix()
        if name in unused or (not connector.package.tools and name.startswith(_TOOLS)):
            continue
        text = path.read_text(encoding="utf-8")
        if name == "errors.py":
            text = _renamed(text, "ConnectorError", f"{client}Error")
        elif name == "_http.py" and http != "httpx":
            text = text.replace("import httpx\n", f"import {http} as httpx\n")
        yield name, text


def _has_marks(connector: ir.Connector) -> bool:
    """Whether a method, an argument or a field has the mark of what is deprecated."""
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
