"""The page of three packages: their specs, and programs of their users, which the tests run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import jinja2

from generator import ir
from generator.outputs.docs.text import fenced
from tests.support.paths import CONNECTORS, ROOT

HERE = Path(__file__).parent
SPECS: Mapping[str, Path] = {
    "sinch": ROOT / "specs/sinch-live",
    "parcels": HERE / "parcels",
    "parley": CONNECTORS / "parley",
}
"""The spec of each package, by the name of its folder on the site and of its program."""


def page(connectors: Mapping[str, ir.Connector]) -> str:
    """The page, in Markdown; `connectors` are those of `SPECS`."""
    template = jinja2.Template(
        (HERE / "packages.md.jinja").read_text(encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    programs = {name: fenced("python", program(name)) for name in SPECS}
    outputs = {name: fenced("text", output(name).read_text(encoding="utf-8")) for name in SPECS}
    counts = {name: _counts(connector) for name, connector in connectors.items()}
    events_ = fenced("text", events())
    text: str = template.render(excerpt=_excerpt, programs=programs, outputs=outputs, counts=counts, events=events_)
    return text


def program(name: str) -> str:
    """The program of a user of a package; type checkers miss packages that are built for tests, hence `.py.txt`."""
    path = HERE / f"programs/{name}.py"
    return (path if path.exists() else path.with_suffix(".py.txt")).read_text(encoding="utf-8")


def output(name: str) -> Path:
    """The file of what the program prints."""
    return HERE / f"programs/{name}.out.txt"


def events() -> str:
    """The stream that the server of the chat sends."""
    return (HERE / "programs/parley.events.txt").read_text(encoding="utf-8")


def _excerpt(path: str, first: str, last: str) -> str:
    """The lines of a file from the one that begins with `first` to the next one that begins with `last`."""
    file = ROOT / path
    rows = file.read_text(encoding="utf-8").split("\n")
    begin = next(index for index, row in enumerate(rows) if row.startswith(first))
    end = next(index for index, row in enumerate(rows[begin:], begin) if row.startswith(last))
    return fenced(file.suffix[1:], dedent("\n".join(rows[begin : end + 1])))


def _counts(connector: ir.Connector) -> str:
    operations = sum(len(item.operations) for item in connector.resources)
    events = sum(len(item.webhooks) for item in connector.resources)
    return f"{operations} operations in {len(connector.resources)} resources, and {events} events"
