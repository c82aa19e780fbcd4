"""Webhooks and callbacks of OpenAPI documents as events."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import ir
from generator.findings import Findings
from generator.frontends import openapi
from generator.text.jsonvalue import is_array, is_object
from tests.support.packages import compiled_document, imported

Object = Mapping[str, object]


def body(schema: object, media_type: str = "application/json") -> dict[str, object]:
    return {"post": {"requestBody": {"content": {media_type: {"schema": schema}}}}}


def record(**properties: object) -> dict[str, object]:
    return {"type": "object", "required": [*properties], "properties": properties}


def document(webhooks: Object | None = None, **more: object) -> dict[str, object]:
    paths: Object = {"/orders": {"get": {"responses": {"204": {"description": "Them."}}}}}
    return {"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": paths, "webhooks": webhooks or {}, **more}


def events(connector: ir.Connector) -> dict[str, ir.Webhook]:
    return {webhook.id: webhook for resource in connector.resources for webhook in resource.webhooks}


def matches(connector: ir.Connector) -> dict[str, tuple[str | None, ir.Match | None]]:
    return {key: (item.path, item.match) for key, item in events(connector).items()}


TEXT: Object = {"type": "string"}


def test_constants_tell_events_apart_at_any_depth() -> None:
    connector = compiled_document(
        document(
            {
                "order.paid": body(record(meta=record(type={"const": "paid"}), total={"type": "integer"})),
                "order.lost": body(record(meta=record(type={"enum": ["lost"]}), total={"type": "integer"})),
                "shop.closed": body(record(meta=record(type={"enum": ["closed", "shut"]}))),
            }
        )
    )
    way = ("meta", "type")
    assert matches(connector) == {
        "orders/order.paid": ("/webhooks", ir.Match(way, "paid")),
        "orders/order.lost": ("/webhooks", ir.Match(way, "lost")),
        "webhooks/closed": ("/webhooks", ir.Match(way, "closed")),
        "webhooks/shut": ("/webhooks", ir.Match(way, "shut")),
    }
    with imported(connector) as package:
        parse: Callable[[str, str], object] = package.module.parse_webhook
        assert type(parse("/webhooks", '{"meta": {"type": "lost"}, "total": 3}')).__name__ == "OrderLostEvent"
        assert type(parse("/webhooks", '{"meta": {"type": "shut"}}')).__name__ == "WebhookShut"
        assert type(parse("/webhooks", '{"meta": {"type": "new"}}')).__name__ == "UnknownWebhook"


def test_a_member_of_its_own_tells_an_event_apart_else_it_has_a_path_of_its_own() -> None:
    connector = compiled_document(
        document(
            {
                "paid": body(record(payment=TEXT, id=TEXT)),
                "lost": body(record(loss=TEXT, id=TEXT)),
                "any": body(record(id=TEXT)),
                "other": body({"type": "object"}),
            }
        )
    )
    assert matches(connector)["webhooks/any"] == ("/webhooks/webhooks-any", None)
    assert matches(connector)["webhooks/other"] == ("/webhooks/webhooks-other", None)
    assert {path for path, _ in matches(connector).values()} >= {"/webhooks/webhooks-paid"}
    closed = {key: body(record(**{key: TEXT, "id": TEXT})) for key in ("paid", "lost")}
    assert matches(compiled_document(document(closed))) == {
        "webhooks/paid": ("/webhooks", ir.Match(("paid",), None)),
        "webhooks/lost": ("/webhooks", ir.Match(("lost",), None)),
    }


def test_an_event_whose_member_may_be_anything_does_not_get_those_of_others() -> None:
    webhooks = {
        "a": body(record(type={"const": "a"})),
        "b": body(record(type={"const": "b"})),
        "c": body(record(type=TEXT)),
    }
    found = matches(compiled_document(document(webhooks)))
    assert found["webhooks/c"] == ("/webhooks/webhooks-c", None)
    assert found["webhooks/a"] == ("/webhooks", ir.Match(("type",), "a"))


def test_a_lone_event_is_known_by_its_only_constant() -> None:
    found = matches(compiled_document(document({"a": body(record(type={"const": "x"}, id=TEXT))})))
    assert found == {"webhooks/a": ("/webhooks", ir.Match(("type",), "x"))}
    assert matches(compiled_document(document({"a": body(record(id=TEXT))}))) == {"webhooks/a": ("/webhooks", None)}


@pytest.mark.parametrize("has_mapping", [True, False])
def test_each_variant_of_a_union_is_an_event(has_mapping: bool) -> None:
    kind: object = TEXT if has_mapping else None
    schemas: Object = {
        name: record(kind=kind or {"const": name.lower()}, value=record(id=TEXT)) for name in ("Made", "Gone")
    }
    mapping = {name.lower(): f"#/components/schemas/{name}" for name in schemas}
    union: Object = {
        "oneOf": [{"$ref": reference} for reference in mapping.values()],
        **({"discriminator": {"propertyName": "kind", "mapping": mapping}} if has_mapping else {}),
    }
    connector = compiled_document(document({"event": body(union)}, components={"schemas": schemas}))
    assert matches(connector) == {
        "webhooks/made": ("/webhooks", ir.Match(("kind",), "made")),
        "webhooks/gone": ("/webhooks", ir.Match(("kind",), "gone")),
    }
    assert events(connector)["webhooks/made"].record.name == "Made"


def test_a_union_that_nothing_tells_apart_is_one_event() -> None:
    union: Object = {"oneOf": [record(a=TEXT), record(b=TEXT)]}
    connector = compiled_document(document({"event": body(union)}))
    assert [*events(connector)] == ["webhooks/event"]
    with imported(connector) as package:
        event = package.module.parse_webhook("/webhooks", '{"b": "x"}')
        assert event.body.b == "x"


def test_a_component_of_one_event_is_its_class_and_that_of_several_is_copied() -> None:
    schemas: Object = {"Order": record(id=TEXT), "Paid": record(type={"const": "paid"})}
    order: Object = {"$ref": "#/components/schemas/Order"}
    webhooks = {"order.new": body(order), "order.old": body(order), "paid": body({"$ref": "#/components/schemas/Paid"})}
    found = events(compiled_document(document(webhooks, components={"schemas": schemas})))
    assert found["orders/order.new"].record.name == "OrderNew"
    assert found["orders/order.old"].record.name == "OrderOld"
    assert found["webhooks/paid"].record.name == "Paid"


def test_batches_and_forms_have_paths_of_their_own() -> None:
    webhooks = {
        "a": body({"type": "array", "items": record(id=TEXT)}),
        "b": body(record(id=TEXT, tags={"type": "array", "items": TEXT}), "application/x-www-form-urlencoded"),
        "c": body(record(id=TEXT)),
    }
    connector = compiled_document(document(webhooks))
    assert {path for path, _ in matches(connector).values()} == {
        "/webhooks",
        "/webhooks/batches",
        "/webhooks/forms",
    }
    with imported(connector) as package:
        (event,) = package.module.parse_webhook("/webhooks/batches", '[{"id": "1"}]')
        assert event.id == "1"
        assert package.module.parse_webhook("/webhooks/forms", "id=1&tags=x&tags=y").tags == ["x", "y"]


def test_callbacks_are_events_of_the_resource_that_asks_for_them() -> None:
    paths: Object = {
        "/orders": {
            "post": {
                "responses": {"204": {"description": "Made."}},
                "callbacks": {
                    "onPaid": {"{$request.body#/url}": body(record(id=TEXT, paid={"type": "boolean"}))},
                    "onLost": {"$ref": "#/components/callbacks/Lost"},
                },
            },
            "put": {
                "responses": {"204": {"description": "Made."}},
                "callbacks": {"onLost": {"$ref": "#/components/callbacks/Lost"}},
            },
        }
    }
    item: Object = {"Lost": body(record(id=TEXT, reason=TEXT))}
    components: Object = {
        "callbacks": {"Lost": {"{$request.body#/url}": {"$ref": "#/components/pathItems/Lost"}}},
        "pathItems": item,
    }
    connector = compiled_document({**document(components=components), "paths": paths})
    assert matches(connector) == {
        "orders/onPaid": ("/webhooks", ir.Match(("paid",), None)),
        "orders/onLost": ("/webhooks", ir.Match(("reason",), None)),
    }


def test_a_callback_that_operations_repeat_is_one_event() -> None:
    def asking(name: str) -> Object:
        callbacks = {name: {"{$request.body#/url}": body(record(id=TEXT, paid={"type": "boolean"}))}}
        return {"post": {"responses": {"204": {"description": "Made."}}, "callbacks": callbacks}}

    paths: Object = {"/orders": asking("onPaid"), "/bills": asking("onPaid"), "/fees": asking("onFee")}
    connector = compiled_document({**document(), "paths": paths})
    assert [key.partition("/") for key in matches(connector)] == [("orders", "/", "onPaid"), ("fees", "/", "onFee")]


def test_x_webhooks_and_tags() -> None:
    item = body(record(id=TEXT))
    post = item["post"]
    assert is_object(post)
    post["tags"] = ["Order"]
    post["summary"] = "Something happened"
    value = document({})
    value["x-webhooks"] = {"somethingHappened": item}
    connector = compiled_document(value)
    (event,) = events(connector).values()
    assert (event.id, event.description) == ("orders/somethingHappened", "Something happened")


@pytest.mark.parametrize(
    ("webhook", "code"),
    [
        ({"post": 3}, "invalid-openapi"),
        (3, "invalid-openapi"),
        ({"get": {"parameters": []}}, "not-said"),
        (body({"type": "string"}, "text/plain"), "not-said"),
        ({"$ref": "#/nowhere"}, "unresolved-reference"),
    ],
)
def test_what_is_no_event_is_a_finding_and_the_rest_is_built(tmp_path: Path, webhook: object, code: str) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document({"bad": webhook, "good": body(record(id=TEXT))})))
    findings = Findings()
    tree = openapi.read(path, findings, is_base=False)
    assert tree is not None
    assert code in [item.code for item in findings.items]
    resources = tree.value["resources"]
    assert is_array(resources)
    assert "'event': 'good'" in str(resources)
