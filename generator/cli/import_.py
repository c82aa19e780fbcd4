"""`gen import`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from generator.cli.common import show
from generator.findings.terminal import say


@click.command("import")
@click.argument("document", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The spec folder.  [default: specs/HANDLE]")
@click.option("--resources", type=click.Choice(["tags"]), help="The tags of an OpenAPI document are its resources.")
def command(document: Path, output: Path | None, resources: str | None) -> None:
    """Write a DOCUMENT, an OpenAPI document or a documentation page, as a spec folder.

    The JSON of a page is copied byte for byte.

    Example: gen import openapi.yaml -o specs/acme
    """
    from generator.findings import Findings
    from generator.frontends import openapi, page
    from generator.frontends.inputs import is_openapi_file
    from generator.pipeline import locator, placed

    findings = Findings()
    if is_openapi_file(document):
        spec = openapi.files(document, findings, by_tags=resources == "tags")
    elif resources is not None:
        raise click.UsageError("--resources is for OpenAPI documents")
    else:
        spec = page.files(document, findings)
    show(placed(findings, locator(None, document)), "text", err=True)
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
