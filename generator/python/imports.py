"""Import blocks, computed from the code, in ruff's order of isort."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from generator.python.code import Import
from generator.python.literals import WIDTH

TYPE_CHECKING = Import("typing", "TYPE_CHECKING")


def needed(uses: frozenset[Import], path: str) -> frozenset[Import]:
    """The imports of a file, without its own names; at run time if any use is at run time."""
    own = module_of(path)
    others = frozenset(item for item in uses if item.module != own)
    runtime = {(item.module, item.name, item.alias) for item in others if not item.typing}
    kept = frozenset(item for item in others if not item.typing or (item.module, item.name, item.alias) not in runtime)
    return kept | {TYPE_CHECKING} if any(item.typing for item in kept) else kept


def module_of(path: str) -> str:
    """The name of a module of the package, from its root; empty for a file outside of it."""
    parts = path.removesuffix(".pyi").removesuffix(".py").split("/")
    return f".{'.'.join(parts[2:])}" if parts[0] == "src" else ""


def block(uses: frozenset[Import], path: str, *, future: bool = True) -> str:
    """The import statements of a file, at run time and for type checkers."""
    package = _package(path)
    lines = ["from __future__ import annotations", ""] if future else []
    for group in _groups((item for item in uses if not item.typing), package):
        lines += [*group, ""]
    typing = [line for group in _groups((item for item in uses if item.typing), package) for line in (*group, "")]
    if typing:
        lines += ["if TYPE_CHECKING:", *(f"    {line}" if line else "" for line in typing[:-1]), ""]
    return "\n".join(lines[:-1])


def late_block(uses: frozenset[Import], path: str) -> str:
    """The import statements at the end of a file, of modules that may import it."""
    lines = (line for group in _groups(uses, _package(path)) for line in group)
    return "\n".join(map(_late, lines))


def _late(line: str) -> str:
    """An import statement that is not at the top, one name a line where the comment is too long for it.

    ruff measures a line without such a comment, black with it; a trailing comma lets ruff do what black does. The
    comment stands on the first line, where ruff looks for it.
    """
    commented = f"{line}  # noqa: E402"
    head, _, imported = line.partition(" import ")
    return commented if len(commented) <= WIDTH else f"{head} import (  # noqa: E402\n{imported},\n)"


def written(item: Import, path: str) -> tuple[str, str, str]:
    """The module, name and alias of an import statement."""
    module = _relative(item.module, _package(path))
    return (module, item.name, item.alias) if item.name else ("", module, item.alias)


def _package(path: str) -> tuple[str, ...]:
    """The folder of a file, from the package's root; empty for a file outside of it."""
    return tuple(path.split("/")[2:-1]) if path.startswith("src/") else ()


def _groups(uses: Iterable[Import], package: tuple[str, ...]) -> list[list[str]]:
    """The statements by section: standard library, other packages, this package by name, relative."""
    sections: dict[int, list[_Statement]] = {}
    plain: dict[tuple[int, str], list[str]] = {}
    for item in uses:
        module, section = _relative(item.module, package), _section(item)
        if item.name and not item.alias:
            plain.setdefault((section, module), []).append(item.name)
            continue
        alias = f" as {item.alias}" if item.alias else ""
        text = f"from {module} import {item.name}{alias}" if item.name else f"import {module}{alias}"
        sections.setdefault(section, []).append(_Statement(_order(module, item.name, item.alias), text))
    for (section, module), names in plain.items():
        members = sorted(names, key=_member)
        text = f"from {module} import {', '.join(members)}"
        sections.setdefault(section, []).append(_Statement(_order(module, members[0], ""), text))
    return [[item.text for item in sorted(sections[section])] for section in sorted(sections)]


class _Statement(NamedTuple):
    order: tuple[object, ...]
    text: str


@cache
def _section(item: Import) -> int:
    if item.module.startswith("."):
        return 3
    if item.module.partition(".")[0] in sys.stdlib_module_names:
        return 0
    return 2 if item.own else 1


def _order(module: str, name: str, alias: str) -> tuple[object, ...]:
    dots = len(module) - len(module.lstrip("."))
    return (bool(name), -dots, _natural(module), _member(name) if name else (), alias)


@cache
def _member(name: str) -> tuple[object, ...]:
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return (kind, _natural(name), name)


@cache
def _natural(text: str) -> tuple[tuple[int, int | str], ...]:
    """A sort key with numbers in numeric order."""
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in re.split(r"(\d+)", text.lower()) if part)


@cache
def _relative(module: str, package: tuple[str, ...]) -> str:
    """The relative name of a module, from a folder of the package."""
    if not module.startswith("."):
        return module
    parts = tuple(part for part in module.split(".") if part)
    shared = 0
    while shared < min(len(parts), len(package)) and parts[shared] == package[shared]:
        shared += 1
    return "." * (len(package) - shared + 1) + ".".join(parts[shared:])
