"""Samples look real: by names, what is said of them, what they are of, and their types."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from generator import ir
from generator.ir import names, received, samples, schemas
from generator.ir.fitting import fits
from generator.ir.likely import About
from generator.ir.types import AnyJson, Array, Enumeration, Kind, Map, Nullable, Scalar, Type, compact, parse
from generator.outputs.sdk import example
from generator.pipeline import analyse
from generator.text.jsonvalue import Json
from tests.support.packages import compiled_document
from tests.support.specs import SERVICE

TABLE = tomllib.loads(files("generator.ir").joinpath("samples.toml").read_text(encoding="utf-8"))
SCALARS: tuple[Kind, ...] = ("string", "integer", "number", "boolean", "date", "date_time")
KINDS: dict[str, Type] = {**{kind: Scalar(kind) for kind in SCALARS}, "object": AnyJson(), "key": Scalar("string")}


def sample(expression: str, name: str, description: str = "", owner: str = "") -> Json:
    """The sample of a type, as a member of that name."""
    return samples.value(parse(expression, lambda _: None), {}, 0, About(name, description, owner))


def test_an_option_that_is_empty_is_no_sample() -> None:
    assert samples.value(Enumeration("string", ("", "active")), {}, 0, About("state")) == "active"


@pytest.mark.parametrize(
    ("expression", "name", "value"),
    [
        ("String", "customerEmail", "ada@example.com"),
        ("Email", "contact", "ada@example.com"),
        ("Url", "where", "https://example.com"),
        ("String", "callback_url", "https://example.com/webhooks"),
        ("String", "phoneNumber", "+12025550123"),
        ("String", "currency", "EUR"),
        ("String", "country_code", "DE"),
        ("String", "language", "en"),
        ("String", "first_name", "Ada"),
        ("ID", "customer", "customer_8139"),
        ("String", "order_id", "order_f529"),
        ("String[]", "order_ids", ["order_f529"]),
        ("Integer", "amount", 1999),
        ("Decimal", "unit_price", 19.99),
        ("Date", "birthday", "1990-05-17"),
        ("DateTime", "created_at", "2026-01-31T12:00:00Z"),
        ("Map<String>", "metadata", {"order": "order-1042"}),
        ("Integer", "whatever", 1),
        ("String", "odd_word", "odd-word"),
        ("String", "", "text"),
    ],
)
def test_names_and_types(expression: str, name: str, value: Json) -> None:
    assert sample(expression, name) == value


def test_senders_and_recipients_are_what_their_descriptions_say() -> None:
    assert sample("String", "to") == "to"
    assert sample("String", "to", "The phone number of the recipient.") == "+12025550123"
    assert sample("String", "to", "An e-mail address.") == "ada@example.com"
    assert sample("String", "from", "The sender, in E.164.") == "+12025550123"
    assert sample("Email", "from") == "shop@example.com"
    assert sample("String", "from", owner="TextSms") == "+12025550199"
    assert [sample("String", "to", owner=owner) for owner in ("TextSms", "Email")] == [
        "+12025550123",
        "ada@example.com",
    ]
    assert [sample("String", "operator", said) for said in ("", "The sender's operator.")] == ["equals", "26202"]


def test_descriptions_that_name_a_standard() -> None:
    assert sample("String", "unit", "A code of ISO 4217.") == "EUR"
    assert sample("String", "where", "As in ISO 3166-1 alpha-2.") == "DE"
    assert sample("Integer", "at", "Seconds since the Unix epoch.") == 1769860800


def test_what_a_value_is_of() -> None:
    assert [sample("String", "id", owner=owner) for owner in ("Order", "CreateOrderRequest", "apps", "batches")] == [
        "order_f529",
        "order_f529",
        "app_c96e",
        "batch_f80b",
    ]
    assert [sample("String", "name", owner=owner) for owner in ("Customer", "Product", "Project", "")] == [
        "Ada Lovelace",
        "Blue lamp",
        "My project",
        "My example",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_fits_its_kind_and_has_names_in_words(kind: str) -> None:
    rows = TABLE[kind]
    assert all(fits(KINDS[kind], row["value"], {}) for row in rows)
    every = [text for row in rows for text in row.get("names", [])]
    assert [text for text in every if " ".join(names.words(text)) != text] == []
    assert [key for row in rows for key in row if key not in ("names", "says", "of", "type", "value")] == []
    assert "names" not in rows[-1]


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_the_type_there_is_a_sample(kind: str) -> None:
    for type_ in (KINDS[kind], Array(KINDS[kind]), Map(KINDS[kind]), Nullable(KINDS[kind])):
        assert fits(type_, samples.value(type_, {}), {})


def test_calls_have_examples_first_then_samples_and_needed_members() -> None:
    address = {"fields": [{"name": "city", "required": True}, {"name": "line2"}]}
    person = {
        "fields": [
            {"name": "email", "type": "Email", "required": True},
            {"name": "home", "type": "Address", "required": True},
            {"name": "tier", "required": True, "example": "gold"},
            {"name": "nickname"},
        ],
    }
    operation = {
        "method": "POST",
        "path": "/{{shop_id}}",
        "bodyTemplate": '{"person": {{person}}, "note": {{note}}, "website": {{website}}}',
        "placeholders": [
            {"name": "shop_id", "required": True},
            {"name": "person", "type": "Person", "required": True},
            {"name": "note", "required": True, "example": "By the door"},
            {"name": "website", "required": True},
        ],
    }
    people = {"handle": "people", "endpoint": "/people", "operations": {"create": operation}}
    types = {"Address": address, "Person": person}
    connector = compiled_document({**SERVICE, "types": types, "resources": [people]})
    (resource,) = connector.resources
    (made,) = resource.operations
    assert example.call(resource, made, connector).text == (
        'client.people.create("shop_ac6a", person={"email": "ada@example.com", "home": {"city": "Berlin"}, '
        '"tier": "gold"}, note="By the door", website="https://example.com")'
    )


def test_a_streamed_record_has_the_members_of_a_whole_reply() -> None:
    leaf = {"type": "object", "properties": {"text": {"type": "string"}}}
    inner = {"type": "object", "required": ["at"], "properties": {"at": leaf, "note": {"oneOf": [leaf]}}}
    schema = {"type": "object", "required": ["inner"], "properties": {"inner": inner}}
    kinds = ["application/json", "text/event-stream", "application/jsonl"]
    paths = {
        f"/{place}": {"get": {"responses": {"200": {"description": "", "content": {kind: {"schema": schema}}}}}}
        for place, kind in enumerate(kinds)
    }
    connector = compiled_document({"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": paths})
    whole, events, lines = (item.operations[0].reply for item in connector.resources)
    assert isinstance(whole, ir.RecordReply)
    assert isinstance(events, ir.EventsReply)
    assert isinstance(lines, ir.LinesReply)
    wanted = compact(samples.record(connector.records[whole.record.name], connector.records))
    assert samples.streamed(events, connector.records).decode() == f"data: {wanted}\n\n"
    assert samples.streamed(lines, connector.records).decode() == f"{wanted}\n"


def test_members_called_like_indexes_are_those_of_an_object(tmp_path: Path) -> None:
    record: Json = {
        "type": "object",
        "required": ["0"],
        "properties": {"0": {"type": "string"}, "1": {"type": "object", "properties": {"2": {"type": "string"}}}},
    }
    content: Json = {"application/json": {"schema": {"$ref": "#/components/schemas/Pair"}}}
    document: Json = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/pairs": {"get": {"responses": {"200": {"description": "", "content": content}}}}},
        "components": {"schemas": {"Pair": record}},
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    connector = analyse(path).connector
    assert connector is not None
    (pair,) = (item for item in connector.records.values() if item.name == "Pair")
    assert samples.record(pair, connector.records) == {"0": "0", "1": {"2": "2"}}
    assert all(field.is_written for field in pair.fields)
    assert received.record_schema(pair, schemas.SENT)["type"] == "object"
