"""`gen import`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from generator.cli.common import show
from generator.findings.terminal import say


@click.command("import")
@click.argument("page", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The spec folder.  [default: specs/HANDLE]")
def command(page: Path, output: Path | None) -> None:
    """Extract the JSON of a documentation PAGE into a spec folder, byte for byte.

    Example: gen import acme.md -o specs/acme
    """
    from generator.findings import Findings
    from generator.frontends.page import files
    from generator.pipeline import placed

    findings = Findings()
    spec = files(page, findings)
    show(placed(findings, None, page), "text", err=True)
    if spec is None:
        raise SystemExit(1)
    handle, texts = spec
    if output is None and not re.fullmatch(r"\w[\w.-]*", handle):
        raise click.UsageError(f"the handle {handle!r} is not a valid folder name: name a folder with -o")
    target = output or Path("specs") / handle
    if target.exists() and any(target.iterdir() if target.is_dir() else [target]):
        raise click.UsageError(f"{target} is not empty: name another folder with -o")
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            with (target / name).open("xb") as file:
                file.write(text.encode())
            say(f"{target / name}")
    except OSError as error:
        raise click.UsageError(f"{error.filename or target} can't be written: {error.strerror}") from None
