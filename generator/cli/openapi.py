"""`gen openapi`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.findings.terminal import say


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
    from generator.findings.terminal import as_json
    from generator.pipeline import analyse
    from generator.tools.portable import portable

    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    if analysis.connector is None or analysis.spec is None:
        raise SystemExit(1)
    text = as_json(portable(analysis.connector, analysis.spec))
    if output is None:
        say(text)
    else:
        content = f"{text}\n".encode()
        output.write_bytes(content)
        say(f"{output}: {len(content)} bytes")
