"""Requests as the document says them: parameters by `style` and `explode`, bodies by media type; and what arrived."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.openapi.documents import Content, Operation, holes, object_of, text_of
from tests.openapi.synthesis import compact
from tests.openapi.values import alike, decoded, written_alike
from tests.oracle.wire import Json
from tests.support.server import Request

Pair = tuple[str, str | None]
"""A pair of a query or a form; `None` where OpenAPI does not say how the value is written."""

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_STYLED = frozenset({"style", "explode"})
"""Keys of an encoding that say how a member is written; without them, objects are JSON."""
UNTOLD = "\0"
"""A part of a path or a header that OpenAPI does not say how to write."""


def plain(value: Json) -> str:
    """A single value as a text."""
    return value if isinstance(value, str) else compact(value) if not isinstance(value, (list, dict)) else UNTOLD


def encoded(value: Json, media_type: str) -> str:
    """A value in a media type."""
    return compact(value) if "json" in media_type else plain(value)


def _pairs_of(value: Mapping[str, Json]) -> list[tuple[str, str]]:
    return [(key, plain(item)) for key, item in value.items()]


def query(name: str, value: Json, style: str, *, explode: bool, media_type: str = "") -> list[Pair]:
    """The pairs of a query parameter."""
    if media_type:
        return [(name, encoded(value, media_type))]
    match value:
        case dict() if style == "deepObject":
            return [(f"{name}{path}", text) for path, text in _deep(value)]
        case dict() if explode:
            return [(key, None if text == UNTOLD else text) for key, text in _pairs_of(value)]
        case dict():
            return [(name, _told(_DELIMITERS.get(style, ",").join(part for pair in _pairs_of(value) for part in pair)))]
        case list() if style == "deepObject":
            return [(name, None)]
        case list() if explode:
            return [(name, _told(plain(item))) for item in value]
        case list():
            return [(name, _told(_DELIMITERS.get(style, ",").join(map(plain, value))))]
        case _:
            return [(name, plain(value))]


def _deep(value: Json) -> Iterator[tuple[str, str | None]]:
    match value:
        case dict():
            for key, item in value.items():
                yield from ((f"[{key}]{path}", text) for path, text in _deep(item))
        case list():
            for item in value:
                yield from _deep(item)
        case _:
            yield "", plain(value)


def _told(text: str) -> str | None:
    return None if UNTOLD in text else text


def simple(name: str, value: Json, style: str, *, explode: bool) -> str:
    """The text of a path or header parameter, its delimiters and values not encoded."""
    mark = {"label": ".", "matrix": ";"}.get(style, "")
    joint = (mark or ",") if explode else ","
    match value:
        case list() if style == "matrix" and explode:
            return "".join(f";{name}={plain(item)}" for item in value)
        case list():
            text = joint.join(map(plain, value))
        case dict() if explode:
            return mark + joint.join(f"{key}={text}" for key, text in _pairs_of(value))
        case dict():
            text = ",".join(part for pair in _pairs_of(value) for part in pair)
        case _:
            text = plain(value)
    return f";{name}={text}" if style == "matrix" else f"{mark}{text}"


def form(value: Mapping[str, Json], encoding: Mapping[str, Json]) -> list[Pair]:
    """The pairs of a URL-encoded form."""
    pairs: list[Pair] = []
    for name, item in value.items():
        own = object_of(encoding.get(name))
        style = text_of(own.get("style")) or "form"
        if isinstance(item, dict) and not own.keys() & _STYLED:
            pairs.append((name, compact(item)))
        else:
            pairs += query(name, item, style, explode=own.get("explode", style == "form") is True)
    return pairs


Values = Mapping[tuple[str, str], Json]
"""The values of parameters, by place and name."""


class Comparison:
    """A request that arrived beside what the document says; `problems` are the differences.

    What is not given may be sent as its default of `defaults`; what is `hidden` is not compared.
    """

    def __init__(
        self,
        request: Request,
        operation: Operation,
        values: Values,
        hidden: frozenset[str],
        defaults: Mapping[str, str],
    ) -> None:
        self.request = request
        self.operation = operation
        self.given = [
            (one, values[one.place, one.name]) for one in operation.parameters if (one.place, one.name) in values
        ]
        self.hidden = hidden
        self.defaults = defaults
        self.problems: list[str] = []

    def head(self, server: str) -> None:
        """Compare method, path, query, headers and cookies."""
        if self.request.method != self.operation.method:
            self._differ("method", self.request.method, self.operation.method)
        self._path(server)
        self._query()
        for one, value in self.given:
            if one.place == "header" and one.name.lower() not in ("accept", "content-type", "authorization"):
                wanted = simple(one.name, value, "simple", explode=one.explode)
                wanted = encoded(value, one.media_type) if one.media_type else wanted
                found = self.request.values(one.name)
                if len(found) != 1 or not (
                    UNTOLD in wanted or written_alike(found[0], wanted) or _same_json(found[0], wanted)
                ):
                    self._differ(f"header {one.name}", ", ".join(found), wanted)
        self._cookies()

    def _path(self, server: str) -> None:
        texts: dict[str, str] = {}
        for one, value in self.given:
            if one.place == "path":
                written = simple(one.name, value, one.style, explode=one.explode)
                texts[one.name] = encoded(value, one.media_type) if one.media_type else written
        path = self.operation.path.partition("#")[0].partition("?")[0]
        pieces = map(unquote, re.split(r"\{[^{}]+\}", path))
        filled = [texts.get(name, UNTOLD) for name in holes(path)]
        wanted = "".join(piece + text for piece, text in zip(pieces, [*filled, ""], strict=True))
        base = urlsplit(server).path
        found = unquote(self.request.target.partition("?")[0], errors="replace")
        pattern = "(.*)".join(re.escape(part) for part in f"{base}{wanted}".split(UNTOLD))
        if re.fullmatch(pattern, found) is None and not _moments_apart(found, f"{base}{wanted}"):
            self._differ("path", found, f"{base}{wanted}".replace(UNTOLD, "..."))

    def _query(self) -> None:
        wanted = parse_qsl(self.operation.path.partition("?")[2], keep_blank_values=True)
        pairs: list[Pair] = [*wanted]
        for one, value in self.given:
            if one.place == "query":
                pairs += query(one.name, value, one.style, explode=one.explode, media_type=one.media_type)
        names = {name for name, _ in pairs}
        found = [
            (name, text)
            for name, text in self.request.query
            if name not in self.hidden and (name in names or self.defaults.get(name) != text)
        ]
        self._compare_pairs("query", found, pairs)

    def _compare_pairs(self, what: str, found: list[tuple[str, str]], wanted: list[Pair]) -> None:
        names = list(dict.fromkeys(name for name, _ in wanted))
        for name in names:
            texts = [text for key, text in wanted if key == name]
            arrived = [
                text for key, text in found if key == name or (name not in dict(found) and _bare(key) == _bare(name))
            ]
            if None in texts:
                if not any(key == name or key.startswith((f"{name}[", f"{name}.")) for key, _ in found):
                    self._differ(f"{what} {name}", "nothing", "something")
            elif len(arrived) != len(texts) or not all(
                text is not None and (written_alike(one, text) or _same_json(one, text))
                for one, text in zip(arrived, texts, strict=True)
            ):
                self._differ(f"{what} {name}", "&".join(arrived) or "nothing", "&".join(map(str, texts)))
        bare = {_bare(name) for name in names}
        roots = {name for name, text in wanted if text is None}
        for name, text in found:
            if _bare(name) not in bare and re.split(r"[\[.]", name)[0] not in roots:
                self._differ(f"{what} {name}", text, "nothing")

    def _cookies(self) -> None:
        found = SimpleCookie(self.request.header("cookie") or "")
        for one, value in self.given:
            if one.place == "cookie":
                pairs = query(one.name, value, "form", explode=one.explode, media_type=one.media_type)
                if isinstance(value, (list, dict)) and one.explode:
                    continue  # OpenAPI does not say how
                for name, text in pairs:
                    arrived = found[name].value if name in found else "nothing"
                    if text is not None and not written_alike(unquote(arrived), text):
                        self._differ(f"cookie {name}", arrived, text)

    def body(self, content: Content | None, value: Json) -> None:
        """Compare the body; without content none is due, or an empty one where the operation takes bodies."""
        if content is None:
            if self.request.body and not (self.operation.bodies and self.request.body == b"{}"):
                self._differ("body", self.request.body.decode(errors="replace"), "nothing")
            return
        sent = (self.request.header("content-type") or "nothing").partition(";")[0].strip().lower()
        due = content.media_type.partition(";")[0].strip()
        if "*" not in due and sent != due:
            self._differ("content type", sent, due)
        if content.is_json:
            self._json(value)
        elif content.media_type.startswith("multipart/"):
            self._parts(object_of(value), content.encoding)
        elif content.is_form:
            pairs = parse_qsl(self.request.body.decode(), keep_blank_values=True)
            self._compare_pairs("form", pairs, form(object_of(value), content.encoding))
        elif self.request.body != (value.encode() if isinstance(value, str) else compact(value).encode()):
            self._differ("body", self.request.body.decode(errors="replace"), plain(value))

    def credentials(self, wanted: list[tuple[str, str]] | None) -> None:
        """Compare which credentials there are, not what they say; `None`: not told."""
        cookies = SimpleCookie(self.request.header("cookie") or "")
        places = {"query": set(dict(self.request.query)), "cookie": set(cookies)}
        for place, name in wanted or ():
            if not (self.request.header(name) if place == "header" else name in places.get(place, set())):
                self._differ(f"credential {name}", "nothing", place)
        if wanted == [] and self.request.header("authorization"):
            self._differ("credential", "Authorization", "nothing")

    def _json(self, value: Json) -> None:
        try:
            found: Json = json.loads(self.request.body)
        except ValueError:
            self._differ("body", self.request.body.decode(errors="replace"), "JSON")
            return
        if not alike(found, value):
            where = next(_differences(found, value, ""))
            self.problems.append(f"body{where}")

    def _parts(self, value: Mapping[str, Json], encoding: Mapping[str, Json]) -> None:
        try:
            parts = self.request.parts()
        except (ValueError, KeyError):
            self._differ("body", self.request.body.decode(errors="replace"), "parts")
            return
        styled = {name: item for name, item in value.items() if object_of(encoding.get(name)).keys() & _STYLED}
        texts = form(styled, encoding)
        whole = {name: item for name, item in value.items() if name not in styled}
        others = [part for part in parts if _bare(part.name) not in whole]
        self._compare_pairs("part", [(part.name, part.content.decode(errors="replace")) for part in others], texts)
        for name, item in whole.items():
            due = item if isinstance(item, list) else [item]
            found = [part for part in parts if _bare(part.name) == name]
            kind = text_of(object_of(encoding.get(name)).get("contentType")).lower()
            if len(found) != len(due):
                self._differ(f"parts {name}", str(len(found)), str(len(due)))
                continue
            for part, one in zip(found, due, strict=True):
                text = part.content.decode(errors="replace")
                wanted = compact(one) if isinstance(one, (dict, list)) else plain(one)
                if not (written_alike(text, wanted) or _same_json(text, wanted) or part.content == decoded(wanted)):
                    self._differ(f"part {name}", text, wanted)
                if kind and "*" not in kind and "," not in kind:
                    arrived = (part.content_type or "text/plain").partition(";")[0].lower()
                    if arrived != kind.partition(";")[0].strip():
                        self._differ(f"content type of part {name}", arrived, kind)

    def _differ(self, what: str, found: str, wanted: str) -> None:
        self.problems.append(f"{what}: {found[:80]!r}, not {wanted[:80]!r}")


def _bare(name: str) -> str:
    """A name without the brackets of a list."""
    return re.sub(r"\[\d*\]", "", name)


def _same_json(one: str, other: str) -> bool:
    if not other.startswith(("{", "[")):
        return False
    try:
        return alike(json.loads(one), json.loads(other))
    except ValueError:
        return False


def _moments_apart(found: str, wanted: str) -> bool:
    """Whether two paths differ only in how moments are written."""
    pairs = list(zip(found.split("/"), wanted.split("/"), strict=False))
    return found.count("/") == wanted.count("/") and all(written_alike(one, other) for one, other in pairs)


def _differences(found: Json, wanted: Json, where: str) -> Iterator[str]:
    match found, wanted:
        case dict(), dict():
            for key in [*wanted, *(key for key in found if key not in wanted)]:
                if key not in found or key not in wanted:
                    yield f"{where}/{key}: {'not sent' if key in wanted else 'not in the document'}"
                elif not alike(found[key], wanted[key]):
                    yield from _differences(found[key], wanted[key], f"{where}/{key}")
        case list(), list() if len(found) == len(wanted):
            for index, (one, other) in enumerate(zip(found, wanted, strict=True)):
                if not alike(one, other):
                    yield from _differences(one, other, f"{where}/{index}")
        case _:
            yield f"{where}: {compact(found)[:80]}, not {compact(wanted)[:80]}"
