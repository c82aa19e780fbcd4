"""The `Link` header (RFC 8288), read in one pass."""

from __future__ import annotations

from collections.abc import Iterator

_SPACE = " \t"


def next_link(header: str) -> str | None:
    """Return the target of the first link with the relation `next`."""
    for target, parameters in _links(header):
        if "next" in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            return target
    return None


def _links(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Each target with its parameters; of a parameter that occurs twice, the first counts."""
    at = 0
    while True:
        start = header.find("<", at)
        end = header.find(">", start)
        if start < 0 or end < 0:
            return
        parameters: dict[str, str] = {}
        target, at = header[start + 1 : end].strip(), end + 1
        while (at := _skip(header, at)) < len(header) and header[at] == ";":
            name, value, at = _parameter(header, _skip(header, at + 1))
            parameters.setdefault(name.lower(), value)
        yield target, parameters
        at = _comma(header, at)


def _parameter(header: str, at: int) -> tuple[str, str, int]:
    start = at
    while at < len(header) and header[at] not in "=;,":
        at += 1
    name = header[start:at].strip()
    if at == len(header) or header[at] != "=":
        return name, "", at
    at = _skip(header, at + 1)
    if at < len(header) and header[at] == '"':
        return name, *_quoted(header, at + 1)
    start = at
    while at < len(header) and header[at] not in ";,":
        at += 1
    return name, header[start:at].strip(), at


def _quoted(header: str, at: int) -> tuple[str, int]:
    characters: list[str] = []
    while at < len(header) and header[at] != '"':
        at += header[at] == "\\"
        characters.append(header[at : at + 1])
        at += 1
    return "".join(characters), at + 1


def _comma(header: str, at: int) -> int:
    """The place after the comma that ends a link."""
    comma = header.find(",", at)
    return len(header) if comma < 0 else comma + 1


def _skip(header: str, at: int) -> int:
    while at < len(header) and header[at] in _SPACE:
        at += 1
    return at
