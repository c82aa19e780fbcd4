"""The compiler as one expression: read → lower → check → files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator import ir
from generator.build.parts import Parts
from generator.check import check, environment, holes, limits
from generator.disk.lock import LOCK, Lock, Names, digest
from generator.findings import Finding, Findings, Location, Place
from generator.findings.report import location
from generator.format.tree import Tree
from generator.format.typed import typed
from generator.frontends.forms import read
from generator.frontends.inputs import name_of
from generator.lower import ledger as ledgers
from generator.lower import lower
from generator.machine.cache import Cache
from generator.outputs.sdk import classes, render
from generator.outputs.sdk.documents import api
from generator.outputs.sdk.model import homes
from generator.outputs.sdk.package import package
from generator.outputs.sdk.render import Files
from generator.python import inert

_NO_NAMES: Names = {}


@dataclass(frozen=True, slots=True)
class Analysis:
    """The connector of a spec, `None` after an error, and its findings."""

    name: str
    connector: ir.Connector | None
    findings: tuple[Finding, ...]
    locate: Callable[[Place], Location]

    @property
    def failed(self) -> bool:
        """Whether the spec has an error."""
        return self.connector is None


def analyse(path: Path, ledger: Names = _NO_NAMES) -> Analysis:
    """Reads and checks a spec; `ledger` has the names in its present package."""
    findings = Findings()
    tree = read(path, findings)
    spec = typed(tree, findings) if tree else None
    connector = lower(spec, findings) if tree and tree.has_service and spec else None
    if tree and spec and connector:
        connector = ledgers.kept(connector, spec, ledger, findings)
        check(connector, tree.actions, findings)
        limits.check(connector, findings)
        environment.check(connector, spec, findings)
        holes.check(spec, findings)
    connector = None if findings.failed else connector
    return Analysis(name_of(path), connector, placed(findings, tree, path), locator(tree, path))


def files(
    connector: ir.Connector,
    cache: Cache | None = None,
    renderer: classes.Renderer | None = None,
    processes: int = 1,
) -> Files:
    """The files of a package, lock included; what the cache has isn't made again.

    Args:
        connector: What is built.
        cache: Where earlier builds are.
        renderer: What renders the dataclasses, where it has begun already.
        processes: How many may work at once.
    """
    cache = cache or Cache(None)
    parts = Parts(connector, cache, renderer or classes.renderer(apart=False), processes)
    made = render.shared(package(connector, homes(connector)), connector.package.http, cache)
    found = parts.result()
    for part in found:
        made |= part.files
    made |= render.reference(api(connector, tuple(part.reference for part in found)))
    inert.paths(made)
    made = dict(sorted(made.items()))
    hashes = {path: digest(text.encode()) for path, text in made.items()}
    return {**made, LOCK: Lock(version("connector-gen"), hashes, ledgers.given(connector)).text}


def locator(tree: Tree | None, path: Path) -> Callable[[Place], Location]:
    """A function from a place to its location, or to the start of the spec."""
    return lambda place: (tree.locate(place) if tree else None) or Location(str(path), 1, 1)


def placed(findings: Findings, tree: Tree | None, path: Path) -> tuple[Finding, ...]:
    """The findings with locations, each once, in the order of the files."""
    locate = locator(tree, path)
    return tuple(dict.fromkeys(sorted((finding.located(locate) for finding in findings.items), key=_order)))


def _order(finding: Finding) -> tuple[str, int, int, int, str, str]:
    where = location(finding.where)
    return where.path, where.line, where.column, finding.severity, finding.code, finding.message
