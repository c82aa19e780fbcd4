"""`gen explain`."""

from __future__ import annotations

import click

from generator.findings.terminal import say


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain a CODE of findings, with an example and the cure; without a CODE, list all.

    Example: gen explain undeclared-placeholder
    """
    from generator.findings.codes import CODES
    from generator.findings.hints import did_you_mean

    if code is None:
        longest = max(map(len, CODES))
        for name, known in sorted(CODES.items()):
            say(f"{name:{longest}}  {known.severity:7}  {known.meaning}")
        return
    if code not in CODES:
        raise click.UsageError(
            f"{code!r} is not a code: {did_you_mean(code, CODES, otherwise='gen explain lists the codes')}"
        )
    known = CODES[code]
    example = "\n".join(f"    {line}" for line in known.example.split("\n"))
    say(f"{code} ({known.severity})\n\n{known.meaning}\n\nExample:\n\n{example}\n\nCure: {known.cure}")
