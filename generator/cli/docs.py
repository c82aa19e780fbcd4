"""`gen docs`."""

from __future__ import annotations

import time
from importlib import import_module
from pathlib import Path

import click

from generator.cli.common import needs_extra, show
from generator.findings.terminal import say


@click.command("docs")
@click.argument("spec", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The folder of the site: new, empty, or an earlier site.",
)
def command(spec: Path, output: Path) -> None:
    """Write the reference of a package as a static site.

    The site has every resource, method, field, event, setting and error, and a search that works without a server.

    Example: gen docs specs/acme -o site && open site/index.html
    """
    with needs_extra("docs"):
        import_module("mdit_py_plugins")
        import_module("pygments")
    from generator.disk import folder
    from generator.findings import Findings
    from generator.outputs import DOCS
    from generator.pipeline import analyse

    started = time.perf_counter()
    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    if analysis.connector is None:
        raise SystemExit(1)
    findings = Findings()
    files = DOCS.files(analysis.connector)
    folder.write(files, output, "gen-docs.lock", findings)
    show(findings.items, "text", err=True)
    if findings.failed:
        raise SystemExit(1)
    pages = sum(path.endswith(".html") for path in files)
    say(f"{output / 'index.html'}: {pages} pages in {time.perf_counter() - started:.2f} s")
