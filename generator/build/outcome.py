"""The build of one spec, from its files to its package."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import closing
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.disk import lock
from generator.findings import Finding, Findings, Location
from generator.frontends.inputs import UnknownInputs, inputs, name_of
from generator.machine.cache import Cache, key
from generator.machine.workers import Worker
from generator.text.jsonvalue import is_array

if TYPE_CHECKING:
    from generator.frontends.forms import Opened
    from generator.pipeline import Analysis
    from generator.text.files import Files

_Placed = tuple[str, int, int, int, str, str, int]


class Outcome(Struct, frozen=True):
    """The outcome of a build; `text` is one line about the package, `diff` the differences of a check."""

    findings: tuple[Finding, ...]
    failed: bool
    text: str = ""
    diff: str = ""
    unchanged: bool = False
    """Whether the package was up to date, so that nothing was built."""


def build(
    spec: Path,
    output: Path,
    *,
    check: bool = False,
    overwrite: bool = False,
    store: Path | None = None,
    processes: int = 1,
) -> Outcome:
    """Builds a spec into its folder below `output`, or compares it with the package there.

    Args:
        spec: A folder, a .json file or a page.
        output: The folder of the packages.
        check: Whether to compare and write nothing.
        overwrite: Whether edits of generated files are discarded.
        store: The folder of the cache; `None` for no cache.
        processes: The maximum number of processes.
    """
    target = folder(spec, output)
    with Cache(store) as cache:
        known = None if check else _known(spec, target, cache)
        return known or _built(spec, output, target, cache, check=check, overwrite=overwrite, processes=processes)


def folder(spec: Path, output: Path) -> Path:
    """The folder of the package of a spec."""
    return output / name_of(spec)


def _built(
    spec: Path, output: Path, target: Path, cache: Cache, *, check: bool, overwrite: bool, processes: int
) -> Outcome:
    findings = Findings()
    try:
        before = lock.read(target)
    except lock.NotOurs as reason:
        from generator.disk import write

        write.not_ours(target, reason, findings)
        return Outcome(tuple(findings.items), failed=True)
    with closing(Worker(_opened, apart=processes > 1)) as reader:
        reader.give(spec)  # the compiler is imported meanwhile
        analysis, package = _package(spec, reader, before, cache, processes)
    connector = analysis.connector
    if connector is None:
        return Outcome(analysis.findings, failed=True)
    from generator.disk import write

    diff = ""
    if check:
        for path, lines in write.differences(package, target, before):
            diff += lines
            findings.add(
                "out-of-date",
                "the file differs from a new build",
                Location(str(target / path), 1, 1),
                hint=f"gen build {spec} -o {output}",
            )
        for path in write.shadows(package, target):
            findings.add(
                "file-in-the-way",
                "the file is imported instead of a generated one",
                Location(str(target / path), 1, 1),
                hint="remove it",
            )
    else:
        write.write(package, target, findings, overwrite=overwrite)
    outcome = Outcome(
        (*analysis.findings, *findings.items),
        findings.failed,
        f"{target}: {_counted(len(connector.resources), 'resource')}, {_counted(connector.operations, 'operation')},"
        f" {_counted(connector.webhooks, 'webhook')}, {_counted(len(package), 'file')}",
        diff,
    )
    if cache.is_kept and not check and not findings.failed and (state := _state(spec, target)) is not None:
        cache.put(state, _kept(outcome))
    return outcome


def _package(
    spec: Path, reader: Worker[Path, Opened], before: lock.Lock | None, cache: Cache, processes: int
) -> tuple[Analysis, Files]:
    """The analysis of a spec, and the files of its package; none after an error."""
    from generator.build import parts

    # a first build renders classes: the renderer is imported beside the compiler, but for what both import
    import_module("pydantic.main")
    with closing(parts.renderer(apart=processes > 1 and before is None)) as renderer:
        from generator.pipeline import analysed, locked
        from generator.python import filling

        filling.prepare()
        analysis = analysed(spec, reader.result(), before.names if before else {})
        if analysis.connector is None:
            return analysis, {}
        files = parts.files(analysis.connector, cache, renderer, processes, meanwhile=partial(_prepare, analysis))
        return analysis, locked(files, analysis.connector)


def _opened(spec: Path) -> Opened:
    """Reads a spec; only this process imports the front end."""
    from generator.frontends.forms import opened

    return opened(spec)


def _prepare(analysis: Analysis) -> None:
    """Imports the modules that write packages, and computes the lines of findings."""
    import_module("generator.disk.write")
    _ = analysis.findings


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _known(spec: Path, target: Path, cache: Cache) -> Outcome | None:
    """The stored outcome, if a rebuild would change nothing."""
    state = _state(spec, target)
    known = cache.get(state) if state is not None else None
    if known is None:
        return None
    try:
        before = lock.read(target)
    except lock.NotOurs:
        return None
    if before is None or any(_digest(f"{target}/{path}") != digest for path, digest in before.files.items()):
        return None
    return _restored(known)


def _state(spec: Path, target: Path) -> bytes | None:
    """The key of an outcome: the input files and the lock of the package; `None` if they are not all known."""
    known = target / lock.LOCK
    if not known.is_file():
        return None
    try:
        hashes = [f"{path}\0{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in inputs(spec)]
        return key("build", str(spec), str(target), *hashes, known.read_text(encoding="utf-8"))
    except (OSError, ValueError, UnknownInputs):
        return None


def _digest(path: str) -> str:
    """The SHA-256 of a file, byte for byte; empty if it can't be read. There are thousands: no objects."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return ""
    try:
        digest = hashlib.sha256()
        while data := os.read(file, 1 << 20):
            digest.update(data)
        return digest.hexdigest()
    except OSError:
        return ""
    finally:
        os.close(file)


def _kept(outcome: Outcome) -> str:
    findings = [
        (
            finding.code,
            finding.message,
            finding.hint,
            _placed(finding.where),
            [(words, _placed(at)) for words, at in finding.also],
        )
        for finding in outcome.findings
    ]
    return json.dumps([outcome.text, findings])


def _placed(where: object) -> _Placed:
    assert isinstance(where, Location)
    return where.path, where.line, where.column, where.length, where.text, where.pointer, where.skipped


def _restored(text: str) -> Outcome:
    summary, findings = _list(json.loads(text), 2)
    restored = tuple(map(_finding, _list(findings)))
    return Outcome(restored, failed=False, text=f"{_str(summary)}, unchanged", unchanged=True)


def _finding(value: object) -> Finding:
    code, message, hint, where, also = _list(value, 5)
    return Finding(_str(code), _str(message), _location(where), _str(hint), tuple(map(_related, _list(also))))


def _related(value: object) -> tuple[str, Location]:
    words, where = _list(value, 2)
    return _str(words), _location(where)


def _location(value: object) -> Location:
    path, line, column, length, text, pointer, skipped = _list(value, 7)
    return Location(_str(path), _int(line), _int(column), _int(length), _str(text), _str(pointer), _int(skipped))


def _list(value: object, length: int | None = None) -> list[object]:
    if not is_array(value) or (length is not None and len(value) != length):
        raise ValueError("not a list of this length")
    return value


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("not a number")
    return value


def _str(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value
