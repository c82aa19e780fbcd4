"""`gen new`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.findings.terminal import say


@click.command("new")
@click.argument("name")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The spec folder.  [default: specs/NAME]")
def command(name: str, output: Path | None) -> None:
    """Write a starter spec called NAME: small, commented, ready to build.

    Example: gen new acme && gen build specs/acme && gen mock specs/acme
    """
    from generator.format.starter import is_name, starter

    if not is_name(name):
        raise click.UsageError(
            f"{name!r} is not a valid handle: use lower-case letters and digits, words joined by - or _"
        )
    target = output or Path("specs") / name
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise click.UsageError(f"{target} is not empty: choose another name, or another folder with -o")
    target.mkdir(parents=True, exist_ok=True)
    for file, text in starter(name).items():
        (target / file).write_text(text, encoding="utf-8", newline="\n")
        say(f"{target / file}")
    say(f"next: gen check {target}, gen build {target}, gen mock {target}")
