"""`gen import`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import show


@click.command("import")
@click.argument("page", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The spec folder.  [default: specs/HANDLE]")
def command(page: Path, output: Path | None) -> None:
    """Take the JSON out of a documentation PAGE into a spec folder, byte for byte.

    Example: gen import acme.md -o specs/acme
    """
    from generator.build import placed
    from generator.findings import Findings
    from generator.pages import documents

    findings = Findings()
    found = documents(page, findings)
    show(placed(findings, None, page), "text", err=True)
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
