"""From the view to files: templates filled, imports computed, the runtime copied, and all of it formatted."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import jinja2
import tomli_w

from generator import imports, inert
from generator.cache import Cache, key
from generator.layout import formatted
from generator.view.client import ClientView
from generator.view.init import InitView
from generator.view.model import ModelView
from generator.view.package import PackageView
from generator.view.resource import ResourceView
from generator.view.service import ServiceView
from generator.view.tests import OfflineView, TestsView
from generator.view.webhooks import WebhooksView

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Files = dict[str, str]
"""The text of each file by its path in the package, with `/`."""

ModuleView = ClientView | ModelView | OfflineView | ResourceView | ServiceView | TestsView | WebhooksView

_HERE = Path(__file__).parent
RUNTIME = _HERE / "runtime"


def templates() -> Path:
    """The templates: inside the installed package, or beside it in a checkout."""
    installed = _HERE / "templates"
    return installed if installed.is_dir() else _HERE.parent / "templates"


def render(view: PackageView, http: str, cache: Cache) -> Files:
    """Every file of the package but its lock."""
    root = f"src/{view.module}"
    client = view.client.client
    files: Files = {
        "pyproject.toml": tomli_w.dumps(view.project),
        "README.md": filled("README.md", view.readme),
        "api.md": filled("api.md", view.api),
        f"{root}/__init__.py": _init(f"{root}/__init__.py", view.init, cache),
        f"{root}/client.py": _module(
            f"{root}/client.py", "src/module/client.py", view.client, view.client.available, _CLIENT, cache
        ),
        f"{root}/_service.py": _module(
            f"{root}/_service.py", "src/module/_service.py", view.service, view.service.available, _SERVICE, cache
        ),
        f"{root}/webhooks.py": _module(
            f"{root}/webhooks.py", "src/module/webhooks.py", view.webhooks, view.webhooks.available, _WEBHOOKS, cache
        ),
        f"{root}/py.typed": "",
        f"{root}/resources/__init__.py": '"""One module a resource."""\n',
        f"{root}/models/__init__.py": '"""What the service sends, one module a resource."""\n',
    }
    for resource in view.resources:
        path = f"{root}/resources/{resource.module}.py"
        files[path] = _module(
            path, "src/module/resources/resource.py", resource, resource.available, resource.docstring, cache
        )
    for model in view.models:
        path = f"{root}/models/{model.module}.py"
        files[path] = _module(path, "src/module/models/model.py", model, model.available, model.docstring, cache)
    files["tests/offline.py"] = _module(
        "tests/offline.py", "tests/offline.py", view.offline, view.offline.available, _OFFLINE, cache
    )
    for tests in view.tests:
        path = f"tests/test_{tests.module}.py"
        files[path] = _module(
            path, "tests/test_resource.py", tests, tests.available, f'"""The calls of `client.{tests.name}`."""', cache
        )
    inert.project(files["pyproject.toml"], view.project)
    for path in ("pyproject.toml", "README.md", "api.md"):
        inert.text(path, files[path])
    files |= {f"{root}/{path}": text for path, text in runtime(client, http)}
    inert.paths(files)
    return dict(sorted(files.items()))


_CLIENT = '"""The clients."""'
_SERVICE = '"""What the connector says of the whole API: its URL, its headers, its credentials and its settings."""'
_WEBHOOKS = '"""What the service sends by itself: its events, and how they are received."""'
_OFFLINE = '"""What the tests share: a service that answers without a network."""'


def _module(
    path: str, template: str, view: ModuleView, available: imports.Available, docstring: str, cache: Cache
) -> str:
    code = filled(template, view)
    whole = f"{docstring}\n\n{imports.block(code, available)}\n\n\n{code}"
    return _checked(path, template, view, available, whole, cache)


def _init(path: str, view: InitView, cache: Cache) -> str:
    available = inert.imported(
        [*view.imports, "from typing import TYPE_CHECKING", "from ._runtime.lazy import lazy as _lazy"]
    )
    return _checked(path, "src/module/__init__.py", view, available, filled("src/module/__init__.py", view), cache)


def _checked(
    path: str, template: str, view: ModuleView | InitView, available: imports.Available, code: str, cache: Cache
) -> str:
    allowed = inert.Allowed(available, defined(view), templates() / f"{template}.jinja")
    known = key("module", path, template, code, repr(sorted(allowed.names)), repr(sorted(available.items())))
    made = cache.get(known)
    if made is None:
        made = formatted(code)
        inert.module(path, made, allowed)
        cache.put(known, made)
    return made


def defined(view: ModuleView | InitView) -> frozenset[str]:
    """The names that the module of a view defines, beside those that stand in its template."""
    match view:
        case ResourceView():
            functions = (function[len("def ") : function.index("(")] for function in view.functions)
            methods = (name for method in view.methods for name in (method.name, method.builder))
            return frozenset((view.class_name, *(constant.name for constant in view.constants), *functions, *methods))
        case ModelView():
            decoders = [record.decoder for record in view.records]
            fields = (argument.partition("=")[0] for item in decoders for argument in item.arguments)
            functions = (name for item in decoders for name in (item.name, item.constructor))
            return frozenset((*(record.name for record in view.records), *functions, *fields))
        case ClientView():
            return frozenset((view.client, *(resource.name for resource in view.resources)))
        case ServiceView():
            return frozenset(auth.function for auth in view.auths)
        case TestsView():
            return frozenset((*(constant.name for constant in view.constants), *(test.name for test in view.tests)))
        case InitView() | OfflineView() | WebhooksView():
            return frozenset()
        case _:
            assert_never(view)


def filled(template: str, view: DataclassInstance) -> str:
    """The text of a template, whose variables are the fields of its view."""
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


def runtime(client: str, http: str) -> Iterator[tuple[str, str]]:
    """The files that are the same in every package, but for the name of its error."""
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
