"""`gen build`."""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import (
    counted,
    format_option,
    needs_extra,
    packages_option,
    show,
    show_briefly,
    specs_argument,
)
from generator.findings.report import Format
from generator.findings.terminal import progress, say

if TYPE_CHECKING:
    from generator.build.catalogue import Build, Result
    from generator.findings import Finding

_EX_SOFTWARE = 70
"""EX_SOFTWARE of sysexits.h: an internal error."""


def _shard(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[int, int] | None:
    if value is None:
        return None
    index, _, count = value.partition("/")
    if not (index.isdecimal() and count.isdecimal() and 1 <= int(index) <= int(count)):
        raise click.BadParameter("expected I/N, with I from 1 to N", context, parameter)
    return int(index), int(count)


@click.command("build")
@specs_argument
@packages_option("The folder of the packages, each in a folder named like its spec.")
@click.option("--check", is_flag=True, help="Write nothing; fail with a diff if a package is out of date.")
@click.option("--overwrite", is_flag=True, help="Discard edits of generated files.")
@click.option(
    "--cache",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="CONNECTOR_GEN_CACHE",
    help="The folder of the build cache; by default in the user's cache folder.",
)
@click.option("--no-cache", is_flag=True, help="Build without the cache.")
@click.option("--jobs", type=click.IntRange(min=1), help="The number of processes; by default one per core.")
@click.option("--shard", metavar="I/N", callback=_shard, help="Build part I of N of the specs, one part per machine.")
@click.option("--watch", is_flag=True, help="Rebuild on changes, until Ctrl-C.")
@format_option
def command(
    specs: tuple[Path, ...],
    output: Path,
    check: bool,
    overwrite: bool,
    cache: Path | None,
    no_cache: bool,
    jobs: int | None,
    shard: tuple[int, int] | None,
    watch: bool,
    form: Format,
) -> None:
    """Build a package from each SPEC.

    An error stops the build of its spec, and nothing is written.

    Example: gen build specs/acme -o out && pip install ./out/acme

    Example: gen build specs/* --jobs 4 --shard 1/10

    Example: gen build specs/acme --watch
    """
    from generator.build.catalogue import shard as part_of
    from generator.build.outcome import build, folder
    from generator.machine.cache import usual_folder
    from generator.machine.workers import cores

    places: dict[Path, Path] = {}
    for spec in specs:
        if (other := places.setdefault(folder(spec, output), spec)) is not spec:
            raise click.UsageError(f"{other} and {spec} have the same output folder {folder(spec, output)}")
    chosen = part_of(specs, *shard) if shard else specs
    store = None if no_cache else cache or usual_folder()
    jobs = jobs or cores()
    apart = jobs if len(chosen) == 1 else 1
    one = partial(build, output=output, check=check, overwrite=overwrite, store=store, processes=apart)
    if watch:
        if check or form != "text":
            raise click.UsageError("--watch can't be combined with --check or --format")
        _watch(chosen, one, jobs)
    else:
        code = _build(chosen, one, jobs, form)
        gc.freeze()  # else the interpreter collects garbage once more at exit
        raise SystemExit(code)


def _watch(specs: Sequence[Path], one: Build, jobs: int) -> None:
    with needs_extra("watch"):
        from generator.build.watch import changes
    try:
        for number, changed in enumerate(changes(specs)):
            if number:
                say(f"changed: {', '.join(map(str, changed))}")
            _build(changed, one, jobs, "text")
            say(f"watching {', '.join(map(str, specs)) if len(specs) < 4 else f'{len(specs)} specs'}; Ctrl-C ends")
    except KeyboardInterrupt:
        say()


def _build(specs: Sequence[Path], one: Build, jobs: int, form: Format) -> int:
    """Builds specs, prints the outcomes, and returns the exit code."""
    from generator.build.catalogue import results, summary
    from generator.text.bugs import CompilerBug

    began = time.perf_counter()
    findings: dict[Finding, None] = {}
    outcomes: list[tuple[Path, Result]] = []
    for spec, result, seconds in progress(results(specs, one, jobs), len(specs)):
        outcomes.append((spec, result))
        if isinstance(result, CompilerBug):
            say(f"{spec}: a bug of the compiler, please report it: {result}", err=True)
            continue
        new = [finding for finding in result.findings if finding not in findings]
        findings |= dict.fromkeys(new)
        told = ""
        if form == "text" and result.unchanged:
            told = f" ({counted(new)} as before)" if new else ""
        elif form == "text":
            show_briefly(new, spec)
            say(result.diff, end=False)
        if not result.failed:
            say(f"{result.text} in {seconds:.2f} s{told}", err=form != "text")
    if form != "text":
        show(tuple(findings), form)
    if len(specs) > 1:
        say(summary(outcomes, time.perf_counter() - began), err=True)
    if any(isinstance(result, CompilerBug) for _, result in outcomes):
        return _EX_SOFTWARE
    return int(any(isinstance(result, CompilerBug) or result.failed for _, result in outcomes))
