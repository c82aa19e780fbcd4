"""The runtime as a package of its own, for packages that share it."""

from __future__ import annotations

from collections.abc import Iterator

import tomli_w
from msgspec import Struct

from generator.outputs.sdk import runtime
from generator.python.code import Code, literal
from generator.python.filling import filled, templates
from generator.python.runtime import DISTRIBUTION, HTTPX, SHARED, release
from generator.text.files import Files

FOLDER = DISTRIBUTION
"""The folder of its project, below that of all packages."""


class _RootView(Struct, frozen=True):
    """The root module."""

    version: Code


def files() -> Files:
    """The files of its project: the same text as in packages that have a copy."""
    return dict(_files())


def _files() -> Iterator[tuple[str, str]]:
    yield "pyproject.toml", tomli_w.dumps(_project())
    yield "README.md", (templates() / "runtime/README.md").read_text(encoding="utf-8")
    root = f"src/{SHARED}"
    yield f"{root}/__init__.py", filled("runtime/__init__.py", _RootView(literal(release())))
    yield f"{root}/py.typed", ""
    for path, text in runtime.common():
        yield f"{root}/{path}", text


def _project() -> dict[str, object]:
    return {
        "build-system": {"requires": ["hatchling"], "build-backend": "hatchling.build"},
        "project": {
            "name": DISTRIBUTION,
            "version": release(),
            "description": "The runtime that packages of connector-gen share.",
            "readme": "README.md",
            "requires-python": ">=3.11",
            "dependencies": [HTTPX],
            "classifiers": ["Typing :: Typed", "Programming Language :: Python :: 3"],
        },
        "tool": {"hatch": {"build": {"targets": {"wheel": {"packages": [f"src/{SHARED}"]}}}}},
    }
