"""The names of types that a spec mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text.jsonvalue import Json

_PROSE = frozenset(("description", "deprecated", "example", "examples", "name", "selector", "options", "short"))
"""Keys of texts in which a name is none."""
_TABLES = frozenset(
    """bodies fields headers operations placeholders query queryParams replyHeaders resources settings types
    variants webhooks""".split()
)
"""Keys of objects whose own keys are names of the spec: a method may be called `options`, a query `name`."""


def said_in(value: Json) -> Iterator[str]:
    """The words of a tree that may be names of types."""
    waiting = [(value, False)]
    while waiting:
        item, is_table = waiting.pop()
        if isinstance(item, dict):
            waiting += (
                (inner, key in _TABLES and not is_table) for key, inner in item.items() if is_table or key not in _PROSE
            )
        elif isinstance(item, list):
            waiting += ((inner, False) for inner in item)
        elif isinstance(item, str):
            yield from re.findall(r"\w+", item)
