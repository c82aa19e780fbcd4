"""The classes, methods and docstrings of the runtime, read from its code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from generator.outputs.docs.page import Entry, told
from generator.text.prose import rst

_SECTION = re.compile(r"(Args|Returns|Raises):")
_LABELS = {"Args": "param", "Raises": "raises"}
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def exceptions(code: str) -> Iterator[Entry]:
    """Every public exception of a module, each with its attributes."""
    for node in _classes(code):
        bases = ", ".join(f":py:exc:`{base.id}`" for base in node.bases if isinstance(base, ast.Name))
        paragraphs, _ = _documented(ast.get_docstring(node) or "")
        yield Entry("py:exception", node.name, (f"A kind of {bases}.", *paragraphs))
        yield from _attributes(node, node.name)


def classes(code: str, names: frozenset[str]) -> Iterator[Entry]:
    """The classes of a module by name, with their members."""
    for node in _classes(code):
        if node.name in names:
            paragraphs, _ = _documented(ast.get_docstring(node) or "")
            yield Entry("py:class", node.name, paragraphs)
            yield from _attributes(node, node.name)
            yield from _methods(node, node.name)


def methods(code: str, class_name: str, owner: str) -> Iterator[Entry]:
    """The public methods of one class of a module, as those of `owner`."""
    for node in _classes(code):
        if node.name == class_name:
            yield from _methods(node, owner)


def functions(code: str) -> Iterator[Entry]:
    """The public functions of a module."""
    for node in ast.parse(code).body:
        if isinstance(node, _Function) and not node.name.startswith("_"):
            yield _function(node, "py:function", node.name)


def initializer(code: str, class_name: str) -> Entry:
    """A class by its constructor, with the documentation of its arguments."""
    node = next(node for node in _classes(code) if node.name == class_name)
    start = next(item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__")
    paragraphs, fields = _documented(ast.get_docstring(node) or "")
    return Entry("py:class", f"{class_name}({_arguments(start)})", paragraphs, fields=fields)


def _classes(code: str) -> Iterator[ast.ClassDef]:
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node


def _methods(node: ast.ClassDef, owner: str) -> Iterator[Entry]:
    for item in node.body:
        if isinstance(item, _Function) and not item.name.startswith("_"):
            kinds = {ast.unparse(decorator) for decorator in item.decorator_list}
            if kinds & {"property", "cached_property"}:
                returns = "" if item.returns is None else ast.unparse(item.returns)
                paragraphs, _ = _documented(ast.get_docstring(item) or "")
                yield Entry("py:property", f"{owner}.{item.name}", paragraphs, (f":type: {returns}",))
            else:
                yield _function(item, "py:method", f"{owner}.{item.name}")


def _function(node: _Function, directive: str, name: str) -> Entry:
    paragraphs, fields = _documented(ast.get_docstring(node) or "")
    returns = "" if node.returns is None else f" -> {ast.unparse(node.returns)}"
    options = (":async:",) if isinstance(node, ast.AsyncFunctionDef) else ()
    return Entry(directive, f"{name}({_arguments(node)}){returns}", paragraphs, options, fields=fields)


def _arguments(node: _Function) -> str:
    return ast.unparse(node.args).removeprefix("self").removeprefix(", ")


def _attributes(node: ast.ClassDef, owner: str) -> Iterator[Entry]:
    """The attributes declared in the class and in its `__init__`."""
    starts = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
    for statement in [*node.body, *(line for start in starts for line in start.body)]:
        if isinstance(statement, ast.AnnAssign):
            name = ast.unparse(statement.target).removeprefix("self.")
            if not name.startswith("_"):
                yield Entry(
                    "py:attribute",
                    f"{owner}.{name}",
                    (),
                    (f":type: {ast.unparse(statement.annotation)}", ":no-contents-entry:"),
                )


def _documented(docstring: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The paragraphs of a docstring, and its sections as fields."""
    paragraphs: list[str] = []
    fields: list[tuple[str, str]] = []
    for block in docstring.split("\n\n"):
        first, _, rest = block.partition("\n")
        section = _SECTION.fullmatch(first)
        if section is None:
            paragraphs.append(told(block))
        elif section[1] == "Returns":
            fields.append(("returns", told(rest)))
        else:
            for line in re.sub(r"\n {5,}", " ", rest).splitlines():
                name, _, text = line.strip().partition(": ")
                fields.append((f"{_LABELS[section[1]]} {rst(name)}", told(text)))
    return tuple(paragraphs), tuple(fields)
