"""Nested values that random connectors showed to be read or sent wrongly."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal

import httpx
import pytest

from tests.support.packages import Package, compiled_document, imported

NOTHING: Mapping[str, object] = {}
TYPES: dict[str, object] = {
    "First": {"fields": [{"name": "version", "type": "Integer", "options": [1]}]},
    "Second": {"fields": [{"name": "version", "type": "Integer", "options": [2]}]},
    "Versioned": {"variants": ["First", "Second"]},
    "Text": {"fields": [{"name": "text"}]},
    "Card": {"fields": [{"name": "title"}]},
    "Block": {"tag": ["type"], "variants": {"text": "Text", "card": "Card"}},
    "Part": {"tag": ["type"], "variants": {"plain": "Text", "card": "Card"}},
    "Content": {"variants": {"card_message": "Card", "amount": "Decimal"}},
    "Loose": {"variants": ["Boolean", "Date", "Integer[]"]},
}
FIELDS: list[dict[str, object]] = [
    {"name": "secret", "access": "write"},
    {"name": "id", "required": True, "access": "read", "type": "Integer"},
    {"name": "parent", "type": "String?", "required": True},
    {"name": "versioned", "type": "Versioned"},
    {"name": "loose", "type": "Loose"},
    {"name": "part", "type": "Part"},
    {"name": "content", "type": "Content"},
    {"name": "anything", "type": "Any"},
    {"name": "mixed", "type": "Array<Card | DateTime | Boolean>"},
]


@dataclass
class Session:
    """A package and a client of it, whose requests stay in this process."""

    package: Package
    answer: str = "{}"
    sent: list[bytes] = field(default_factory=list[bytes])

    def call(
        self, key: str, answer: object = None, arguments: Mapping[str, object] = NOTHING, *, strict: bool = False
    ) -> object:
        """Call an operation, answered with JSON."""

        def handle(request: httpx.Request) -> httpx.Response:
            self.sent.append(request.content)
            return httpx.Response(200, json={} if answer is None else answer)

        http = httpx.Client(transport=httpx.MockTransport(handle))
        client = self.package.client({}, http_client=http, strict=strict)
        return self.package.call(client, "things", key, arguments)

    def sending(self, name: str, value: object) -> object:
        """Return the JSON that is sent for an argument."""
        self.call("send", arguments={name: value})
        body: dict[str, object] = json.loads(self.sent[-1])
        return body.get(name)

    def make(self, name: str, *values: object, **fields: object) -> object:
        """Make an object of a public class."""
        make = self.package.public(name)
        assert callable(make)
        made: object = make(*values, **fields)
        return made

    def get(self, value: object, name: str) -> object:
        """Return an attribute."""
        found: object = getattr(value, name)
        return found


@contextmanager
def opened() -> Generator[Session]:
    """Import the package of the types above."""
    names = ["thing", "versioned", "block", "part", "loose", "content", "price"]
    types = {"thing": "Thing", "price": "Decimal | String"}
    placeholders = [{"name": name, "type": types.get(name, name.title())} for name in names]
    members = ", ".join(f'"{name}": {{{{{name}}}}}' for name in names)
    operations = {
        "read": {"method": "GET"},
        "send": {"method": "POST", "bodyTemplate": {"value": f"{{{members}}}", "placeholders": placeholders}},
    }
    thing = {"handle": "things", "endpoint": "/things", "fields": FIELDS, "operations": operations}
    service = {"baseURL": "https://api.acme.example"}
    document = {"handle": "acme", "service": service, "types": TYPES, "resources": [thing]}
    with imported(compiled_document(document)) as package:
        yield Session(package)


@pytest.fixture(scope="module", name="session")
def opened_session() -> Generator[Session]:
    """Import the package once."""
    with opened() as session:
        yield session


def test_a_member_that_only_the_caller_writes_is_none_in_a_reply(session: Session) -> None:
    assert session.get(session.call("read", {"secret": "s", "id": 1, "parent": "p"}), "secret") is None


def test_a_required_value_that_may_be_null_is_there_as_null_and_missing_otherwise(session: Session) -> None:
    assert session.get(session.call("read", {"id": 1, "parent": None}, strict=True), "parent") is None
    with pytest.raises(AttributeError, match=r"Thing.parent \(parent\): expected a value, found nothing"):
        session.get(session.call("read", {"id": 1}), "parent")


def test_an_integer_with_one_option_is_a_tag(session: Session) -> None:
    found = session.get(session.call("read", {"versioned": {"version": 2}}), "versioned")
    assert type(found) is session.package.public("Second")
    assert session.sending("versioned", {"version": 1}) == {"version": 1}
    unknown = session.get(session.call("read", {"versioned": {"version": True}}), "versioned")
    assert type(unknown) is session.package.public("UnknownVariant")


@pytest.mark.parametrize("value", ["soon", ["x"], 5])
def test_what_fits_no_type_of_a_union_is_an_unknown_variant(session: Session, value: object) -> None:
    found = session.get(session.call("read", {"id": 1, "parent": None, "loose": value}), "loose")
    assert found == session.make("UnknownVariant", None, value)


def test_a_strict_client_refuses_what_does_not_fit_its_type_in_a_union(session: Session) -> None:
    error = session.package.public("ResponseDecodeError")
    assert isinstance(error, type)
    assert issubclass(error, Exception)
    with pytest.raises(error, match=r"Thing.loose \(loose\[1\]\): expected an integer, found a string"):
        session.call("read", {"id": 1, "parent": None, "loose": [1, "x"]}, strict=True)


@pytest.mark.parametrize("amount", [7, 1.5])
def test_a_number_under_a_key_may_have_a_fraction(session: Session, amount: float) -> None:
    found = session.get(session.call("read", {"content": {"amount": amount}}), "content")
    assert str(found) == str(amount)


def test_a_record_of_two_unions_has_the_tag_of_each(session: Session) -> None:
    found = session.get(session.call("read", {"part": {"type": "plain"}}), "part")
    assert type(session.get(found, "type")) is str
    assert session.sending("part", {"type": "plain", "text": "x"}) == {"type": "plain", "text": "x"}
    assert session.sending("block", {"type": "text", "text": "x"}) == {"type": "text", "text": "x"}


def test_what_only_the_server_sets_is_left_out_where_it_does_not_fit(session: Session) -> None:
    thing = session.call("read", {"id": "odd", "parent": "p", "extra": 1})
    assert session.sending("thing", thing) == {"parent": "p", "extra": 1}


def test_what_stands_beside_a_value_under_a_key_goes_back(session: Session) -> None:
    body = {"parent": "p", "content": {"card_message": {"title": "News"}, "trace": 7}}
    assert session.sending("thing", session.call("read", body)) == body


def test_values_beside_records_go_back_as_they_came(session: Session) -> None:
    body = {"parent": "p", "mixed": [{"title": "News"}, 5, 1, "2026-01-31T12:00:00.000+00:00"]}
    assert session.sending("thing", session.call("read", body)) == body


def test_null_is_sent_where_a_required_value_may_be_null(session: Session) -> None:
    made = session.make("Thing", id=1, parent=None)
    assert session.sending("thing", made) == {"parent": None}
    read = session.call("read", {"parent": "p"})
    assert dataclasses.is_dataclass(read)
    assert not isinstance(read, type)
    assert session.sending("thing", dataclasses.replace(read, id=1, parent=None)) == {"parent": None}


@pytest.mark.parametrize(("before", "after"), [(1, True), (0, False), ([1], [True]), ({"a": 1}, {"a": 1.0})])
def test_one_and_true_are_a_change(session: Session, before: object, after: object) -> None:
    read = session.call("read", {"id": 1, "parent": "p", "anything": before})
    assert dataclasses.is_dataclass(read)
    assert not isinstance(read, type)
    sent = session.sending("thing", dataclasses.replace(read, anything=after))
    assert json.dumps(sent) == json.dumps({"parent": "p", "anything": after})


def test_a_decimal_is_a_number_beside_a_text(session: Session) -> None:

    assert session.sending("price", Decimal("1.5")) == 1.5
    assert session.sending("price", "1.5") == "1.5"
