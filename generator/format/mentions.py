"""The names of types that a spec mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text.jsonvalue import Json

_PROSE = frozenset(("description", "deprecated", "example", "examples", "name", "selector", "options", "short"))
"""Keys of texts in which a name is none."""


def said_in(value: Json) -> Iterator[str]:
    """The words of a tree that may be names of types."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting += (inner for key, inner in item.items() if key not in _PROSE)
        elif isinstance(item, list):
            waiting += item
        elif isinstance(item, str):
            yield from re.findall(r"\w+", item)
