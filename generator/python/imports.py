"""Import blocks, computed from the names that a module uses: none is ever written by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.python.layout.leaves import QUOTED


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """Where a name comes from; a whole module where `name` is empty. `typing` ones are for annotations alone."""

    module: str
    name: str = ""
    typing: bool = False


Available = Mapping[str, Import]
"""The names that a module may import, each by the name that it has there."""

_RUNTIME_MODULES = ("auth", "body", "decode", "pagination", "returns", "wire")
_RUNTIME: dict[str, tuple[str, ...]] = {
    "call": ("Call", "ErrorFields", "Listing", "Policy"),
    "client": ("AsyncClient", "SyncClient"),
    "options": ("Options",),
    "record": ("Record", "constructor"),
    "resource": ("AsyncResource", "SyncResource"),
    "returns": ("Items",),
    "service": ("Service",),
    "settings": ("Setting", "Settings"),
}
_PUBLIC: dict[str, tuple[str, ...]] = {
    "page": ("AsyncPage", "AsyncPager", "Page"),
    "raw": ("RawResponse",),
    "values": (
        "OMIT", "FileInput", "IsoDate", "IsoDateTime", "IsoDuration", "IsoTime", "JsonInput", "JsonObject",
        "JsonValue", "Omit",
    ),
}  # fmt: skip


def runtime(package: str) -> dict[str, Import]:
    """The runtime's names: what signatures show by its own name, all else behind an underscore."""
    found = {f"_{name}": Import(package, name) for name in _RUNTIME_MODULES}
    for module, aliases in _RUNTIME.items():
        found |= {f"_{name}": Import(f"{package}.{module}", name) for name in aliases}
    for module, public in _PUBLIC.items():
        found |= {name: Import(f"{package}.{module}", name) for name in public}
    for module, name in (("async_engine", "AsyncEngine"), ("engine", "SyncEngine")):
        found[f"_{name}"] = Import(f"{package}.{module}", name, typing=True)
    return found


STANDARD: dict[str, Import] = {
    "builtins": Import("builtins"),
    "Awaitable": Import("collections.abc", "Awaitable"),
    "Mapping": Import("collections.abc", "Mapping"),
    "dataclass": Import("dataclasses", "dataclass"),
    "cached_property": Import("functools", "cached_property"),
    "Literal": Import("typing", "Literal"),
    "TypeAlias": Import("typing", "TypeAlias"),
    "TypeVar": Import("typing", "TypeVar"),
    "TYPE_CHECKING": Import("typing", "TYPE_CHECKING"),
}


def block(code: str, available: Available) -> str:
    """The imports that the code needs."""
    used = names(code) & available.keys()
    typing = {name for name in used if available[name].typing}
    used -= typing
    if typing:
        used.add("TYPE_CHECKING")
    groups = [_lines((name, available[name]) for name in used if available[name].module.startswith(".") is relative)
              for relative in (False, True)]  # fmt: skip
    lines = ["from __future__ import annotations"]
    for group in groups:
        lines += ["", *group] if group else []
    if typing:
        lines += ["", "if TYPE_CHECKING:"]
        lines += [f"    {line}" for line in _lines((name, available[name]) for name in typing)]
    return "\n".join(lines)


_NAME = re.compile(
    rf"(?<![\w.])(?!def |class |import )(?:[bB]?(?![fF]){QUOTED}|(?P<expression>[fF]{QUOTED})"
    r"|(?P<returned>-> *)?(?<!def )(?<!class )(?P<name>[^\W\d]\w*)(?!\w|=(?!=))(?(returned)|(?!:)))",
    re.DOTALL,
)
_DOCSTRING = re.compile(r'^ *"""(?:[^\\"]|\\.|"(?!""))*"""$', re.MULTILINE | re.DOTALL)
_HOLE = re.compile(r"\{([^{}]*)\}")


def names(code: str) -> set[str]:
    """The names that code of the views uses: no attribute, parameter, keyword, definition, or word of a text."""
    found: set[str] = set()
    for expression, _, name in _NAME.findall(_DOCSTRING.sub("", code)):
        if name:
            found.add(name)
        elif expression:
            for hole in _HOLE.findall(expression.replace("{{", "").replace("}}", "")):
                found |= names(hole)
    return found


def _lines(found: Iterable[tuple[str, Import]]) -> list[str]:
    modules: dict[str, set[str]] = {}
    lines: list[str] = []
    for alias, item in found:
        if not item.name:
            lines.append(f"import {item.module}" if alias == item.module else f"import {item.module} as {alias}")
        else:
            given = item.name if alias == item.name else f"{item.name} as {alias}"
            modules.setdefault(item.module, set()).add(given)
    return sorted(lines) + [
        f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(modules.items())
    ]
