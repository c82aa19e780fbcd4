"""From the view to files: templates filled, imports computed, the runtime copied, and all of it formatted."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import jinja2
import tomli_w

from generator import imports
from generator.layout import formatted
from generator.view.model import ModelView
from generator.view.package import (
    ApiView,
    ClientView,
    InitView,
    PackageView,
    ReadmeView,
    ServiceView,
    TestsView,
)
from generator.view.resource import ResourceView
from generator.view.webhooks import WebhooksView

Files = dict[str, str]
"""The text of each file by its path in the package, with `/`."""

View = ApiView | ClientView | InitView | ModelView | ReadmeView | ResourceView | ServiceView | TestsView | WebhooksView

_HERE = Path(__file__).parent
RUNTIME = _HERE / "runtime"


def templates() -> Path:
    """The templates: inside the installed package, or beside it in a checkout."""
    installed = _HERE / "templates"
    return installed if installed.is_dir() else _HERE.parent / "templates"


def render(view: PackageView, http: str) -> Files:
    """Every file of the package but its lock."""
    root = f"src/{view.module}"
    client = view.client.client
    files: Files = {
        "pyproject.toml": tomli_w.dumps(view.project),
        "README.md": _text("README.md", view.readme),
        "api.md": _text("api.md", view.api),
        f"{root}/__init__.py": formatted(_text("src/module/__init__.py", view.init)),
        f"{root}/client.py": _module("src/module/client.py", view.client, view.client.available, _CLIENT),
        f"{root}/_service.py": _module("src/module/_service.py", view.service, view.service.available, _SERVICE),
        f"{root}/webhooks.py": _module("src/module/webhooks.py", view.webhooks, view.webhooks.available, _WEBHOOKS),
        f"{root}/py.typed": "",
        f"{root}/resources/__init__.py": '"""One module a resource."""\n',
        f"{root}/models/__init__.py": '"""What the service sends, one module a resource."""\n',
    }
    for resource in view.resources:
        files[f"{root}/resources/{resource.module}.py"] = _module(
            "src/module/resources/resource.py", resource, resource.available, resource.docstring
        )
    for model in view.models:
        files[f"{root}/models/{model.module}.py"] = _module(
            "src/module/models/model.py", model, model.available, model.docstring
        )
    for tests in view.tests:
        files[f"tests/test_{tests.module}.py"] = _module(
            "tests/test_resource.py", tests, tests.available, f'"""The calls of `client.{tests.name}`."""'
        )
    files |= {f"{root}/{path}": text for path, text in _runtime(client, http)}
    return dict(sorted(files.items()))


_CLIENT = '"""The clients."""'
_SERVICE = '"""What the connector says of the whole API: its URL, its headers, its credentials and its settings."""'
_WEBHOOKS = '"""What the service sends by itself: its events, and how they are received."""'


def _module(template: str, view: View, available: imports.Available, docstring: str) -> str:
    code = _text(template, view)
    return formatted(f"{docstring}\n\n{imports.block(code, available)}\n\n\n{code}")


def _text(template: str, view: View) -> str:
    fields: Mapping[str, object] = {field.name: getattr(view, field.name) for field in dataclasses.fields(view)}
    return _environment().get_template(f"{template}.jinja").render(fields)


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates()),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  code and Markdown, not HTML; the view escapes
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _runtime(client: str, http: str) -> Iterator[tuple[str, str]]:
    for path in sorted(RUNTIME.rglob("*.py")):
        name = path.relative_to(RUNTIME).as_posix()
        if name == "__init__.py":
            continue
        text = path.read_text(encoding="utf-8")
        if name == "errors.py":
            text = _renamed(text, "ConnectorError", f"{client}Error")
        elif name == "_http.py" and http != "httpx":
            text = text.replace("import httpx\n", f"import {http} as httpx\n")
        yield name, text


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
