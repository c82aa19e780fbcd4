"""The starter spec of `gen new`: a small, commented connector."""

from __future__ import annotations

import re

from generator.python.filling import templates

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_MODEL = "acme"


def is_name(name: str) -> bool:
    """Whether a name is valid as handle, folder and package name."""
    return len(name) <= 60 and _NAME.fullmatch(name) is not None


def starter(name: str) -> dict[str, str]:
    """The files of the starter spec by name."""
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
