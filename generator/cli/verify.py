"""`gen verify`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from generator.cli.common import show, specs_argument

if TYPE_CHECKING:
    from rich.console import Console

    from generator.tools.verify import Outcome

_TAIL = 40
"""Lines of output to print of a failed step."""


_WHY = {"install": ": pip has to reach a package index (PIP_INDEX_URL names another one)"}
"""The likely cause of a failure that is not the fault of the package."""


@click.command("verify")
@specs_argument
def command(specs: tuple[Path, ...]) -> None:
    """Verify the package of each SPEC in a fresh environment.

    pip installs the package and the tools, then mypy, pyright, black and the tests of the package run. Nothing is
    written outside a temporary folder.

    Example: gen verify specs/acme
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table

    progress, console = Console(stderr=True), Console()
    failed = False
    frame = box.ROUNDED if console.is_terminal else None
    table = Table("spec", "step", "passed", "seconds", box=frame)
    failures: list[tuple[str, Outcome]] = []
    for spec in specs:
        for outcome in _verified(spec, progress):
            held = "[green]yes[/]" if outcome.held else "[red]no[/]"
            table.add_row(spec.name, outcome.step, held, f"{outcome.seconds:.1f}")
            if not outcome.held:
                failures.append((spec.name, outcome))
        failed |= bool(failures)
    console.print(table)
    for name, outcome in failures:
        why = _WHY.get(outcome.step, "")
        click.echo(f"\n{name}: {outcome.step}{why}\n" + "\n".join(outcome.output.splitlines()[-_TAIL:]))
    if failed:
        raise SystemExit(1)


def _verified(spec: Path, progress: Console) -> list[Outcome]:
    from generator.pipeline import analyse, files
    from generator.tools.verify import Outcome, outcomes, steps, write

    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    if analysis.connector is None:
        return [Outcome("build", held=False, seconds=0.0, output="the spec has errors")]
    with TemporaryDirectory(prefix="gen-verify-") as folder:
        package = Path(folder).resolve() / "package"
        write(files(analysis.connector), package)
        environment = package.parent / "environment"
        planned = steps(package, analysis.connector.package.module, environment)
        done: list[Outcome] = []
        with progress.status("") as status:
            running = outcomes(planned, environment)
            for step in planned:
                status.update(f"{spec.name}: {step.name}")
                outcome = next(running, None)
                if outcome is None:
                    break
                done.append(outcome)
        return done
