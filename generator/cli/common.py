"""Shared parts of the commands: arguments, progress, findings."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_args

import click

from generator.findings.report import Format
from generator.findings.terminal import say, width

if TYPE_CHECKING:
    from generator.findings import Finding

Command = TypeVar("Command", bound=Callable[..., object])


def _expanded(_context: click.Context, _parameter: click.Parameter, specs: tuple[Path, ...]) -> tuple[Path, ...]:
    """The specs, those of a pattern in its place: not every caller is a shell."""
    return tuple(path for spec in specs for path in ([spec] if spec.exists() else _matching(spec)))


def _matching(pattern: Path) -> list[Path]:
    return [Path(path) for path in sorted(glob(str(pattern)))] or [pattern]  # noqa: PTH207  Path.glob refuses some


specs_argument = click.argument(
    "specs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SPEC...", callback=_expanded
)


def packages_option(help: str) -> Callable[[Command], Command]:
    """The option `-o` of commands that write beside packages."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, file_okay=False),
        default=Path("generated"),
        show_default=True,
        help=help,
    )


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    show_default=True,
    help="The format of the findings.",
)


_OF_BUILDS = frozenset({"removed-name"})
"""Codes of findings about the existing package, which `gen check` does not read."""


def show(findings: Sequence[Finding], form: Format, *, err: bool = False) -> None:
    """Prints findings in a format."""
    from generator.findings import report

    match form:
        case "text":
            for line in report.lines(findings, width(err=err)):
                say(*line, err=err)
        case "json":
            say(report.as_json(findings))
        case "sarif":
            say(report.sarif(findings))


def show_briefly(findings: Sequence[Finding], spec: Path) -> None:
    """Prints errors in full, and one line per finding of builds alone or other code: `gen check` shows the rest."""
    from generator.findings import Severity, report

    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    show(errors, "text", err=True)
    for finding in findings:
        if finding.code in _OF_BUILDS:
            say(*report.line(finding), err=True)
    others = [
        finding for finding in findings if finding.severity is not Severity.ERROR and finding.code not in _OF_BUILDS
    ]
    firsts = {finding.code: finding for finding in reversed(others)}
    shown = sorted(firsts.values(), key=lambda finding: (finding.severity, others.index(finding)))
    for finding in shown:
        say(*report.line(finding), err=True)
    if others:
        rest = len(others) - len(shown)
        say(f"{counted(others)}: gen check {spec} shows {'all of them' if rest else 'where'}", err=True)


def counted(findings: Sequence[Finding]) -> str:
    """The numbers of errors, warnings and notes."""
    from generator.findings import Severity

    counts = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    return ", ".join(
        f"{count} {severity.word}{'s' if count != 1 else ''}" for severity, count in counts.items() if count
    )


def write_folder(files: Mapping[str, bytes], target: Path, lock: str) -> None:
    """Replaces a folder; ends the command if that is refused."""
    from generator.disk import folder
    from generator.findings import Findings

    findings = Findings()
    folder.write(files, target, lock, findings)
    show(findings.items, "text", err=True)
    if findings.failed:
        raise SystemExit(1)


@contextmanager
def needs_extra(extra: str) -> Generator[None]:
    """Turns a failed import into a usage error that names the extra to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise click.UsageError(f"{error.name} is not installed: pip install 'connector-gen[{extra}]'") from None
