"""What a package reads and sends, compared with the oracle."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType

import httpx

from tests.oracle.calling import is_list, is_object
from tests.oracle.model import object_of, operation_of
from tests.oracle.wire import Json, compact
from tests.support.packages import Package

from .examples import Delivery, Example, Reply, Sending, placeholders_of
from .numbers import digits, parsed, printed
from .reading import Gone, Got, Other, Read, Unknown
from .tree import Listed
from .writing import Changed, Given, Invalid, Made, Writer


@dataclass
class Session:
    """A package with its clients, whose requests stay in this process."""

    package: Package
    example: Example
    real: dict[int, object] = field(default_factory=dict[int, object])
    sent: list[httpx.Request] = field(default_factory=list[httpx.Request])
    answer: str = "{}"

    def __post_init__(self) -> None:
        """Open the clients."""
        http = httpx.Client(transport=httpx.MockTransport(self._handle))
        self.clients = {
            strict: self.package.client({}, strict=strict, http_client=http, max_retries=0) for strict in (False, True)
        }

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, text=self.answer, headers={"Content-Type": "application/json"})

    def _attempt(self, run: Callable[[], object], refusal: str) -> tuple[object, Exception | None]:
        """Return the result, or the error of a class of the package."""
        kind = self.package.public(refusal)
        assert isinstance(kind, type)
        assert issubclass(kind, Exception)
        try:
            return run(), None
        except kind as error:
            return None, error

    def receive(self, reply: Reply) -> None:
        """Call an operation, and compare what its response is read as."""
        self.answer = printed(reply.body)
        client = self.clients[reply.strict]
        call = partial(self.package.call, client, reply.handle, reply.key, {})
        result, error = self._attempt(call, "ResponseDecodeError")
        if error is not None:
            assert reply.records is None, f"refused: {error} in {reply}"
            return
        assert reply.records is not None, f"not refused by a strict client: {result!r} from {reply}"
        found: object = getattr(result, "items", None) if reply.key == "list" else [result]
        assert is_list(found)
        assert len(found) == len(reply.records)
        for one, wanted in zip(found, reply.records, strict=True):
            self.compare(wanted, one)
            try:
                written = Writer(self.example.table).record(wanted)
            except Invalid:
                continue
            shown = getattr(one, "json")()  # noqa: B009  the class of the record is not known here
            assert same(shown, written), f"json(): {shown}, not {written}: {wanted}"

    def deliver(self, delivery: Delivery) -> None:
        """Parse an event, and compare what it is read as."""
        parse = self.package.public("parse_webhook")
        assert callable(parse)
        found, error = self._attempt(partial(parse, delivery.event, printed(delivery.body)), "WebhookParseError")
        if error is not None:
            assert delivery.record is None, f"refused: {error} in {delivery}"
            return
        assert delivery.record is not None, f"not refused: {found!r} from {delivery}"
        self.compare(delivery.record, found)

    def compare(self, wanted: Got, found: object, place: str = "") -> None:
        """Compare a value with what the oracle reads, and remember which record is which."""
        match wanted:
            case Read():
                assert type(found) is self.package.public(wanted.name), f"{place}: {found!r}, not {wanted}"
                self.real[id(wanted)] = found
                kind = self.package.connector.records[wanted.name]
                names = {item.wire: item.name for item in kind.fields}
                assert names.keys() == wanted.values.keys(), f"{place}: {names}"
                for wire, value in wanted.values.items():
                    here = f"{place}.{wanted.name}[{wire}]"
                    got, error = self._attempt(partial(getattr, found, names[wire]), "MissingValueError")
                    if error is not None:
                        assert isinstance(value, Gone), f"{here}: missing, not {value!r}: {error}; {wanted.raw}"
                        continue
                    assert not isinstance(value, Gone), f"{here}: {got!r}, not missing; {wanted.raw}"
                    self.compare(value, got, here)
                assert same(getattr(found, "raw", None), wanted.raw), f"{place}: raw"
            case Other(text):
                assert type(found) is self.package.public("Unrecognized"), f"{place}: {found!r}, not {wanted}"
                assert found == text
            case Unknown(tag, raw):
                assert type(found) is self.package.public("UnknownVariant"), f"{place}: {found!r}, not {wanted}"
                assert getattr(found, "tag", "") == tag, f"{place}: {found!r}, not {wanted}"
                assert same(getattr(found, "raw", None), raw), f"{place}: {found!r}, not {wanted}"
            case list():
                assert is_list(found), f"{place}: {found!r}, not {wanted}"
                assert len(found) == len(wanted), f"{place}: {found!r}, not {wanted}"
                for index, (one, inner) in enumerate(zip(wanted, found, strict=True)):
                    self.compare(one, inner, f"{place}[{index}]")
            case dict():
                assert is_object(found), f"{place}: {found!r}, not {wanted}"
                assert found.keys() == wanted.keys(), f"{place}: {found!r}, not {wanted}"
                for key, one in wanted.items():
                    self.compare(one, found[key], f"{place}.{key}")
            case _:
                assert alike(found, wanted), f"{place}: {found!r}, not {wanted!r}"

    def send(self, sending: Sending) -> None:
        """Call an operation, and compare what is sent; or nothing is, and the arguments are refused."""
        self.sent.clear()
        self.answer = "{}"
        arguments = {name: self.real_value(value, plain=sending.plain) for name, value in sending.arguments.items()}
        call = partial(self.package.call, self.clients[False], sending.handle, sending.key, arguments)
        _, error = self._attempt(call, "InvalidValueError")
        if error is not None:
            assert not self.sent
            assert sending.sent is None, f"refused: {error} in {sending}"
            return
        assert sending.sent is not None, f"not refused: {self.sent[0].content!r} from {sending}"
        _, operation = operation_of(self.example.connector.document, sending.handle, sending.key)
        if sending.key == "search":
            self._search(operation, sending)
            return
        wanted = filled(parsed(json.dumps(_marked(operation))), sending.sent)
        content = self.sent[0].content
        if wanted is ABSENT:
            assert content == b"", f"{content!r} from {sending}"
        else:
            assert same(parsed(content), wanted), f"{content.decode()}, not {wanted}: {sending}"

    def _search(self, operation: Mapping[str, Json], sending: Sending) -> None:
        """Compare values as text: in a query, in a header, in quotes."""
        assert sending.sent is not None
        request, kinds = self.sent[0], placeholders_of(dict(operation))
        texts = {name: _texts(value) for name, value in sending.sent.items()}
        assert request.url.params.get_list("q") == texts.get("q", []), f"{request.url} from {sending}"
        header = ",".join(texts["h"]) if "h" in texts else None
        assert request.headers.get("X-Q") == header, f"{request.headers} from {sending}"
        said = sending.sent.get("said")
        listed = isinstance(self.example.table.parse(str(kinds["said"]["type"])), Listed)
        body: dict[str, Json] = {"fixed": 1}
        if "said" in sending.sent:
            body = {"said": printed(said) if listed else _texts(said)[0], **body}
        assert same(parsed(request.content), body), f"{request.content.decode()}, not {body}: {sending}"

    def real_value(self, value: Given, *, plain: bool) -> object:
        """Return the argument itself; unless `plain`, lists are tuples and mappings are proxies."""
        match value:
            case Read():
                return self.real[id(value)]
            case Changed():
                names = self._names(value.base.name)
                base = self.real[id(value.base)]
                assert dataclasses.is_dataclass(base)
                assert not isinstance(base, type)
                changes = {names[wire]: self.real_value(one, plain=plain) for wire, one in value.changes.items()}
                return dataclasses.replace(base, **changes)
            case Made():
                names, make = self._names(value.name), self.package.public(value.name)
                assert callable(make)
                made: object = make(
                    **{names[wire]: self.real_value(one, plain=plain) for wire, one in value.values.items()}
                )
                return made
            case Other(text):
                return self._made("Unrecognized", text)
            case Unknown(tag, raw):
                return self._made("UnknownVariant", tag, raw)
            case list():
                items = [self.real_value(one, plain=plain) for one in value]
                return items if plain else tuple(items)
            case dict():
                members = {key: self.real_value(one, plain=plain) for key, one in value.items()}
                return members if plain else MappingProxyType(members)
            case _:
                return value

    def _made(self, name: str, *values: object) -> object:
        make = self.package.public(name)
        assert callable(make)
        made: object = make(*values)
        return made

    def _names(self, record: str) -> dict[str, str]:
        return {item.wire: item.name for item in self.package.connector.records[record].fields}


ABSENT = object()


def _marked(operation: Mapping[str, Json]) -> Json:
    """Return the body with each hole as an object `{"{{": name}`."""
    text = str(object_of(operation["bodyTemplate"])["value"])
    return parsed(text.replace("{{", '{"hole": "').replace("}}", '"}').replace(',"', ', "'))


def filled(node: Json, values: Mapping[str, Json]) -> object:
    """Return the body with values in its holes; a member whose hole has none is left out (F20)."""
    if isinstance(node, dict):
        if node.keys() == {"hole"}:
            return values.get(str(node["hole"]), ABSENT)
        members = {key: filled(one, values) for key, one in node.items()}
        return {key: one for key, one in members.items() if one is not ABSENT}
    return node


def _texts(value: Json) -> list[str]:
    """Return the values of a key of a query."""
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value if isinstance(value, str) else digits(value) if isinstance(value, float) else compact(value)]


def same(one: object, other: object) -> bool:
    """Whether two JSON values are equal, their numbers in value and kind, and in digits where these were kept."""
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(same, one, other))
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, float) and isinstance(other, float):
        return digits(one) == digits(other)
    return type(one) is type(other) and one == other


def alike(found: object, wanted: object) -> bool:
    """Whether two values of a program are equal and of one class; JSON among them keeps its digits."""
    if isinstance(wanted, float) and isinstance(found, float):
        return digits(wanted) == digits(found)
    return type(found) is type(wanted) and found == wanted and repr(found) == repr(wanted)
