"""Actions that a documentation page links to."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.findings import Findings, Location
from generator.ir import names


def check_actions(connector: ir.Connector, actions: Iterable[tuple[str, Location]], findings: Findings) -> None:
    """Report linked actions that no operation serves."""
    for action, where in actions:
        if not _served(action, connector):
            findings.add(
                "unmatched-action",
                f"the page links to the action {action!r}, which has no operation",
                where,
                hint="add the operation, in the JSON or in an overlay",
            )


_ARTICLES = frozenset({"a", "an", "the", "to", "of", "for", "by", "with", "new", "and", "or", "in", "from"})


def _served(action: str, connector: ir.Connector) -> bool:
    wanted = {names.singular(word) for word in names.words(action)} - _ARTICLES
    for resource in connector.resources:
        for operation in resource.operations:
            path = " ".join(part for part in operation.path if isinstance(part, str))
            text = f"{operation.wire} {resource.wire} {resource.title} {path}"
            if wanted <= {names.singular(word) for word in names.words(text)}:
                return True
    return False
