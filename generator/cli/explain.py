"""`gen explain`."""

from __future__ import annotations

import difflib

import click


@click.command("explain")
@click.argument("code")
def command(code: str) -> None:
    """Explain what a finding of CODE means, with an example and the cure.

    Example: gen explain undeclared-placeholder
    """
    from generator.findings.codes import CODES

    known = CODES.get(code)
    if known is None:
        near = difflib.get_close_matches(code, CODES, 1)
        advice = f"did you mean {near[0]}?" if near else f"one of {', '.join(sorted(CODES))}"
        raise click.UsageError(f"there is no code {code!r}: {advice}")
    example = "\n".join(f"    {line}" for line in known.example.split("\n"))
    click.echo(f"{code} ({known.severity})\n\n{known.meaning}\n\nExample:\n\n{example}\n\nCure: {known.cure}")
