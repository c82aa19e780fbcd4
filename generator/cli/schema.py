"""`gen schema`."""

from __future__ import annotations

from typing import get_args

import click

from generator.findings.terminal import as_json, say
from generator.format.jsonschema import Document


@click.command("schema")
@click.argument("document", type=click.Choice(get_args(Document)))
def command(document: Document) -> None:
    """Print the JSON Schema of a kind of document, for editors and validators.

    Example: gen schema overlay > overlay.schema.json
    """
    from generator.format.jsonschema import schema

    say(as_json(schema(document)))
