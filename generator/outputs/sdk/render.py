"""From the view to files: templates filled, imports computed, the runtime copied, and all of it formatted."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

import tomli_w

from generator.machine.cache import Cache, key
from generator.outputs.sdk.client import ClientView
from generator.outputs.sdk.documents import ApiView
from generator.outputs.sdk.init import InitView
from generator.outputs.sdk.model import ModelView
from generator.outputs.sdk.package import CallsView, PackageView
from generator.outputs.sdk.resource import ResourceView
from generator.outputs.sdk.service import ServiceView
from generator.outputs.sdk.tests import OfflineView, TestsView
from generator.outputs.sdk.webhooks import WebhooksView
from generator.python import imports, inert
from generator.python.filling import filled, templates
from generator.python.layout import formatted

Files = dict[str, str]
"""The text of each file by its path in the package, with `/`."""

ModuleView = ClientView | ModelView | OfflineView | ResourceView | ServiceView | TestsView | WebhooksView

RUNTIME = Path(__file__).parents[2] / "runtime"


def shared(view: PackageView, http: str, cache: Cache) -> Files:
    """The files of the package that no single resource makes."""
    root = f"src/{view.module}"
    client = view.client.client
    files: Files = {
        "pyproject.toml": tomli_w.dumps(view.project),
        "README.md": filled("sdk/README.md", view.readme),
        f"{root}/__init__.py": _init(f"{root}/__init__.py", view.init, cache),
        f"{root}/client.py": _module(
            f"{root}/client.py", "sdk/src/module/client.py", view.client, view.client.available, _CLIENT, cache
        ),
        f"{root}/_service.py": _module(
            f"{root}/_service.py", "sdk/src/module/_service.py", view.service, view.service.available, _SERVICE, cache
        ),
        f"{root}/webhooks.py": _module(
            f"{root}/webhooks.py",
            "sdk/src/module/webhooks.py",
            view.webhooks,
            view.webhooks.available,
            _WEBHOOKS,
            cache,
        ),
        f"{root}/py.typed": "",
        f"{root}/resources/__init__.py": '"""One module a resource."""\n',
        f"{root}/models/__init__.py": '"""What the service sends, one module a resource."""\n',
    }
    if view.offline:
        path = "tests/offline.py"
        files[path] = _module(path, f"sdk/{path}", view.offline, view.offline.available, _OFFLINE, cache)
    inert.project(files["pyproject.toml"], view.project)
    inert.text("pyproject.toml", files["pyproject.toml"])
    inert.text("README.md", files["README.md"])
    return {**files, **{f"{root}/{path}": text for path, text in runtime(client, http)}}


def calls(view: CallsView) -> Files:
    """The module of a resource, and its tests."""
    found, tests = view.resource, view.tests
    path = f"src/{view.package}/resources/{found.module}.py"
    files = {path: _module(path, "sdk/src/module/resources/resource.py", found, found.available, found.docstring)}
    if tests.tests:
        path = f"tests/test_{tests.module}.py"
        title = f'"""The calls of `client.{tests.name}`."""'
        files[path] = _module(path, "sdk/tests/test_resource.py", tests, tests.available, title)
    return files


def model(package: str, view: ModelView) -> Files:
    """The module of the records of a resource."""
    path = f"src/{package}/models/{view.module}.py"
    return {path: _module(path, "sdk/src/module/models/model.py", view, view.available, view.docstring)}


def reference(view: ApiView) -> Files:
    """The reference of every method."""
    text = filled("sdk/api.md", view)
    inert.text("api.md", text)
    return {"api.md": text}


_NO_CACHE = Cache(None)
_CLIENT = '"""The clients."""'
_SERVICE = '"""What the connector says of the whole API: its URL, its headers, its credentials and its settings."""'
_WEBHOOKS = '"""What the service sends by itself: its events, and how they are received."""'
_OFFLINE = '"""What the tests share: a service that answers without a network."""'


def _module(
    path: str,
    template: str,
    view: ModuleView,
    available: imports.Available,
    docstring: str,
    cache: Cache = _NO_CACHE,
) -> str:
    code = filled(template, view)
    whole = f"{docstring}\n\n{imports.block(code, available)}\n\n\n{code}"
    return _checked(path, template, view, available, whole, cache)


def _init(path: str, view: InitView, cache: Cache) -> str:
    available = inert.imported(
        [*view.imports, "from typing import TYPE_CHECKING", "from ._runtime.lazy import lazy as _lazy"]
    )
    return _checked(
        path, "sdk/src/module/__init__.py", view, available, filled("sdk/src/module/__init__.py", view), cache
    )


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
