"""The command line."""

from __future__ import annotations

import difflib
import json
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from generator.report import Format

if TYPE_CHECKING:
    from generator.findings import Finding

_SPECS = click.argument("specs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SPEC...")
_FORMAT = click.option(
    "--format", "form", type=click.Choice(get_args(Format)), default="text", show_default=True, help="Of the findings."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="connector-gen", prog_name="gen")
def main() -> None:
    """Compile API connectors into typed Python client packages.

    A SPEC is a folder of JSON, a single .json file, or a documentation page (.md).
    """


@main.command()
@_SPECS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("generated"),
    show_default=True,
    help="Where the packages go, each in a folder named like its spec.",
)
@_FORMAT
def build(specs: tuple[Path, ...], output: Path, form: Format) -> None:
    """Build a package from each SPEC.

    Findings are shown; an error stops the build of its spec, and nothing of that is written.

    Example: gen build specs/acme -o out && pip install ./out/acme
    """
    from generator.build import analyse, files
    from generator.findings import Findings
    from generator.write import write

    found: list[Finding] = []
    failed = False
    for spec in _progress(specs):
        started = time.perf_counter()
        analysis = analyse(spec)
        findings = Findings()
        target = output / analysis.name
        connector = analysis.connector
        made = files(connector) if connector else {}
        written = connector is not None and write(made, target, findings)
        failed |= not written
        shown = [*analysis.findings, *findings.found]
        found += shown
        if form == "text":
            _show(shown, form, err=True)
        if connector is not None and written:
            click.echo(
                f"{target}: {len(connector.resources)} resources, {connector.operations} operations,"
                f" {connector.webhooks} webhooks, {len(made)} files in {time.perf_counter() - started:.2f} s",
                err=form != "text",
            )
    if form != "text":
        _show(found, form)
    if failed:
        raise SystemExit(1)


@main.command()
@_SPECS
@_FORMAT
@click.option("--strict", is_flag=True, help="Warnings fail, too.")
def check(specs: tuple[Path, ...], form: Format, strict: bool) -> None:
    """Show what is wrong with each SPEC, and build nothing.

    Example: gen check specs/* --strict --format sarif > findings.sarif
    """
    from generator.build import analyse
    from generator.findings import Severity

    found = [finding for spec in _progress(specs) for finding in analyse(spec).findings]
    _show(found, form)
    worst = Severity.WARNING if strict else Severity.ERROR
    failing = sum(finding.severity <= worst for finding in found)
    if form == "text":
        counts = ", ".join(
            f"{count} {severity.word}{'s' if count != 1 else ''}"
            for severity in Severity
            if (count := sum(finding.severity is severity for finding in found))
        )
        click.echo(f"{len(specs)} {'spec' if len(specs) == 1 else 'specs'}: {counts or 'nothing found'}", err=True)
    if failing:
        raise SystemExit(1)


@main.command()
@click.argument("code")
def explain(code: str) -> None:
    """Explain what a finding of CODE means, with an example and the cure.

    Example: gen explain undeclared-placeholder
    """
    from generator.codes import CODES

    known = CODES.get(code)
    if known is None:
        near = difflib.get_close_matches(code, CODES, 1)
        advice = f"did you mean {near[0]}?" if near else f"one of {', '.join(sorted(CODES))}"
        raise click.UsageError(f"there is no code {code!r}: {advice}")
    example = "\n".join(f"    {line}" for line in known.example.split("\n"))
    click.echo(f"{code} ({known.severity})\n\n{known.meaning}\n\nExample:\n\n{example}\n\nCure: {known.cure}")


@main.command("import")
@click.argument("page", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The spec folder.  [default: specs/HANDLE]")
def import_(page: Path, output: Path | None) -> None:
    """Take the JSON out of a documentation PAGE into a spec folder, byte for byte.

    Example: gen import acme.md -o specs/acme
    """
    from generator.build import placed
    from generator.findings import Findings
    from generator.pages import documents

    findings = Findings()
    found = documents(page, findings)
    _show(placed(findings, None, page), "text", err=True)
    if found is None:
        raise SystemExit(1)
    handle, texts = found
    target = output or Path("specs") / handle
    if target.exists() and any(target.iterdir() if target.is_dir() else [target]):
        raise click.UsageError(f"{target} is there already: name another folder with -o")
    target.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (target / name).write_bytes(text.encode())
        click.echo(f"{target / name}")


@main.command()
@click.argument("document", type=click.Choice(["service", "resources", "overlay"]))
def schema(document: str) -> None:
    """Print the JSON Schema of a DOCUMENT of a spec, for editors and validators.

    Example: gen schema overlay > overlay.schema.json
    """
    from generator.schema import schema as make

    match document:
        case "service" | "resources" | "overlay":
            click.echo(json.dumps(make(document), indent=2, ensure_ascii=False))
        case _:
            raise click.UsageError(f"there is no document {document!r}")


def _progress(specs: Sequence[Path]) -> Iterable[Path]:
    """The specs, behind a progress bar where there are many and somebody watches."""
    if len(specs) < 2:
        return specs
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(specs, "building", console=console, transient=True, disable=not console.is_terminal)


def _show(found: Sequence[Finding], form: Format, *, err: bool = False) -> None:
    from generator import report

    match form:
        case "text":
            if found:
                click.echo(report.text(found), err=err)
        case "json":
            click.echo(report.as_json(found))
        case "sarif":
            click.echo(report.sarif(found))
