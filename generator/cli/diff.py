"""`gen diff`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Literal

import click

from generator.findings.terminal import Styled, as_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.tools.diff import Change, Side
    from generator.tools.revision import Checkout

_HEADINGS = ("Breaking", "Added", "Changed")


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "changelog"]),
    default="text",
    show_default=True,
    help="The format of the changes; `changelog` is Markdown.",
)
@click.option("--fail-on", type=click.Choice(["breaking", "any"]), help="Exit with 1 on such changes.")
def command(old: str, new: str, form: Literal["text", "json", "changelog"], fail_on: str | None) -> None:
    """Compare two specs by the effect on callers of the package.

    OLD and NEW are specs, or specs at a git revision, written REVISION:PATH. Each change is breaking, an addition or
    another change; together they give the version bump.

    Example: gen diff HEAD~1:specs/acme specs/acme --fail-on breaking
    """
    from generator.tools.diff import Kind

    with ExitStack() as stack:
        changes = compared(old, new, stack)
    match form:
        case "text":
            _print(changes)
        case "json":
            say(as_json(_object(changes)))
        case "changelog":
            say(fragment(changes))
    worst = min((change.kind for change in changes), default=None)
    if worst is not None and fail_on is not None and (fail_on == "any" or worst is Kind.BREAKING):
        raise SystemExit(1)


def compared(old: str, new: str, stack: ExitStack) -> list[Change]:
    """The changes between two specs, each perhaps at a revision, which is checked out for as long as the stack is."""
    from generator.tools.diff import diff
    from generator.tools.revision import RevisionError, checkout

    try:
        checkouts = [stack.enter_context(checkout(text)) for text in (old, new)]
    except RevisionError as error:
        raise click.UsageError(str(error)) from None
    before, after = map(_side, checkouts)
    return diff(before, after)


def _side(checkout: Checkout) -> Side:
    from generator.cli.common import show
    from generator.pipeline import analyse
    from generator.tools.diff import Side

    analysis = analyse(checkout.path)
    if analysis.connector is None:
        show([item.located(lambda place: checkout.shown(analysis.locate(place))) for item in analysis.findings], "text")
        raise SystemExit(1)
    return Side(analysis.connector, lambda place: checkout.shown(analysis.locate(place)))


def _bump(changes: Sequence[Change]) -> str:
    return min(change.kind for change in changes).bump if changes else "none"


_COLOURS = {"breaking": "red", "addition": "green", "change": "cyan"}


def _print(changes: Sequence[Change]) -> None:
    for change in changes:
        where = f"{change.where.path}:{change.where.line}:{change.where.column}"
        kind = Styled(change.kind.word, _COLOURS[change.kind.word], bold=True)
        say(f"{where}: ", kind, f"[{change.code}]: {change.message}")
    words = {kind: sum(change.kind is kind for change in changes) for kind in {change.kind for change in changes}}
    counted = ", ".join(f"{count} {kind.word}" for kind, count in sorted(words.items()))
    say(f"{counted or 'no change for callers'}; version bump: {_bump(changes)}", err=True)


def _object(changes: Sequence[Change]) -> dict[str, object]:
    return {
        "bump": _bump(changes),
        "changes": [
            {
                "kind": change.kind.word,
                "code": change.code,
                "message": change.message,
                "path": change.where.path,
                "line": change.where.line,
                "column": change.where.column,
                "pointer": change.where.pointer,
            }
            for change in changes
        ],
    }


def fragment(changes: Sequence[Change]) -> str:
    """The changes as Markdown, by kind."""
    from generator.text.prose import markdown

    blocks: list[str] = []
    for kind, heading in enumerate(_HEADINGS):
        lines = [f"- {markdown(change.message)}" for change in changes if change.kind == kind]
        if lines:
            blocks.append("\n".join([f"### {heading}", "", *lines]))
    return "\n\n".join(blocks)
