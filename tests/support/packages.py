"""Packages, built in memory, imported, and called by wire names."""

from __future__ import annotations

import atexit
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, mkdtemp
from types import ModuleType

import click
from msgspec.structs import replace

from generator import ir
from generator.findings import report
from generator.ir import traverse
from generator.outputs import runtime
from generator.pipeline import Analysis, analyse, files
from generator.tools.verify import write
from tests.support.importing import importing


def compiled(spec: Path) -> ir.Connector:
    """Compile a spec to its connector; fail with its findings if they stop the build."""
    return _sound(analyse(spec))


def compiled_text(text: str) -> ir.Connector:
    """Compile the text of a spec in one file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "spec.json"
        path.write_text(text, encoding="utf-8")
        return _sound(analyse(path))


def compiled_files(texts: Mapping[str, str]) -> ir.Connector:
    """Compile a spec of several files, by name."""
    with TemporaryDirectory() as folder:
        for name, text in texts.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        return _sound(analyse(Path(folder)))


def compiled_document(document: Mapping[str, object]) -> ir.Connector:
    """Compile a spec in one object."""
    return compiled_text(json.dumps(document, indent=2, ensure_ascii=False))


def written(connector: ir.Connector, root: Path) -> Mapping[str, str]:
    """Write the files of a package to a folder."""
    made = files(connector)
    write(made, root)
    return made


def sharing(connector: ir.Connector) -> ir.Connector:
    """Return the connector with a runtime that packages share: checks of many packages then read it once."""
    return replace(connector, package=replace(connector.package, shares_runtime=True))


def shared_runtime(root: Path) -> Path:
    """Write the runtime that packages share; return the folder of its module."""
    write(runtime.files(), root)
    return root / "src"


@dataclass(frozen=True)
class Package:
    """An imported package and its connector."""

    connector: ir.Connector
    module: ModuleType

    def public(self, name: str) -> object:
        """Return a public name."""
        found: object = getattr(self.module, name)
        return found

    def client(self, settings: Mapping[str, object], *, asynchronous: bool = False, **options: object) -> object:
        """Return a client; settings are by wire name."""
        names = {item.value.wire: item.value.name for item in self.connector.settings}
        given = {names[wire]: value for wire, value in settings.items() if wire in names}
        make = self.public(f"{'Async' if asynchronous else ''}{self.connector.package.client}")
        assert callable(make)
        made: object = make(**given, **options)
        return made

    def call(self, client: object, handle: str, key: str, arguments: Mapping[str, object]) -> object:
        """Call an operation; arguments are by wire name, and the result of an async client is awaitable."""
        resource, operation = self.operations[handle, key]
        method: object = attrgetter(f"{resource.name}.{operation.name}")(client)
        assert callable(method)
        names = {value.wire: value.name for value in operation.parameters}
        left = {names[wire]: value for wire, value in arguments.items()}
        positional: list[object] = []
        for parameter in operation.parameters[: operation.positional]:
            if parameter.name not in left:
                break
            positional.append(left.pop(parameter.name))
        result: object = method(*positional, **left)
        return result

    def returned(self, handle: str, key: str) -> ir.Record:
        """Return the record of an operation's reply or pages."""
        ref = traverse.returned(self.operations[handle, key][1].reply)
        assert ref is not None
        return self.connector.record(ref)

    @cached_property
    def operations(self) -> dict[tuple[str, str], tuple[ir.Resource, ir.Operation]]:
        """Every operation, by the handle of its resource and its key."""
        return {
            (resource.wire, operation.wire): (resource, operation)
            for resource in self.connector.resources
            for operation in resource.operations
        }

    @cached_property
    def webhooks(self) -> dict[str, ir.Webhook]:
        """Every event, by id."""
        return {webhook.id: webhook for resource in self.connector.resources for webhook in resource.webhooks}


@contextmanager
def imported(connector: ir.Connector) -> Generator[Package]:
    """Import the package of a connector, and restore the earlier modules of its name afterwards."""
    with TemporaryDirectory() as folder:
        written(connector, Path(folder))
        with importing(Path(folder, "src"), connector.package.module) as module:
            yield Package(connector, module)


def kept(connector: ir.Connector, module: str, http: str, *, shares_runtime: bool = False) -> Path:
    """Write a package for an HTTP library, for the rest of the process; return the folder of its module."""
    root = Path(mkdtemp())
    atexit.register(rmtree, root)
    package = replace(connector.package, module=module, http=http, shares_runtime=shares_runtime)
    written(replace(connector, package=package), root)
    if shares_runtime:
        shared_runtime(root)
    return root / "src"


def _sound(analysis: Analysis) -> ir.Connector:
    assert analysis.connector is not None, click.unstyle(report.text(analysis.findings))
    return analysis.connector
