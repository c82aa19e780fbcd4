"""`gen verify`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from generator.cli.common import show, specs_argument
from generator.findings.terminal import Part, Styled, say, status, table

if TYPE_CHECKING:
    from generator.tools.verify import Outcome

_TAIL = 40
"""Lines of output to print of a failed step."""


_WHY = {"install": ": pip has to reach a package index (PIP_INDEX_URL names another one)"}
"""The likely cause of a failure that is not the fault of the package."""


@click.command("verify")
@specs_argument
def command(specs: tuple[Path, ...]) -> None:
    """Verify the package of each SPEC in a fresh environment.

    pip installs the package and the tools, then mypy, pyright, black and the tests of the package run. Where it has
    tools for agents, the schema of each is checked, their server is started, and the terminal is asked for the help of
    each operation. Nothing is written outside a temporary folder.

    Example: gen verify specs/acme
    """
    rows: list[list[Part]] = [["spec", "step", "passed", "seconds"]]
    failures: list[tuple[str, Outcome]] = []
    for spec in specs:
        for outcome in _verified(spec):
            passed = Styled("yes", "green") if outcome.held else Styled("no", "red")
            rows.append([spec.name, outcome.step, passed, f"{outcome.seconds:.1f}"])
            if not outcome.held:
                failures.append((spec.name, outcome))
    for line in table(rows):
        say(*line)
    for name, outcome in failures:
        why = _WHY.get(outcome.step, "")
        say(f"\n{name}: {outcome.step}{why}\n" + "\n".join(outcome.output.splitlines()[-_TAIL:]))
    if failures:
        raise SystemExit(1)


def _verified(spec: Path) -> list[Outcome]:
    from generator.outputs import runtime
    from generator.pipeline import analyse, files
    from generator.tools.verify import Outcome, outcomes, steps, write

    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    connector = analysis.connector
    if connector is None:
        return [Outcome("build", held=False, seconds=0.0, output="the spec has errors")]
    with TemporaryDirectory(prefix="gen-verify-") as folder:
        package = Path(folder).resolve() / "package"
        write(files(connector), package)
        environment = package.parent / "environment"
        beside = [package.parent / runtime.FOLDER] if connector.package.shares_runtime else []
        for project in beside:
            write(runtime.files(), project)
        planned = steps(
            package,
            connector.package.module,
            environment,
            beside=beside,
            has_tools=connector.has_tools,
        )
        done: list[Outcome] = []
        running = outcomes(planned, environment)
        for step in planned:
            status(f"{spec.name}: {step.name}")
            outcome = next(running, None)
            if outcome is None:
                break
            done.append(outcome)
        status("")
        return done
