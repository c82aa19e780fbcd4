"""A package as it is measured: built, imported, and its operations by method and path."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from types import ModuleType

from generator import ir
from generator.pipeline import analyse
from tests.openapi.documents import Operation, holes
from tests.support.importing import importing

Place = tuple[str, ...]
"""A place of a request: of a parameter its place and name, of the body `("body",)`, of a member `("body", name)`."""


OTHERS = "*"
"""The member of a form that stands for all those that it does not name."""

ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
"""That of commands as users run them: modules are compiled once, not at each run."""


@dataclass(frozen=True)
class Built:
    """How a document was built: its folder, `None` if it was not; what the command said; the seconds."""

    folder: Path | None
    errors: int
    seconds: float
    said: str


def build(document: Path, out: Path) -> Built:
    """Build a document with a process of its own, without the cache."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "generator", "build", str(document), "-o", str(out), "--no-cache"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False, env=ENVIRONMENT)
    except subprocess.TimeoutExpired:
        return Built(None, 1, time.perf_counter() - began, "not built within 600 seconds")
    seconds = time.perf_counter() - began
    errors = len(re.findall(r": error\[", done.stdout + done.stderr))
    folders = [path for path in out.iterdir() if (path / "gen.lock").is_file()] if out.is_dir() else []
    if done.returncode or not folders:
        return Built(None, max(errors, 1), seconds, (done.stdout + done.stderr).strip())
    return Built(folders[0], errors, seconds, (done.stdout + done.stderr).strip())


@dataclass(frozen=True)
class Method:
    """An operation of the package."""

    resource: ir.Resource
    operation: ir.Operation
    headers: tuple[tuple[str, ir.Text], ...]
    """Those of the service."""

    @property
    def label(self) -> str:
        """How it is called."""
        return f"{self.resource.name}.{self.operation.name}"

    def of(self, client: object) -> object:
        """The method of a client."""
        found: object = attrgetter(self.label)(client)
        return found

    def name(self, wire: str) -> str | None:
        """The Python name of a parameter."""
        return next((value.name for value in self.operation.parameters if value.wire == wire), None)

    @cached_property
    def holes(self) -> list[ir.Ref]:
        """The holes of the path, in order."""
        return [part for part in self.operation.path if isinstance(part, ir.Ref)]

    @cached_property
    def refs(self) -> dict[Place, ir.Ref]:
        """The parameters and settings by their place; those of the path are not among them."""
        operation = self.operation
        found: dict[Place, ir.Ref] = {}
        for item in operation.query:
            found.update(_in_text(("query", item.name), item.text))
            if item.style in ("brackets", "indices"):
                found.update(_in_text(("query", f"{item.name}[]"), item.text))
        for name, text in (*self.headers, *operation.headers):
            found.update(_in_text(("header", name.lower()), text))
        cookies: tuple[tuple[str, ir.Text], ...] = getattr(operation, "cookies", ())
        for name, text in cookies:
            found.update(_in_text(("cookie", name), text))
        match operation.body:
            case ir.JsonBody(root):
                found.update(_in_node(("body",), root))
            case ir.FieldsBody(fields):
                for field in fields:
                    found.update(_in_node(("body", field.name), field.node))
                    if field.style == "members":
                        found.update(_in_node(("body", OTHERS), field.node))
            case ir.TextBody(text):
                found.update(_in_text(("body",), text))
            case ir.FileBody(ref):
                found["body",] = ref
            case None:
                pass
        return found


def _in_text(place: Place, text: ir.Text) -> Iterator[tuple[Place, ir.Ref]]:
    for part in text:
        if isinstance(part, ir.Ref):
            yield place, part


def _in_node(place: Place, node: ir.BodyNode) -> Iterator[tuple[Place, ir.Ref]]:
    match node:
        case ir.ValueNode(ref):
            yield place, ref
        case ir.TextNode(text):
            yield from _in_text(place, text)
        case ir.ObjectNode(members):
            for name, member in members:
                yield from _in_node((*place, name), member)
        case ir.Const() | ir.ArrayNode():
            return


class Package:
    """An imported package, its connector, and the attributes of its records."""

    def __init__(self, connector: ir.Connector, module: ModuleType) -> None:
        self.connector = connector
        self.module = module
        self._found: dict[str, Method | None] = {}
        self.methods: dict[tuple[str, str], list[Method]] = {}
        for resource in connector.resources:
            for operation in resource.operations:
                if not operation.is_twin:
                    method = Method(resource, operation, connector.headers)
                    path = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
                    self.methods.setdefault((operation.method, _bare(path)), []).append(method)

    def method(self, operation: Operation) -> Method | None:
        """The method of an operation, found by its HTTP method and path; each is that of one operation.

        Among several, the names of the holes tell, else the order: paths may differ behind `#` only.
        """
        if operation.label not in self._found:
            path = _bare(re.sub(r"\{[^{}]*\}", "{}", operation.path))
            taken = {one.label for one in self._found.values() if one is not None}
            left = [one for one in self.methods.get((operation.method, path), []) if one.label not in taken]
            fits = [one for one in left if [hole.wire for hole in one.holes] == holes(operation.path)] or left
            self._found[operation.label] = fits[0] if fits else None
        return self._found[operation.label]

    def client(self, settings: Mapping[str, object], **options: object) -> object:
        """A client; settings are by wire name."""
        names = {item.value.wire: item.value.name for item in self.connector.settings}
        make: object = getattr(self.module, self.connector.package.client)
        assert callable(make)
        made: object = make(**{names[wire]: value for wire, value in settings.items()}, **options)
        return made

    def attributes(self, kind: type) -> Mapping[tuple[str, ...], str]:
        """The attributes of a class of records, by the member that each reads; `*` is that of all others."""
        record = self._records.get(kind.__name__)
        if record is None:
            return {}
        return {("*",) if field.is_extra else field.selector: field.name for field in record.fields}

    @cached_property
    def _records(self) -> dict[str, ir.Record]:
        return {record.name: record for record in self.connector.records.values()}


def _bare(path: str) -> str:
    return path.partition("#")[0].partition("?")[0].strip("/")


@contextmanager
def imported(document: Path, folder: Path) -> Generator[Package]:
    """Import a package that was built from a document."""
    analysis = analyse(document)
    assert analysis.connector is not None, f"{document} was built, and can't be analysed"
    with importing(folder / "src", analysis.connector.package.module) as module:
        yield Package(analysis.connector, module)
