"""`gen openapi`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.findings.terminal import as_json, say


@click.command("openapi")
@click.argument("spec", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The output file; by default standard output.",
)
def command(spec: Path, output: Path | None) -> None:
    """Print a SPEC as an OpenAPI 3.1 document.

    Example: gen openapi specs/acme -o acme.openapi.json
    """
    from generator.cli.common import show
    from generator.outputs.openapi import document
    from generator.pipeline import analyse

    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    if analysis.connector is None:
        raise SystemExit(1)
    text = as_json(document(analysis.connector))
    if output is None:
        say(text)
    else:
        output.write_text(f"{text}\n", encoding="utf-8", newline="\n")
        say(f"{output}: {len(text.encode()) + 1} bytes")
