"""Assertions of the generated tests on the requests of example calls."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Literal, assert_never
from urllib.parse import parse_qsl

from generator import ir
from generator.ir import fitting, requests, samples, types
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Union,
)
from generator.outputs.sdk import classes
from generator.outputs.sdk.example import put, signing_secret, written
from generator.python.code import Code, Import, literal, of, use
from generator.text.jsonvalue import Json

JSON_LOADS = Code("json.loads", frozenset((Import("json"),)))
PARSE_QSL = Import("urllib.parse", "parse_qsl")


_Proof = Mapping[str, tuple[tuple[str, str], ...]]
"""Pairs of names and values, those of headers and those of the query."""


class Unsaid(Exception):
    """An encoding of more than a line: the test leaves it out."""


_LEFT_OUT = object()
_ONE_PART = ("repeat", "comma", "space", "pipe", "json")
"""The styles that write a list or an object under the name of its field alone."""


def checks(connector: ir.Connector, resource: ir.Resource, operation: ir.Operation) -> Iterator[Code]:
    """Assertions on `request`: its query, proof and body."""
    values = Values(connector, resource, operation)
    proof = _proof(connector, operation, values)
    try:
        query = [*_query(operation, values), *proof.get("query", ())]
    except Unsaid:
        pass
    else:
        if query:
            yield of("assert request.url.params.multi_items() == {}", literal(query))
    for name in _signed(connector, operation):
        yield of("assert request.headers[{}]", literal(name))
    cookies = _cookies(connector, operation, values, proof.get("cookies", ()))
    for name, value in (*_headers(operation, values), *proof.get("headers", ()), *cookies):
        yield of("assert request.headers[{}] == {}", literal(name), literal(value))
    with suppress(Unsaid):
        yield from _body(operation.body, values)


def path(connector: ir.Connector, resource: ir.Resource, operation: ir.Operation) -> str:
    """The path of the example's call."""
    values = Values(connector, resource, operation)
    own = (part.wire for part in operation.path if isinstance(part, ir.Ref) and not part.setting)
    return samples.path(operation, connector, {wire: values.segment(wire) for wire in own})


def fields(record: ir.Record, reply: Json, name: str, connector: ir.Connector) -> Iterator[Code]:
    """Assertions on the texts and known values of a record that is read from a reply, down to the last leaf.

    Fields whose readers type checkers report are left out.
    """
    for field in record.fields:
        if classes.is_marked(field):
            continue
        if field.is_read and not field.variant and not field.is_in_array:
            yield from leaves(
                field.type, fitting.found(reply, field.selector), of("{}.{}", name, field.name), connector
            )


def leaves(type_: types.Type, value: Json, place: Code, connector: ir.Connector) -> Iterator[Code]:
    """Assertions on the texts and known values that are read from a value of a reply."""
    match type_:
        case Scalar("string") if isinstance(value, str):
            yield of("assert {} == {}", place, literal(value))
        case Enumeration() if value is not None:
            yield of("assert {} == {}", place, literal(value))
        case RecordRef(name) if isinstance(value, dict):
            inner = [*fields(connector.records[name], value, place.text, connector)]
            if inner:
                yield of("assert isinstance({}, {})", place, record_class(name, connector))
                yield from inner
        case Array(item) if isinstance(value, list) and len(value) == 1:
            inner = [*leaves(item, value[0], of("{}[0]", place), connector)]
            if inner:
                yield of("assert {}", place)
                yield from inner
        case Nullable(item):
            yield from leaves(item, value, place, connector)
        case Union():
            variant = fitting.chosen(type_, value)
            inner = [] if variant is None else [*leaves(variant.type, fitting.under(variant, value), place, connector)]
            if variant is not None and isinstance(variant.type, Array) and inner:
                yield of("assert isinstance({}, list)", place)
            yield from inner
        case Scalar() | Enumeration() | RecordRef() | Array():
            return
        case AnyJson() | Object() | File() | Map():
            return
        case _:
            assert_never(type_)


def record_class(name: str, connector: ir.Connector) -> Code:
    """The class of a record, imported from the package."""
    return use(Import(connector.package.module, name, own=True))


class Values:
    """The values that an example call sends."""

    def __init__(self, connector: ir.Connector, resource: ir.Resource, operation: ir.Operation) -> None:
        self._owner, self._operation = resource.wire, operation
        self._values: Mapping[str, ir.Value] = {value.wire: value for value in operation.parameters}
        self._styles: Mapping[str, ir.TextStyle] = dict(operation.styles)
        self._passed = {value.wire for value in operation.parameters if operation.passes(value)}
        self._records = connector.records
        self._settings: Mapping[str, ir.Setting] = {item.value.wire: item for item in connector.settings}
        self._secrets = {item.value.wire: signing_secret(item, connector) for item in connector.settings}

    def arguments(self) -> dict[str, Json]:
        """The JSON of each argument that the example passes, by wire name."""
        return {wire: self._argument(wire) for wire in self._values if wire in self._passed}

    def _argument(self, wire: str) -> Json:
        value = self._values[wire]
        if _is_nested(value.type) or isinstance(value.type, AnyJson | Object):
            return self._sample(value) if value.example is None else value.example
        if isinstance(value.type, File):
            raise Unsaid
        text = samples.text(self._operation, value, self._owner, self._records)
        is_json = isinstance(value.type, Scalar) and value.type.kind in ("integer", "boolean", "number")
        return types.value(value.type, text) if is_json else text

    def json(self, root: ir.BodyNode) -> object:
        """The JSON of a body; `None` if there is none."""
        value = self.node(root)
        return None if value is _LEFT_OUT else value

    def pairs(self, operation: ir.Operation) -> Iterator[tuple[str, str]]:
        """The pairs of the query."""
        return _query(operation, self)

    def form(self, body: ir.FieldsBody) -> Iterator[tuple[str, str | None]]:
        """The fields of a form; that of a file is `None`."""
        for item in body.fields:
            if body.multipart and isinstance(item.node, ir.ValueNode):
                value = self._values.get(item.node.ref.wire)
                if value is not None and isinstance(value.type, File):
                    if value.wire in self._passed:
                        yield item.name, None
                    continue
            text = self.field(item.node, item.style)
            if text is not _LEFT_OUT:
                yield item.name, str(text)

    def text(self, parts: ir.Text, style: ir.Style | ir.TextStyle = "repeat") -> str | object:
        """The text, filled with the example's values."""
        texts = [part if isinstance(part, str) else self._text(part) for part in parts]
        if _LEFT_OUT in texts:
            return _LEFT_OUT
        if style == "json":
            raise Unsaid
        return "".join(map(str, texts))

    def line(self, parts: ir.Text) -> str | object:
        """The text of a header or a cookie."""
        hole = next((part.wire for part in parts if isinstance(part, ir.Ref)), "")
        return self.text(parts, self._styles.get(hole, "repeat"))

    def node(self, node: ir.BodyNode) -> object:
        """The JSON value, without omitted members and containers that become empty."""
        match node:
            case ir.Const(value):
                return value
            case ir.TextNode(text):
                return self.text(text)
            case ir.ValueNode(ref):
                return self._json(ref)
            case ir.ArrayNode(items):
                return self._kept([self.node(item) for item in items])
            case ir.ObjectNode(members):
                if node.group and all(self.node(ir.ValueNode(ref)) is _LEFT_OUT for ref in requests.holes(node)):
                    return _LEFT_OUT
                sent = {name: member for name, item in members if (member := self.node(item)) is not _LEFT_OUT}
                return sent if sent or not members else _LEFT_OUT

    def field(self, node: ir.BodyNode, style: ir.Style) -> str | object:
        """The text of a form's field."""
        match node:
            case ir.Const(str() as value):
                return value
            case ir.Const(bool() | int() | float() | None as value):
                return types.compact(value)
            case ir.TextNode(text):
                return self.text(text, style)
            case ir.ValueNode(ref):
                return self.text((ref,), style)
            case ir.Const() | ir.ObjectNode() | ir.ArrayNode():
                raise Unsaid
            case _:
                assert_never(node)

    def is_needed(self, wire: str) -> bool:
        """Whether the caller must pass a parameter."""
        return self._values[wire].is_needed

    def part(self, field: ir.FormField) -> str:
        """The beginning of a part's name that is always sent; empty if there is none."""
        match field.node:
            case ir.TextNode((ir.Ref(wire, setting=False),)) | ir.ValueNode(ir.Ref(wire, setting=False)):
                if not self.is_needed(wire):
                    return ""
                type_ = self._values[wire].type
                if field.style in _ONE_PART or isinstance(type_, Scalar | Enumeration | File):
                    return f'{field.name}"'
                return f"{field.name}[" if isinstance(type_, Array) and field.style != "members" else ""
            case ir.Const():
                return f'{field.name}"'
            case ir.ObjectNode() | ir.ArrayNode() | ir.TextNode() | ir.ValueNode():
                return ""
            case _:
                assert_never(field.node)

    def _kept(self, items: list[object]) -> object:
        kept = [item for item in items if item is not _LEFT_OUT]
        return kept if kept or not items else _LEFT_OUT

    def _text(self, ref: ir.Ref) -> str | object:
        if ref.setting:
            setting = self._settings[ref.wire]
            text = self._secrets[ref.wire] or samples.setting_text(setting.value, self._records)
            return dict(setting.sent).get(text, text)
        value = self._values[ref.wire]
        is_passed = value.wire in self._passed
        if value.default is None and not is_passed:
            return _LEFT_OUT
        if not isinstance(value.type, Scalar):
            raise Unsaid
        if is_passed:
            return samples.text(self._operation, value, self._owner, self._records)
        if value.type.kind not in ("string", "integer", "boolean"):
            raise Unsaid
        return value.default

    def segment(self, wire: str) -> Json:
        """The JSON of a value of the path, its text where it is a single one."""
        value = self._values[wire]
        has_no_text = _is_nested(value.type) or isinstance(value.type, AnyJson | Object)
        if has_no_text and samples.given(value.type, value.example) is None:
            return self._sample(value)
        text = samples.text(self._operation, value, self._owner, self._records)
        return types.value(value.type, text) if self._styles.get(wire) == "json" else text

    def _sample(self, value: ir.Value) -> Json:
        if _has_file(value.type, self._records):
            raise Unsaid
        return samples.argument(self._operation, value, self._owner, self._records)

    def _json(self, ref: ir.Ref) -> object:
        value = self._settings[ref.wire].value if ref.setting else self._values[ref.wire]
        if not ref.setting and ref.wire in self._passed and _is_nested(value.type):
            return self._sample(value) if value.example is None else _written(value.type, value.example, self._records)
        text = self._text(ref)
        if text is _LEFT_OUT:
            return text
        if not isinstance(value.type, Scalar) or value.type.kind not in ("string", "integer", "boolean", "number"):
            raise Unsaid
        return types.value(value.type, str(text))


def _has_file(type_: types.Type, records: fitting.Records) -> bool:
    """Whether the example's value of a type may have a file; each record is looked at once, however many hold it."""
    waiting = [type_]
    seen: set[str] = set()
    while waiting:
        for part in types.parts(waiting.pop()):
            if isinstance(part, File):
                return True
            if isinstance(part, RecordRef) and part.name not in seen:
                seen.add(part.name)
                waiting += (field.type for field in samples.shown(records[part.name]))
    return False


def _written(type_: types.Type, example: Json, records: fitting.Records) -> object:
    """The JSON that is sent of an example.

    Raises:
        Unsaid: A value has a form of its own in Python, such as a date, and may be sent in another than the example.
    """
    match type_:
        case Scalar("string" | "integer" | "number" | "boolean") | Enumeration() | AnyJson() | Object():
            return example
        case Array(item) if isinstance(example, list):
            return [_written(item, element, records) for element in example]
        case Map(item) if isinstance(example, dict):
            return {key: _written(item, element, records) for key, element in example.items()}
        case Nullable(item):
            return None if example is None else _written(item, example, records)
        case RecordRef(name) if isinstance(example, dict):
            tree: dict[str, object] = {}
            for selector, member, value in written(records[name], example):
                put(tree, selector, _written(member, value, records))
            return tree
        case Union():
            variant = fitting.chosen(type_, example)
            if variant is None:
                return example
            inner = _written(variant.type, fitting.under(variant, example), records)
            return inner if variant.key is None else {variant.key: inner}
        case Scalar() | File() | Array() | Map() | RecordRef():
            raise Unsaid
        case _:
            assert_never(type_)


def _is_nested(type_: types.Type) -> bool:
    return any(isinstance(part, (Array, Map, RecordRef, Union, Enumeration)) for part in types.parts(type_))


def _cookies(
    connector: ir.Connector, operation: ir.Operation, values: Values, proof: tuple[tuple[str, str], ...]
) -> Iterator[tuple[str, str]]:
    """The header of the cookies, if the values of all are known."""
    with suppress(Unsaid):
        sent = [(name, values.line(parts)) for name, parts in requests.cookies(connector, operation)]
        pairs = (*proof, *((name, text) for name, text in sent if text is not _LEFT_OUT))
        if pairs:
            yield "Cookie", "; ".join(f"{name}={text}" for name, text in pairs)


def _headers(operation: ir.Operation, values: Values) -> Iterator[tuple[str, str]]:
    """The operation's own headers with known values."""
    for name, parts in operation.headers:
        with suppress(Unsaid):
            text = values.line(parts)
            if text is not _LEFT_OUT:
                yield name, str(text)


def _body(body: ir.Body | None, values: Values) -> Iterator[Code]:
    match body:
        case ir.JsonBody(root, _):
            value = values.node(root)
            if value is not _LEFT_OUT:
                yield of("assert {}(request.content) == {}", JSON_LOADS, literal(value))
        case ir.TextBody(parts, media_type):
            text, charset = values.text(parts), requests.charset(media_type)
            decoded = of("decode()") if charset == "utf-8" else of("decode({})", literal(charset))
            yield of("assert request.content.{} == {}", decoded, literal("" if text is _LEFT_OUT else str(text)))
        case ir.FileBody(ir.Ref(wire, setting=False)) if values.is_needed(wire):
            yield of("assert request.content == {}", literal(samples.CONTENT))
        case ir.FileBody():
            pass
        case ir.FieldsBody(fields, multipart=False):
            texts = [(field.name, values.field(field.node, field.style)) for field in fields]
            pairs = [(name, str(text)) for name, text in texts if text is not _LEFT_OUT]
            yield of(
                "assert {}(request.content.decode(), keep_blank_values=True) == {}", use(PARSE_QSL), literal(pairs)
            )
        case ir.FieldsBody(fields):
            for field in fields:
                name = values.part(field)
                if field.name.isalnum() and field.name.isascii() and name:
                    yield of("assert {} in request.content", literal(f'name="{name}'.encode()))
        case None:
            pass
        case _:
            assert_never(body)


def _query(operation: ir.Operation, values: Values) -> Iterator[tuple[str, str]]:
    """The pairs of the query: those in the path, then the parameters."""
    shown = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
    written = shown.partition("?")[2]
    if "{}" in written:
        raise Unsaid
    yield from parse_qsl(written, keep_blank_values=True)
    for parameter in operation.query:
        text = values.text(parameter.text, parameter.style)
        if text is not _LEFT_OUT:
            yield parameter.name, str(text)


def _signed(connector: ir.Connector, operation: ir.Operation) -> Iterator[str]:
    """The header of the signature of a signed request."""
    for auth in requests.credentials(connector, operation.policy.auth):
        if isinstance(auth.method, ir.RequestSignature):
            yield auth.method.scheme.header


def _proof(connector: ir.Connector, operation: ir.Operation, values: Values) -> _Proof:
    """The headers and parameters of the credentials."""
    proof: dict[str, tuple[tuple[str, str], ...]] = {}
    for auth in requests.credentials(connector, operation.policy.auth):
        for where, pairs in _sent_by(auth.method, values).items():
            proof[where] = (*proof.get(where, ()), *pairs)
    return proof


def _sent_by(method: ir.AuthMethod, values: Values) -> _Proof:
    match method:
        case ir.Basic(username, password):
            pair = f"{values.text(username)}:{values.text(password)}".encode()
            return {"headers": (("Authorization", f"Basic {base64.b64encode(pair).decode('ascii')}"),)}
        case ir.Bearer(token):
            return {"headers": (("Authorization", f"Bearer {values.text(token)}"),)}
        case ir.ClientCredentials() | ir.RefreshToken():
            return {"headers": (("Authorization", "Bearer token"),)}
        case ir.ApiKey(name, place, value):
            return _key(name, place, str(values.text(value)))
        case ir.RequestSignature() | ir.NoAuth() | ir.Choice() | ir.All():  # a signature has a time stamp
            return {}
        case _:
            assert_never(method)


def _key(name: str, place: Literal["header", "query", "cookie"], value: str) -> _Proof:
    match place:
        case "header":
            return {"headers": ((name, value),)}
        case "query":
            return {"query": ((name, value),)}
        case "cookie":
            return {"cookies": ((name, value),)}
