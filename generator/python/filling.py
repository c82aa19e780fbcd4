"""Templates, rendered with their views."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import jinja2
    from msgspec import Struct

_HERE = Path(__file__).parents[1]


@cache
def templates() -> Path:
    """The environment of the templates, inside the installed package or beside it in a checkout."""
    installed = _HERE / "templates"
    return installed if installed.is_dir() else _HERE.parent / "templates"


def filled(template: str, view: Struct) -> str:
    """The rendered template; its variables are the fields of the view."""
    fields: Mapping[str, object] = {name: getattr(view, name) for name in view.__struct_fields__}
    return _template(template).render(fields)


def prepare() -> None:
    """Import the template engine, before this process forks."""
    _environment()


@cache
def _template(name: str) -> jinja2.Template:
    return _environment().get_template(f"{name}.jinja")


@cache
def _environment() -> jinja2.Environment:
    import jinja2

    compiled = templates() / "__pycache__"  # as Python keeps modules: beside them, where that can be written
    with suppress(OSError):
        compiled.mkdir(exist_ok=True)
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        bytecode_cache=jinja2.FileSystemBytecodeCache(str(compiled)) if os.access(compiled, os.W_OK) else None,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  code and Markdown, not HTML; the view escapes
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
