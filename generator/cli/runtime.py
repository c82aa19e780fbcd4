"""`gen runtime`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import packages_option, write_folder
from generator.findings.terminal import say


@click.command("runtime")
@packages_option("The folder of the packages; the runtime has its own in it.")
def command(output: Path) -> None:
    """Write the runtime that packages with `runtime = "shared"` have in common.

    It is a project to install beside them, or to build a wheel from. Packages need the version that built them.

    Example: gen runtime -o out && pip install ./out/connector-gen-runtime ./out/acme
    """
    from generator.outputs.runtime import FOLDER, files

    target, project = output / FOLDER, files()
    write_folder({path: text.encode() for path, text in project.items()}, target, "gen-runtime.lock")
    say(f"{target}: {len(project)} files; pip install {target}")
