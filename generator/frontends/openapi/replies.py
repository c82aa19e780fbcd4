"""The replies of an operation: the type of a success, and the types of errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus

from msgspec import Struct

from generator.frontends.openapi import streams
from generator.frontends.openapi.bodies import is_text, says_json
from generator.frontends.openapi.documents import Documents, Identity, Node
from generator.frontends.openapi.examples import named, written
from generator.frontends.openapi.holes import TOKEN, JsonObject
from generator.frontends.openapi.titles import titles
from generator.frontends.openapi.typed import Typed
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.text.jsonvalue import Json

_STATUS = re.compile(r"[1-5][0-9X]{2}|DEFAULT")
_EVENTS = "text/event-stream"
_LINES = frozenset(("jsonl", "ndjson", "jsonlines", "json-lines", "ldjson"))
"""Subtypes of JSON in lines, which may have an `x-` before them."""
_EMPTY = frozenset(("204", "205"))
"""Statuses whose replies have no body, whatever a document says of it."""


class Replies(Struct, frozen=True):
    """The replies of an operation: their statuses, and what each may hold; `titles` are the names of shared ones."""

    success: tuple[Node, ...]
    errors: tuple[tuple[str, Node], ...]
    titles: Mapping[Identity, str]


def replies(operation: Node, documents: Documents) -> Replies:
    """The replies that a document declares; of a success, every one that is not an error."""
    holder = operation.get("responses")
    if holder is not None and not isinstance(holder.value, dict):
        documents.report(holder, "invalid-openapi", "responses is an object", "200: {description: ...}")
    declared: list[tuple[str, Node]] = []
    shared: dict[Identity, str] = {}
    for status, item in holder.members() if holder is not None else ():
        node = documents.resolved(item)
        if status.startswith("x-") or node is None:
            continue
        if isinstance(node.value, dict) and _STATUS.fullmatch(status.upper()):
            declared.append((status.upper(), node.without("content") if status in _EMPTY else node))
            if item.has("$ref") and "paths" not in node.pointer:
                shared[node.identity] = _title(node)
        else:
            message = "a reply is an object, by its status"
            documents.report(item, "invalid-openapi", message, "200: {description: ...}", key=True)
    success = sorted(((status, node) for status, node in declared if status.startswith("2")), key=lambda item: item[0])
    default = [node for status, node in declared if status == "DEFAULT"]
    chosen = tuple(node for _, node in success) or (tuple(default) if not any(s[0] in "3" for s, _ in declared) else ())
    errors = [(status, node) for status, node in declared if re.fullmatch(r"[45](\d\d|XX)", status)]
    if success:
        errors += [("default", node) for node in default]
    return Replies(chosen, tuple(errors), shared)


class Answers:
    """The type of a success, as keys of an operation."""

    def __init__(self, types: Types, documents: Documents, hint: str) -> None:
        self._types = types
        self._documents = documents
        self._hint = hint
        self._response = f"{hint}Response"

    def parts(self, replies: Replies, method: str, streaming: str | None, said: streams.Streamed | None) -> JsonObject:
        """What the method returns; `streaming` is the hole of the parameter that asks for a stream."""
        if method == "HEAD":
            return {"returns": "none"}
        nodes = replies.success
        offered = [(kind, media) for node in nodes for kind, media in content(node, self._documents)]
        is_empty = any(not content(node, self._documents) for node in nodes)
        in_json = [(kind, media) for kind, media in offered if self._is_json(kind, media)]
        as_json = [media for _, media in in_json]
        events = next((media for kind, media in offered if kind.startswith(_EVENTS)), None)
        lines = next(((kind, media) for kind, media in offered if _is_lines(kind)), None)
        if as_json:
            titled: dict[Identity, Node] = {}
            for reply in nodes:
                if (title := replies.titles.get(reply.identity)) is not None:
                    for item in self.items((reply,)):
                        titled[item.identity] = self._types.titled(item, title, f"{title}Response")
            pieces = self._events(events) if events is not None and streaming is not None else {}
            if said is not None and (piece := said.piece or as_json[0].get("schema")) is not None:
                pieces = said.parts(piece, self._types, f"{self._response}Event")
                if said.parameter is None:
                    return pieces
            if streaming is None or not pieces:
                is_usual = any(_essence(kind) == "application/json" for kind, _ in in_json)
                accept = {} if is_usual else _accepting(in_json[0][0])
                return {**self._json(self._wholes(as_json, titled), is_empty=is_empty), **accept}
            schemas = [said.whole] if said is not None and said.whole is not None else self._wholes(as_json, titled)
            when: JsonObject = {"parameter": streaming, "value": True}
            return {**self._json(schemas, is_empty=is_empty), **pieces, "streamWhen": when}
        if events is not None:
            return self._events(events)
        if lines is not None:
            kind, media = lines
            accept = {} if _essence(kind) == "application/x-ndjson" else _accepting(kind)
            return {"returns": "lines", **streams.lines(_item(media), self._types, f"{self._response}Event"), **accept}
        if not offered:
            return {"returns": "none"}
        kind, media = offered[0]
        accept = _accepting(kind)
        if is_text(kind) or ("*" in kind and self._is_string(media.get("schema"))):
            return {"returns": "text", **accept}
        return {"returns": "bytes", **accept}

    def example(self, nodes: tuple[Node, ...]) -> Json:
        """The first example of a success in JSON."""
        media = [item for node in nodes for kind, item in content(node, self._documents) if self._is_json(kind, item)]
        schema = media[0].get("schema") if media else None
        if schema is None:
            return None
        every = (
            *named(media[0], self._documents),
            *(item for part in self._types.flat((schema,)).nodes for item in written(part)),
        )
        return next((value for value in every if self._types.examples.fits((schema,), value)), None)

    def items(self, nodes: tuple[Node, ...]) -> list[Node]:
        """The schemas of the JSON that a success may hold."""
        media = [item for node in nodes for kind, item in content(node, self._documents) if self._is_json(kind, item)]
        return [schema for item in media if (schema := item.get("schema")) is not None]

    def _is_string(self, schema: Node | None) -> bool:
        return schema is not None and self._types.of((schema,), self._response).expression == "String"

    def _is_json(self, kind: str, media: Node) -> bool:
        return says_json(kind, media, self._types) and not _is_lines(kind)

    def _wholes(self, media: list[Node], titled: Mapping[Identity, Node]) -> list[Node]:
        """The schemas of JSON, as references where they have names of their own."""
        return [titled.get(schema.identity, schema) for item in media if (schema := item.get("schema")) is not None]

    def _json(self, schemas: list[Node], *, is_empty: bool) -> JsonObject:
        if not schemas:
            return {"returns": "json"}
        if all(_is_same(item, schemas[0]) for item in schemas):
            typed = self._types.plain((schemas[0],), self._response)
        else:
            typed = self._types.one_of([(item,) for item in schemas], self._response)
        flat = self._types.flat((schemas[0],))
        if len(schemas) == 1 and typed.expression == "Bytes" and flat.format in ("binary", "file"):
            return {"returns": "bytes"}
        if is_empty and not typed.nullable:
            typed = Typed(typed.expression, nullable=True)
        if typed.expression == "Any":
            return {"returns": "json"}
        return {"returns": "json", "type": typed.whole}

    def _events(self, media: Node) -> JsonObject:
        hint = f"{self._response}Event"
        return {
            "returns": "events",
            **streams.events(_item(media), self._types, hint, is_item=media.has("itemSchema")),
        }


def _item(media: Node) -> Node | None:
    """The schema of a streamed item."""
    return media.get("itemSchema") or media.get("schema")


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _accepting(media_type: str) -> JsonObject:
    """The header that asks for a media type; none for a range."""
    return {} if "*" in media_type else {"headers": {"Accept": media_type.partition(";")[0].strip()}}


def _is_lines(media_type: str) -> bool:
    """Whether a media type is a JSON value a line."""
    subtype = _essence(media_type).rpartition("/")[2]
    return subtype.removeprefix("x-") in _LINES


def content(node: Node, documents: Documents) -> list[tuple[str, Node]]:
    """The media types of a reply, and what each holds."""
    holder = documents.resolved(node.get("content"))
    members = holder.members() if holder is not None else ()
    return [(kind, media) for kind, item in members if (media := documents.resolved(item)) is not None]


def _is_same(left: Node, right: Node) -> bool:
    """Whether two schemas say the same."""
    return left.source is right.source and left.value == right.value


def _title(node: Node) -> str:
    """The name of a reply that operations share: without the digits of a status, which no class begins with."""
    named = titles(node)[0]
    own = str(node.pointer[-1]) if node.pointer else ""
    if not own[:1].isdecimal():
        return named
    words = own.lstrip("0123456789")
    return names.pascal(words) if names.words(words) else f"{phrase(own)}Response"


def phrase(status: str) -> str:
    """The words of a status, or of a class of them; none of the default."""
    if status.isdecimal():
        with suppress(ValueError):
            return names.pascal(HTTPStatus(int(status)).phrase)
        return f"Status{status}"
    return {"4XX": "Client", "5XX": "Server"}.get(status, "")


def headers(nodes: tuple[Node, ...], documents: Documents) -> JsonObject:
    """What the headers of a success mean, by name."""
    described_headers: dict[str, tuple[str, str]] = {}
    for node in nodes:
        holder = documents.resolved(node.get("headers"))
        for name, item in holder.members() if holder is not None else ():
            header = documents.resolved(item)
            if header is None:
                continue
            if not TOKEN.fullmatch(name):
                message = f"{name!r} can't be the name of a header: it is left out"
                documents.report(item, "invalid-openapi", message, "letters, digits and hyphens", key=True)
            elif name.lower() != "content-type":  # which OpenAPI ignores there
                described_headers.setdefault(name.lower(), (name, header.words("description")))
    return dict(described_headers.values())


def accepted(parts: JsonObject, headers: Json) -> JsonObject:
    """The headers of an operation, with the `Accept` that its reply needs."""
    own = parts.pop("headers", None)
    both: JsonObject = {}
    for item in (headers, own):
        if isinstance(item, dict):
            both |= item
    return both
