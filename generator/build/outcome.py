"""One spec from the disk to the disk: what `gen build` does with each, and what came of it."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from generator.disk import lock
from generator.findings import Finding, Findings, Location, Place
from generator.machine.cache import Cache, UnknownInputs, inputs, key

_Placed = tuple[str, int, int, int, str, str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build; `diff` is what a check found to be different, `text` one line about a package."""

    findings: tuple[Finding, ...]
    failed: bool
    text: str = ""
    diff: str = ""
    unchanged: bool = False
    """Whether what was there is what a build would give, so that none was needed."""


def build(
    spec: Path,
    output: Path,
    *,
    check: bool = False,
    overwrite: bool = False,
    store: Path | None = None,
    processes: int = 1,
) -> Outcome:
    """Builds one spec into its folder below `output`, or only compares it with what is there.

    Args:
        spec: A folder, a .json file or a page.
        output: The folder of the packages.
        check: Whether nothing is written.
        overwrite: Whether changes that were made to generated files by hand are lost.
        store: Where the cache is; none where it isn't said.
        processes: How many may work on it at once.
    """
    target = folder(spec, output)
    with Cache(store) as cache:
        known = None if check else _known(spec, target, cache)
        return known or _built(spec, output, target, cache, check=check, overwrite=overwrite, processes=processes)


def folder(spec: Path, output: Path) -> Path:
    """Where the package of a spec goes."""
    return output / (spec.resolve().name if spec.is_dir() else spec.stem)


def _built(
    spec: Path, output: Path, target: Path, cache: Cache, *, check: bool, overwrite: bool, processes: int
) -> Outcome:
    from generator.outputs.sdk import classes

    findings = Findings()
    try:
        before = lock.read(target)
    except lock.NotOurs as reason:
        from generator.disk import write

        write.not_ours(target, reason, findings)
        return Outcome(tuple(findings.found), failed=True)
    # where no package is, there are classes to render: the renderer is imported beside the compiler
    with closing(classes.renderer(apart=processes > 1 and before is None)) as renderer:
        from generator.disk import write
        from generator.pipeline import analyse, files

        analysis = analyse(spec, before.names if before else {})
        if analysis.connector is None:
            return Outcome(analysis.findings, failed=True)
        made = files(analysis.connector, cache, renderer, processes)
    diff = ""
    if check:
        for path, lines in write.differences(made, target, before):
            diff += lines
            findings.add(
                "out-of-date",
                "this isn't what the spec gives",
                Location(str(target / path), 1, 1),
                hint=f"gen build {spec} -o {output}",
            )
    else:
        write.write(made, target, findings, overwrite=overwrite)
    connector = analysis.connector
    outcome = Outcome(
        (*analysis.findings, *findings.found),
        findings.failed,
        f"{target}: {_counted(len(connector.resources), 'resource')}, {_counted(connector.operations, 'operation')},"
        f" {_counted(connector.webhooks, 'webhook')}, {_counted(len(made), 'file')}",
        diff,
    )
    if not check and not findings.failed and (state := _state(spec, target)) is not None:
        cache.put(state, _kept(outcome))
    return outcome


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _known(spec: Path, target: Path, cache: Cache) -> Outcome | None:
    """What came of the build that made what is there, if it would make the same again."""
    state = _state(spec, target)
    text = cache.get(state) if state is not None else None
    if text is None:
        return None
    try:
        before = lock.read(target)
    except lock.NotOurs:
        return None
    if before is None or any(_digest(target / path) != found for path, found in before.files.items()):
        return None
    return _restored(text)


def _state(spec: Path, target: Path) -> bytes | None:
    """The key of a spec, its files and the package that is there."""
    try:
        read = [f"{path}\0{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in inputs(spec)]
        known = target / lock.LOCK
        return (
            key("build", str(spec), str(target), *read, known.read_text(encoding="utf-8")) if known.is_file() else None
        )
    except (OSError, ValueError, UnknownInputs):
        return None


def _digest(path: Path) -> str:
    """The hash of a file as it is; other ends of lines, which are no edit, are still another file."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    except OSError:
        return ""


def _kept(outcome: Outcome) -> str:
    findings = [
        (
            found.code,
            found.message,
            found.hint,
            _placed(found.where),
            [(words, _placed(at)) for words, at in found.also],
        )
        for found in outcome.findings
    ]
    return json.dumps([outcome.text, findings])


def _placed(where: Place | Location) -> _Placed:
    assert isinstance(where, Location)
    return where.path, where.line, where.column, where.length, where.text, where.pointer, where.skipped


def _restored(text: str) -> Outcome:
    kept: tuple[str, list[tuple[str, str, str, _Placed, list[tuple[str, _Placed]]]]] = json.loads(text)
    summary, findings = kept
    return Outcome(
        tuple(
            Finding(code, message, Location(*where), hint, tuple((words, Location(*at)) for words, at in also))
            for code, message, hint, where, also in findings
        ),
        failed=False,
        text=f"{summary}, unchanged",
        unchanged=True,
    )
