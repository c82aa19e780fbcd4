"""A spec to begin with: a whole small connector, commented where TOML allows it."""

from __future__ import annotations

import re

from generator.python.filling import templates

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_MODEL = "acme"


def is_name(name: str) -> bool:
    """Whether it can be the handle of a connector, the name of its folder and, with `-sdk`, of its package."""
    return len(name) <= 60 and _NAME.fullmatch(name) is not None


def starter(name: str) -> dict[str, str]:
    """The text of each file of the spec by its name."""
    title = re.sub(r"[-_]", " ", name).title()
    variable = name.replace("-", "_").upper()
    return {
        path.name: path.read_text(encoding="utf-8")
        .replace(_MODEL.upper(), variable)
        .replace(_MODEL.title(), title)
        .replace(f"{_MODEL}.example", f"{name.replace('_', '-')}.example")
        .replace(_MODEL, name)
        for path in sorted((templates() / "new").iterdir())
    }
