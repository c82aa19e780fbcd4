"""Stable names: the ledger in gen.lock keeps them, and reports every change."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.build.outcome import Outcome, build
from generator.disk import lock
from generator.ir import names
from generator.pipeline import analyse
from tests.support.specs import SERVICE, spec

FIELDS = [{"name": name, "type": "String", "selector": [name]} for name in ("userID", "note")]
THING = {
    "handle": "things",
    "endpoint": "/things",
    "fields": FIELDS,
    "operations": {"read": {"method": "GET", "path": "/{{thingID}}", "queryParams": {"q": "{{from}}"}}},
    "webhooks": [{"event": "thing.paid", "path": "/w", "payload": FIELDS}],
}


def things(**changes: object) -> list[dict[str, object]]:
    """Return the resource with other parts."""
    return [{**THING, **changes}]


def rebuilt(tmp_path: Path, document: object, overlay: str = "") -> Outcome:
    """Rebuild over the first package, and return the outcome."""
    folder = tmp_path / "acme"
    (folder / "1.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "overlay.toml").write_text(overlay, encoding="utf-8")
    return build(folder, tmp_path / "out")


def codes(outcome: Outcome) -> dict[str, str]:
    """Return the codes about names."""
    return {
        finding.code: finding.message
        for finding in outcome.findings
        if finding.code in ("renamed", "removed-name", "name-taken", "name-collision")
    }


@pytest.fixture(autouse=True)
def package(tmp_path: Path) -> Path:
    """Build the first package."""
    outcome = build(spec(tmp_path / "acme", SERVICE, things()), tmp_path / "out")
    assert not outcome.failed
    return tmp_path / "out/acme"


def ledger(package: Path) -> lock.Names:
    """Return the names in its lock."""
    found = lock.read(package)
    assert found is not None
    return found.names


def test_every_public_name_is_in_the_ledger(package: Path) -> None:
    assert ledger(package) == {
        "package": {"distribution": "acme-sdk", "module": "acme_sdk", "client": "Acme"},
        "resources": {"things": "things"},
        "modules": {"things": "things"},
        "classes": {"things": "ThingsResource"},
        "records": {"things": "Thing"},
        "payloads": {"things/thing.paid": "ThingPaid"},
        "fields/things": {"userID": "user_id", "note": "note"},
        "fields/webhooks/things~1thing.paid": {"userID": "user_id", "note": "note"},
        "methods/things": {"read": "read"},
        "calls/things": {"GET /things/{}": "read"},
        "parameters/things/read": {"thingID": "thing_id", "from": "from_"},
    }


def test_names_stay_when_the_generator_would_make_others(
    tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = ledger(package)
    files = {path: path.read_bytes() for path in package.rglob("*.py")}
    snake, pascal = names.snake, names.pascal

    def other_snake(wire: str, reserved: Iterable[str] = ()) -> str:
        return f"x_{snake(wire, reserved)}"

    def other_pascal(wire: str, reserved: Iterable[str] = ()) -> str:
        return f"X{pascal(wire, reserved)}"

    monkeypatch.setattr(names, "snake", other_snake)
    monkeypatch.setattr(names, "pascal", other_pascal)
    connector = analyse(tmp_path / "acme").connector
    assert connector is not None
    assert connector.resources[0].name == "x_things"
    outcome = build(tmp_path / "acme", tmp_path / "out")
    assert not codes(outcome)
    assert ledger(package) == before
    public = {path for path in files if path.name in ("client.py", "__init__.py")}
    assert {path: path.read_bytes() for path in public} == {path: files[path] for path in public}


def test_names_stay_when_their_surroundings_change(tmp_path: Path, package: Path) -> None:
    before = ledger(package)
    more = {"name": "extra", "type": "String", "selector": ["extra"]}
    outcome = rebuilt(tmp_path, things(fields=[more, *reversed(FIELDS)]))
    assert not codes(outcome)
    assert ledger(package)["fields/things"] == {"extra": "extra", **before["fields/things"]}


def test_a_name_that_an_overlay_changes_is_a_warning(tmp_path: Path, package: Path) -> None:
    outcome = rebuilt(tmp_path, things(), '[resources.things.fields.note]\nrename = "remark"\n')
    assert not outcome.failed
    assert "'note' was 'note' in fields/things, and is now 'remark'" in codes(outcome)["renamed"]
    assert ledger(package)["fields/things"]["note"] == "remark"


@pytest.mark.parametrize(
    ("overlay", "scope", "wire", "name"),
    [
        ('[package]\nclient = "Other"\n', "package", "client", "Other"),
        ('[package]\nmodule = "other"\n', "package", "module", "other"),
        ('[package]\nname = "other"\n', "package", "distribution", "other"),
        ('[resources.things]\nrename = "other"\n', "resources", "things", "other"),
        ('[resources.things]\nresource = "Other"\n', "classes", "things", "Other"),
        ('[resources.things]\nrecord = "Other"\n', "records", "things", "Other"),
        ('[resources.things.operations.read]\nrename = "other"\n', "methods/things", "read", "other"),
        (
            '[resources.things.operations.read]\nplaceholders = { thingID = { rename = "other" } }\n',
            "parameters/things/read",
            "thingID",
            "other",
        ),
        ('[resources.things.webhooks."thing.paid"]\nrecord = "Other"\n', "payloads", "things/thing.paid", "Other"),
    ],
)
def test_every_name_can_be_changed(
    overlay: str, scope: str, wire: str, name: str, tmp_path: Path, package: Path
) -> None:
    outcome = rebuilt(tmp_path, things(), overlay)
    assert not outcome.failed, outcome.findings
    assert name in codes(outcome)["renamed"]
    assert ledger(package)[scope][wire] == name


def test_a_rename_that_is_taken_back_changes_nothing(tmp_path: Path, package: Path) -> None:
    rebuilt(tmp_path, things(), '[resources.things.fields.note]\nrename = "remark"\n')
    assert not codes(rebuilt(tmp_path, things()))
    assert ledger(package)["fields/things"]["note"] == "remark"


def test_a_name_that_goes_is_a_warning(tmp_path: Path, package: Path) -> None:
    outcome = rebuilt(tmp_path, things(fields=FIELDS[:1]))
    assert not outcome.failed
    assert "'note' ('note') is removed from fields/things" in codes(outcome)["removed-name"]
    assert "note" not in ledger(package)["fields/things"]


def test_a_resource_that_goes_is_one_warning(tmp_path: Path) -> None:
    outcome = rebuilt(tmp_path, [{**THING, "handle": "boxes", "webhooks": []}])
    gone = [finding.message for finding in outcome.findings if finding.code == "removed-name"]
    assert {message.split(" is ")[0] for message in gone} == {
        "'things' ('things')",
        "'ThingPaid' ('things/thing.paid')",
    }


def test_a_name_is_not_given_to_something_else(tmp_path: Path, package: Path) -> None:
    other = {"name": "user_id", "type": "String", "selector": ["other"]}
    outcome = rebuilt(tmp_path, things(fields=[other, FIELDS[1]]))
    assert outcome.failed
    assert "'user_id' would be 'user_id' in fields/things, which named 'userID'" in codes(outcome)["name-taken"]
    assert ledger(package)["fields/things"]["userID"] == "user_id"
    accepted = '[resources.things.fields.user_id]\nrename = "user_id"\n'
    assert not rebuilt(tmp_path, things(fields=[other, FIELDS[1]]), accepted).failed
    assert ledger(package)["fields/things"] == {"user_id": "user_id", "note": "note"}


def test_a_new_wire_name_beside_the_old_is_a_collision(tmp_path: Path) -> None:
    other = {"name": "user_id", "type": "String", "selector": ["other"]}
    assert "name-collision" in codes(rebuilt(tmp_path, things(fields=[*FIELDS, other])))


@pytest.mark.parametrize("name", ["import os", "class", "_x", "a.b", "__import__", "", "x\n", "self()"])
def test_a_lock_with_an_invalid_name_is_not_ours(name: str, tmp_path: Path, package: Path) -> None:
    text = json.loads((package / "gen.lock").read_text(encoding="utf-8"))
    text["names"]["fields/things"]["note"] = name
    (package / "gen.lock").write_text(json.dumps(text), encoding="utf-8")
    assert [found.code for found in build(tmp_path / "acme", tmp_path / "out").findings] == ["not-ours"]


SHARED = [
    {
        "handle": "orders",
        "endpoint": "/orders",
        "fields": [{"name": name, "type": "String", "selector": [name]} for name in ("id", "sum")],
        "operations": {"read": {"method": "GET", "path": "/{{id}}"}},
    },
    {
        "handle": "carts",
        "endpoint": "/carts",
        "operations": {"close": {"method": "POST", "path": "/{{id}}"}},
    },
]
RETURNS_AN_ORDER = '[resources.carts.operations.close]\nrecord = "Order"\n'


def test_a_record_of_two_resources_has_one_set_of_names(tmp_path: Path, package: Path) -> None:
    assert not rebuilt(tmp_path, SHARED, RETURNS_AN_ORDER).failed
    changed = RETURNS_AN_ORDER + '[resources.orders.fields.sum]\nrename = "total"\n'
    outcome = rebuilt(tmp_path, SHARED, changed)
    assert not outcome.failed
    assert [scope for scope, found in ledger(package).items() if "sum" in found] == ["fields/orders"]
    assert ledger(package)["fields/orders"]["sum"] == "total"
    fresh = build(tmp_path / "acme", tmp_path / "fresh")
    assert not fresh.failed
    assert {path.relative_to(package): path.read_bytes() for path in package.rglob("*.py")} == {
        path.relative_to(tmp_path / "fresh/acme"): path.read_bytes() for path in (tmp_path / "fresh/acme").rglob("*.py")
    }


def test_an_old_name_that_another_record_has_now_is_a_collision(tmp_path: Path, package: Path) -> None:
    renamed = '[resources.things.webhooks."thing.paid"]\nrecord = "Order"\n'
    assert not rebuilt(tmp_path, things(), renamed).failed
    outcome = rebuilt(tmp_path, [*things(), *SHARED[:1]])
    assert outcome.failed
    assert "'things/thing.paid' and 'orders' are both 'Order'" in codes(outcome)["name-collision"] or (
        "'orders' and 'things/thing.paid' are both 'Order'" in codes(outcome)["name-collision"]
    )


INSIDE = [
    {"handle": "chat", "endpoint": "/chat", "operations": {"read": {"method": "GET"}}},
    {"handle": "chat.parts", "endpoint": "/parts", "operations": {"read": {"method": "GET"}}},
]


def test_a_resource_inside_of_another_keeps_its_name(tmp_path: Path, package: Path) -> None:
    """A package of before has it beside the other, until the overlay says otherwise."""
    assert not rebuilt(tmp_path, INSIDE).failed
    assert ledger(package)["resources"] == {"chat": "chat", "chat.parts": "chat.parts"}
    assert codes(rebuilt(tmp_path, INSIDE)) == {}
    text = json.loads((package / "gen.lock").read_text(encoding="utf-8"))
    text["names"]["resources"]["chat.parts"] = "chat_parts"
    (package / "gen.lock").write_text(json.dumps(text), encoding="utf-8")
    assert codes(rebuilt(tmp_path, INSIDE)) == {}
    assert ledger(package)["resources"] == {"chat": "chat", "chat.parts": "chat_parts"}
    outcome = rebuilt(tmp_path, INSIDE, '[resources."chat.parts"]\nrename = "chat.pieces"\n')
    assert "renamed" in codes(outcome)
    assert ledger(package)["resources"] == {"chat": "chat", "chat.parts": "chat.pieces"}


def test_a_resource_inside_follows_the_one_that_is_renamed(tmp_path: Path, package: Path) -> None:
    assert not rebuilt(tmp_path, INSIDE, '[resources.chat]\nrename = "talk"\n').failed
    assert ledger(package)["resources"] == {"chat": "talk", "chat.parts": "talk.parts"}


TYPES = {
    "Mood": {"options": ["good", "bad"]},
    "Circle": {"fields": [{"name": "kind", "options": ["circle"], "required": True}, {"name": "radiusMM"}]},
    "Square": {"fields": [{"name": "kind", "options": ["square"], "required": True}]},
    "Shape": {"variants": ["Circle", "Square"]},
}
NESTED = [
    {"name": "mood", "type": "Mood"},
    {"name": "shapes", "type": "Shape[]"},
    {
        "name": "home",
        "fields": [{"name": "zipCode"}, {"name": "rooms", "type": "Object[]", "fields": [{"name": "noOf"}]}],
    },
]
DRAW = {
    "method": "POST",
    "bodyTemplate": {"value": '{"shape": {{shape}}}', "placeholders": [{"name": "shape", "type": "Shape"}]},
}


TYPED = [{**THING, "fields": NESTED, "operations": {"draw": DRAW}}]


def with_types(tmp_path: Path, resources: object, types: object, overlay: str = "") -> Outcome:
    """Rebuild with these types."""
    (tmp_path / "acme/2.json").write_text(json.dumps({"types": types}), encoding="utf-8")
    return rebuilt(tmp_path, resources, overlay)


def test_types_and_nested_records_keep_their_names(tmp_path: Path, package: Path) -> None:
    assert not with_types(tmp_path, TYPED, TYPES).failed
    names_ = ledger(package)
    assert names_["types"] == {"Circle": "Circle", "Square": "Square", "Mood": "Mood", "Shape": "Shape"}
    assert names_["modules/types"] == {"Mood": "mood", "Circle": "circle", "Square": "square", "Shape": "shape"}
    assert names_["fields/types/Circle"] == {"kind": "kind", "radiusMM": "radius_mm"}
    assert names_["nested/fields~1things"] == {"home": "ThingHome"}
    assert names_["nested/fields~1things/home"] == {"zipCode": "zip_code", "rooms": "rooms"}
    inner = [dict(named) for scope, named in names_.items() if scope.startswith("nested/nested")]
    assert sorted(map(str, inner)) == ["{'noOf': 'no_of'}", "{'rooms': 'ThingHomeRoom'}"]
    before = json.loads((package / "gen.lock").read_text(encoding="utf-8"))
    old = {
        "types": {"Mood": "Temper", "Shape": "Form", "Circle": "Ring"},
        "modules/types": {"Shape": "form"},
        "nested/fields~1things": {"home": "Dwelling"},
        "nested/fields~1things/home": {"zipCode": "zip"},
        "fields/types/Circle": {"radiusMM": "radius"},
    }
    for scope, changed in old.items():
        before["names"][scope] |= changed
    (package / "gen.lock").write_text(json.dumps(before), encoding="utf-8")
    outcome = with_types(tmp_path, TYPED, TYPES)
    assert (outcome.failed, codes(outcome)) == (False, {})
    assert {scope: {**old[scope], **ledger(package)[scope]} for scope in old} == {
        scope: dict(ledger(package)[scope]) for scope in old
    }
    model = (package / "src/acme_sdk/models/things.py").read_text(encoding="utf-8")
    assert "class Dwelling(_Record)" in model
    assert "zip: str | None" in model
    assert "shapes: list[Ring | Square | UnknownVariant] | None" in model
    assert "Form: TypeAlias = Ring | Square" in (package / "src/acme_sdk/models/form.py").read_text(encoding="utf-8")
    assert "FormInput: TypeAlias" in (package / "src/acme_sdk/types/form.py").read_text(encoding="utf-8")
    assert "shape: FormInput | None" in (package / "src/acme_sdk/resources/things.py").read_text(encoding="utf-8")


def test_a_type_that_an_overlay_calls_as_before_is_not_removed(tmp_path: Path) -> None:
    members = {"fields": [{"name": "city"}]}
    resources = things(fields=[{"name": "home", "type": "Address"}])
    assert not with_types(tmp_path, resources, {"Address": members}).failed
    moved = things(fields=[{"name": "home", "type": "Place"}])
    outcome = with_types(tmp_path, moved, {"Place": members}, '[types.Place]\nrename = "Address"\n')
    assert not outcome.failed
    assert not [finding for finding in outcome.findings if "Address" in finding.message]


def test_an_overlay_renames_types_and_nested_records(tmp_path: Path, package: Path) -> None:
    assert not with_types(tmp_path, TYPED, TYPES).failed
    overlay = """
        [types.Shape]
        rename = "Form"
        [types.Circle.fields.radiusMM]
        rename = "radius"
        [resources.things.fields.home]
        record = "Dwelling"
        [resources.things.fields.home.fields.zipCode]
        rename = "zip"
    """
    outcome = with_types(tmp_path, TYPED, TYPES, overlay)
    assert not outcome.failed
    renamed = {finding.message.partition(":")[0] for finding in outcome.findings if finding.code == "renamed"}
    assert renamed == {
        "'Shape' was 'Shape' in types, and is now 'Form'",
        "'Shape' was 'shape' in modules/types, and is now 'form'",
        "'radiusMM' was 'radius_mm' in fields/types/Circle, and is now 'radius'",
        "'home' was 'ThingHome' in nested/fields~1things, and is now 'Dwelling'",
        "'zipCode' was 'zip_code' in nested/fields~1things/home, and is now 'zip'",
    }


def test_removed_types_and_nested_fields_are_reported(tmp_path: Path, package: Path) -> None:
    assert not with_types(tmp_path, TYPED, TYPES).failed
    fields = [NESTED[0], {"name": "home", "fields": [{"name": "rooms"}]}]
    outcome = with_types(tmp_path, [{**THING, "fields": fields}], {"Mood": TYPES["Mood"]})
    gone = {finding.message.partition(":")[0] for finding in outcome.findings if finding.code == "removed-name"}
    assert "'zip_code' ('zipCode') is removed from nested/fields~1things/home" in gone
    assert "'Shape' ('Shape') is removed from types" in gone


DOCUMENT = """
openapi: 3.0.3
info: {title: Acme, version: "1"}
servers: [{url: "https://api.acme.example"}]
paths:
"""
CALL = "responses: {200: {description: ok, content: {application/json: {schema: {type: object}}}}}"
ID = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]"


def test_a_method_of_a_document_keeps_its_name_when_others_come(tmp_path: Path) -> None:
    put, patch = f"put: {{{CALL}}}", f"patch: {{{CALL}}}"
    folder = tmp_path / "lamps"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(f"{DOCUMENT}  /lamps/{{id}}: {{{ID}, {put}}}\n")
    (folder / "overlay.toml").write_text('extends = "openapi.yaml"\n')
    assert not build(folder, tmp_path / "out").failed
    assert ledger(tmp_path / "out/lamps")["calls/lamps"] == {"PUT /lamps/{}": "update"}
    (folder / "openapi.yaml").write_text(
        f"{DOCUMENT}  /lamps/{{lampId}}: {{{ID.replace('id', 'lampId')}, {put}, {patch}}}\n"
    )
    outcome = build(folder, tmp_path / "out")
    assert codes(outcome) == {"name-collision": "'update' and 'replace' are both 'update' in client.lamps"}
    (folder / "overlay.toml").write_text(
        'extends = "openapi.yaml"\n[resources.lamps.operations.update]\nrename = "patch"\n'
    )
    outcome = build(folder, tmp_path / "out")
    assert not outcome.failed
    assert "renamed" not in codes(outcome)
    assert ledger(tmp_path / "out/lamps")["calls/lamps"] == {"PUT /lamps/{}": "update", "PATCH /lamps/{}": "patch"}
    assert not build(folder, tmp_path / "out").failed


def test_a_method_of_a_document_keeps_its_name_when_its_key_changes(tmp_path: Path) -> None:
    one = f"operationId: getLamp, {CALL}"
    many = one.replace("type: object", "type: array, items: {type: string}")
    path = tmp_path / "lamps.yaml"
    path.write_text(f"{DOCUMENT}  /lamps: {{get: {{{one}}}}}\n")
    assert not build(path, tmp_path / "out").failed
    before = ledger(tmp_path / "out/lamps")["methods/lamps"]
    path.write_text(f"{DOCUMENT}  /lamps: {{get: {{{many}}}}}\n")
    outcome = build(path, tmp_path / "out")
    assert not codes(outcome)
    now = ledger(tmp_path / "out/lamps")["methods/lamps"]
    assert [*before.values()] == [*now.values()]
    assert [*before] != [*now]


def test_a_key_of_json_names_its_method(tmp_path: Path, package: Path) -> None:
    outcome = rebuilt(
        tmp_path,
        things(operations={"get": {"method": "GET", "path": "/{{thingID}}", "queryParams": {"q": "{{from}}"}}}),
    )
    assert "'read' ('read') is removed" in codes(outcome)["removed-name"]
    assert ledger(package)["methods/things"] == {"get": "get"}
