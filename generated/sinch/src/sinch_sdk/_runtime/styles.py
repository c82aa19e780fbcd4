"""Lists and objects in a query, a form, a path or a header: how each style writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from . import wire
from .body import BodyInput, FilePart, Joined, Members, prune
from .values import OMIT, JsonValue, Omit


def joined(value: BodyInput, separator: str) -> Joined | Omit:
    """One text: the items of a list, or the keys and values of an object, with a separator between them."""
    kept = prune(value)
    if isinstance(kept, Omit):
        return OMIT
    texts = _parts(kept)
    return Joined(texts, separator) if texts else OMIT


def _parts(value: JsonValue) -> list[str]:
    """The items of a list, the keys and values of an object, or a single text."""
    if isinstance(value, dict):
        return [_text(part) for pair in value.items() for part in pair]
    return [_text(item) for item in value] if isinstance(value, list) else [_text(value)]


def members(value: BodyInput) -> Members | Omit:
    """A field for each member of an object, by its own name, and for each item of a list."""
    kept = prune(value)
    if isinstance(kept, Omit):
        return OMIT
    if not isinstance(kept, dict):
        return Members([("", text) for text in _parts(kept)])
    pairs = ((key, _parts(item) if isinstance(item, list) else [_text(item)]) for key, item in kept.items())
    return Members([(key, text) for key, texts in pairs for text in texts], named=True)


def header(value: BodyInput, style: str, write: Callable[[str], str] = str) -> str | Omit:
    """A header: `a,b` for a list, `x,1,y,2` for an object, by its members `x=1,y=2`; or JSON in ASCII."""
    kept = prune(value)
    if isinstance(kept, Omit):
        return OMIT
    if style == "json":
        return write(_escaped(wire.compact(kept)))
    if kept in ([], {}):
        return OMIT
    if style == "members" and isinstance(kept, dict):
        return ",".join(f"{write(key)}={write(_text(item))}" for key, item in kept.items())
    return ",".join(map(write, _parts(kept)))


def cookie(value: BodyInput, style: str) -> str | Omit:
    """A cookie: as a header, but percent-encoded between what the style writes."""
    return header(value, style, wire.encoded)


def _escaped(json: str) -> str:
    """JSON in ASCII."""
    if json.isascii():
        return json
    from json import dumps

    return "".join(character if character.isascii() else dumps(character)[1:-1] for character in json)


def expanded(value: BodyInput, style: str, name: str) -> str:
    """A part of a path, percent-encoded, as RFC 6570 expands it: `label` is `{.name}`, `exploded-matrix` `{;name*}`."""
    kept = prune(value)
    if style == "json" and not isinstance(kept, Omit):
        return wire.encoded(wire.compact(kept))
    if isinstance(kept, Omit) or kept in ([], {}):
        return ""
    kind = style.removeprefix("exploded-")
    is_exploded = style == "members" or kind != style
    mark = {"label": ".", "matrix": ";"}.get(kind, "")
    separator = mark if mark and is_exploded else ","
    if is_exploded and isinstance(kept, dict):
        pairs = ((wire.encoded(key), wire.encoded(_text(item))) for key, item in kept.items())
        return mark + separator.join(key if kind == "matrix" and not text else f"{key}={text}" for key, text in pairs)
    texts = [wire.encoded(text) for text in _parts(kept)]
    if kind != "matrix":
        return mark + separator.join(texts)
    key = wire.encoded(name)
    each = texts if is_exploded else [",".join(texts)]
    return "".join(f";{key}={text}" if text else f";{key}" for text in each)


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
    """Each value that is neither a list nor an object, after the brackets of its path."""
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
