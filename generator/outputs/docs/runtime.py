"""The classes, methods and docstrings of the runtime, read from its code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from generator.outputs.docs.page import Entry
from generator.outputs.docs.text import told, type_span
from generator.text.prose import code_span

_SECTION = re.compile(r"(Args|Returns|Raises):")
_MODULE = re.compile(r"(?<![\w.])(?:lazy\.[a-z_]+|_[a-z_]+)\.")
"""The module of a name in an annotation, as the runtime imports it."""

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def exceptions(code: str) -> Iterator[Entry]:
    """Every public exception of a module, each with its attributes."""
    for node in _classes(code):
        bases = ", ".join(type_span(base.id) for base in node.bases if isinstance(base, ast.Name))
        paragraphs, _ = _documented(ast.get_docstring(node) or "")
        yield Entry(node.name, node.name, "class", (f"A kind of {bases}.", *paragraphs), members=_attributes(node))


def classes(code: str, names: frozenset[str]) -> Iterator[Entry]:
    """The classes of a module by name, with their members."""
    for node in _classes(code):
        if node.name in names:
            paragraphs, _ = _documented(ast.get_docstring(node) or "")
            yield Entry(node.name, node.name, "class", paragraphs, members=_attributes(node))
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
            yield _function(node, node.name)


def initializer(code: str, class_name: str) -> Entry:
    """A class by its constructor, with the documentation of its arguments."""
    node = next(node for node in _classes(code) if node.name == class_name)
    start = next(item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__")
    paragraphs, fields = _documented(ast.get_docstring(node) or "")
    return Entry(class_name, f"{class_name}({_arguments(start)})", "class", paragraphs, fields)


def _classes(code: str) -> Iterator[ast.ClassDef]:
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node


def _methods(node: ast.ClassDef, owner: str) -> Iterator[Entry]:
    for item in node.body:
        if isinstance(item, _Function) and not item.name.startswith("_"):
            kinds = {ast.unparse(decorator) for decorator in item.decorator_list}
            if kinds & {"property", "cached_property"}:
                returns = "" if item.returns is None else _unparsed(item.returns)
                paragraphs, _ = _documented(ast.get_docstring(item) or "")
                yield Entry(f"{owner}.{item.name}", f"{owner}.{item.name}: {returns}", "property", paragraphs)
            else:
                yield _function(item, f"{owner}.{item.name}")


def _function(node: _Function, name: str) -> Entry:
    paragraphs, fields = _documented(ast.get_docstring(node) or "")
    returns = "" if node.returns is None else f" -> {_unparsed(node.returns)}"
    word = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
    return Entry(name, f"{word}{name}({_arguments(node)}){returns}", "method", paragraphs, fields)


def _arguments(node: _Function) -> str:
    return _unparsed(node.args).removeprefix("self").removeprefix(", ")


def _attributes(node: ast.ClassDef) -> tuple[str, ...]:
    """The attributes declared in the class and in its `__init__`, each as an item of a list."""
    starts = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
    items: list[str] = []
    for statement in [*node.body, *(row for start in starts for row in start.body)]:
        if isinstance(statement, ast.AnnAssign):
            name = ast.unparse(statement.target).removeprefix("self.")
            if not name.startswith("_"):
                items.append(f"- {code_span(name)} {type_span(_unparsed(statement.annotation))}")
    return tuple(items)


def _unparsed(node: ast.AST) -> str:
    """The code of an annotation or of parameters, whose names stand without their modules."""
    return _MODULE.sub("", ast.unparse(node))


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
            fields.append(("Returns", told(rest)))
        else:
            for line in re.sub(r"\n {5,}", " ", rest).splitlines():
                name, _, text = line.strip().partition(": ")
                fields.append((code_span(name), told(text)))
    return tuple(paragraphs), tuple(fields)
