"""`gen docs`."""

from __future__ import annotations

import time
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import click

from generator.cli.common import needs_extra, show, write_folder
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
@click.option("--base-url", default="", metavar="URL", help="Where the site will be: canonical links, and sitemap.xml.")
@click.option("--since", metavar="OLD", help="A page of what changed since another spec, or REVISION:PATH of git.")
def command(spec: Path, output: Path, base_url: str, since: str | None) -> None:
    """Write the reference of a package as a static site.

    The site has a guide, every operation with samples, every type, event, setting and error, and a search that works
    without a server. Beside each page is its Markdown, and llms.txt lists them.

    Example: gen docs specs/acme -o site && open site/index.html
    """
    with needs_extra("docs"):
        import_module("mdit_py_plugins")
        import_module("pygments")
    from generator.outputs.docs.site import files
    from generator.pipeline import analyse

    started = time.perf_counter()
    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    if analysis.connector is None:
        raise SystemExit(1)
    changes = "" if since is None else _changes(since, spec)
    site = files(analysis.connector, base_url, changes)
    write_folder(site, output, "gen-docs.lock")
    pages = sum(path.endswith(".html") for path in site)
    say(f"{output / 'index.html'}: {pages} pages in {time.perf_counter() - started:.2f} s")


def _changes(old: str, new: Path) -> str:
    """The changes since another revision, as Markdown."""
    from generator.cli.diff import compared, fragment

    with ExitStack() as stack:
        return fragment(compared(old, str(new), stack)) or "Nothing changed for callers."
