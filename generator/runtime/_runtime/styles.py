"""Lists and objects in a query or a form: how each style writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import wire
from .body import BodyInput, FilePart, Joined, Members, prune
from .values import OMIT, JsonValue, Omit


def joined(value: BodyInput, separator: str) -> Joined | Omit:
    """One text: the items of a list, or the keys and values of an object, with a separator between them."""
    kept = prune(value)
    if isinstance(kept, Omit):
        return OMIT
    if isinstance(kept, dict):
        texts = [_text(part) for pair in kept.items() for part in pair]
    else:
        texts = [_text(item) for item in kept] if isinstance(kept, list) else [_text(kept)]
    return Joined(texts, separator) if texts else OMIT


def brackets(value: BodyInput) -> Members | Omit:
    """A field for each value: `k[]` for the items of a list, `k[x]` for the members of an object."""
    kept = prune(value)
    return OMIT if isinstance(kept, Omit) else Members(list(_leaves(kept, False, "")))


def nested(value: BodyInput) -> Members | Omit:
    """A field for each value: `k[0]` for the items of a list, `k[x]` for the members of an object."""
    kept = prune(value)
    return OMIT if isinstance(kept, Omit) else Members(list(_leaves(kept, True, "")))


def file_brackets(parts: Sequence[FilePart] | Omit) -> Members | Omit:
    """As `brackets`, for a list of files."""
    return OMIT if isinstance(parts, Omit) else Members([("[]", part) for part in parts])


def file_indices(parts: Sequence[FilePart] | Omit) -> Members | Omit:
    """As `nested`, for a list of files."""
    return OMIT if isinstance(parts, Omit) else Members([(f"[{at}]", part) for at, part in enumerate(parts)])


def _leaves(value: JsonValue, by_index: bool, path: str) -> Iterator[tuple[str, str]]:
    """Each value that is no list and no object, after the brackets that lead to it."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, by_index, f"{path}[{key}]")
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _leaves(item, by_index, f"{path}[{at}]" if by_index else f"{path}[]")
    else:
        yield path, _text(value)


def _text(value: JsonValue) -> str:
    """A string unchanged, nothing for `null`, all else as JSON."""
    return "" if value is None else wire.loose(value)
