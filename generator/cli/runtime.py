"""`gen runtime`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import show
from generator.findings.terminal import say


@click.command("runtime")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("generated"),
    show_default=True,
    help="The folder of the packages; the runtime has its own in it.",
)
def command(output: Path) -> None:
    """Write the runtime that packages with `runtime = "shared"` have in common.

    It is a project to install beside them, or to build a wheel from. Packages need the version that built them.

    Example: gen runtime -o out && pip install ./out/connector-gen-runtime ./out/acme
    """
    from generator.disk import folder
    from generator.findings import Findings
    from generator.outputs.runtime import FOLDER, files

    findings, target, project = Findings(), output / FOLDER, files()
    folder.write({path: text.encode() for path, text in project.items()}, target, "gen-runtime.lock", findings)
    show(findings.items, "text", err=True)
    if findings.failed:
        raise SystemExit(1)
    say(f"{target}: {len(project)} files; pip install {target}")
