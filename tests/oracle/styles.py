"""Lists and objects in a query, written by the styles of F47."""

from __future__ import annotations

from collections.abc import Iterator

from .wire import Json, compact

STYLES = ("comma", "space", "pipe", "brackets", "indices", "deep", "members", "json")


def styled(name: str, style: str, value: Json) -> list[tuple[str, str]]:
    """Return the pairs of a value, as a server decodes them."""
    match style:
        case "json":
            return [(name, compact(value))]
        case "brackets" | "indices" | "deep":
            return [*_leaves(name, value, "" if style == "brackets" else None)]
        case "members" if isinstance(value, dict):
            lists = ((key, item if isinstance(item, list) else [item]) for key, item in value.items())
            return [(key, _text(item)) for key, listed in lists for item in listed]
        case "members":
            return [(name, _text(item)) for item in (value if isinstance(value, list) else [value])]
        case _:
            separator = {"comma": ",", "space": " ", "pipe": "|"}[style]
            items = [part for pair in value.items() for part in pair] if isinstance(value, dict) else value
            texts = [_text(item) for item in (items if isinstance(items, list) else [items])]
            return [(name, separator.join(texts))] if texts else []


def _leaves(name: str, value: Json, index: str | None) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(f"{name}[{key}]", item, index)
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _leaves(f"{name}[{at if index is None else index}]", item, index)
    else:
        yield name, _text(value)


def _text(value: Json) -> str:
    return "" if value is None else value if isinstance(value, str) else compact(value)
