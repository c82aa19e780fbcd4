"""The compiler as one expression: read → lower → check → files."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from generator import ir
from generator.check import check
from generator.check.effects import check_effects
from generator.disk.lock import LOCK, Lock, Names, digest
from generator.findings import Finding, Findings, Location, Place
from generator.findings.report import location
from generator.format.spec import ConnectorSpec
from generator.format.tree import Tree
from generator.format.typed import typed
from generator.frontends.forms import Opened, opened
from generator.frontends.inputs import name_of
from generator.ir import traverse
from generator.lower import ledger as ledgers
from generator.lower import lower
from generator.outputs.sdk import package
from generator.python import inert
from generator.text.files import Files
from generator.text.versions import formatter, version

_NO_NAMES: Names = {}


class Analysis(Struct, frozen=True, dict=True):
    """A spec and its connector, which is `None` after an error, and their findings."""

    name: str
    spec: ConnectorSpec | None
    connector: ir.Connector | None
    collected: Findings
    locate: Callable[[Place], Location]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The located findings; the first to ask waits for the files to be parsed for their lines."""
        return placed(self.collected, self.locate)

    @property
    def failed(self) -> bool:
        """Whether the spec has an error."""
        return self.connector is None


def analyse(path: Path, ledger: Names = _NO_NAMES, *, advises: bool = False) -> Analysis:
    """Read and check a spec; `ledger` has the names of its present package.

    With `advises`, the findings have what an author may want to say, too.
    """
    return analysed(path, opened(path), ledger, advises=advises)


def analysed(path: Path, opened: Opened, ledger: Names, *, advises: bool = False) -> Analysis:
    """Check a spec that was read; see `analyse`."""
    tree, findings = opened.tree, opened.findings
    spec = typed(tree, findings) if tree else None
    connector = lower(spec, name_of(path), findings) if tree and tree.has_service and spec else None
    if tree and spec and connector:
        connector = ledgers.kept(connector, spec, ledger, findings, by_calls=tree.keys_of_paths)
        check(connector, spec, tree, findings)
        if advises:
            check_effects(spec, findings)
    connector = None if findings.failed else connector
    return Analysis(name_of(path), spec, connector, findings, locator(tree, path))


def files(connector: ir.Connector) -> Files:
    """The files of the package, lock included."""
    return locked(package.files(connector), connector)


def locked(built: Files, connector: ir.Connector) -> Files:
    """The files with their lock.

    Raises:
        CompilerBug: A file has a name that no package can have.
    """
    inert.paths(built)
    ordered = dict(sorted(built.items()))
    hashes = {path: digest(text.encode()) for path, text in ordered.items()}
    lock = Lock(version("connector-gen"), hashes, traverse.by_scope(connector), formatter())
    return {**ordered, LOCK: lock.text}


def locator(tree: Tree | None, path: Path) -> Callable[[Place], Location]:
    """A function that maps a place to its location, or to the start of the spec."""
    return lambda place: (tree.locate(place) if tree else None) or Location(str(path), 1, 1)


def placed(findings: Findings, locate: Callable[[Place], Location]) -> tuple[Finding, ...]:
    """The located findings, without repeats, in file order."""
    return tuple(dict.fromkeys(sorted((finding.located(locate) for finding in findings.items), key=_order)))


def _order(finding: Finding) -> tuple[str, int, int, int, str, str]:
    where = location(finding.where)
    return where.path, where.line, where.column, finding.severity, finding.code, finding.message
