"""`gen diff`: the effect of a spec's change on callers, with its place."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.text.jsonvalue import Json
from tests.support.paths import ROOT

Object = dict[str, Json]

LIST: Object = {
    "method": "GET",
    "path": "/{{shelf}}",
    "queryParams": {
        "limit": {"value": "{{limit}}", "placeholders": [{"name": "limit", "type": "Integer", "default": "10"}]},
        "sort": {"value": "{{sort}}", "placeholders": [{"name": "sort", "options": ["up", "down"]}]},
    },
}
TOKEN: Object = {"value": "{{token}}", "placeholders": [{"name": "token", "required": True}]}
BASE: Object = {
    "handle": "library",
    "service": {
        "baseURL": {
            "value": "https://{{region}}.library.example",
            "placeholders": [{"name": "region", "options": ["eu", "us"], "required": True}],
        },
        "auth": {
            "method": "bearer",
            "params": {"bearer": {"token": TOKEN}},
        },
        "errors": {"types": {"default": "String"}},
    },
    "auth": {
        "user": {
            "method": "oauth2",
            "params": {
                "oauth2": {
                    "grant": "refresh_token",
                    "tokenURL": "https://library.example",
                    "clientID": "a",
                    "refreshToken": "b",
                    "form": {"audience": "all"},
                }
            },
        },
        "signed": {"method": "signature", "params": {"signature": {"method": "hmac", "header": "x", "secret": "s"}}},
    },
    "resources": [
        {
            "handle": "books",
            "endpoint": "/books",
            "fields": [
                {"name": "id", "type": "String", "selector": ["id"]},
                {"name": "pages", "type": "Integer", "selector": ["pages"]},
            ],
            "operations": {
                "list": LIST,
                "remove": {"method": "DELETE", "path": "/{{id}}"},
                "lend": {"method": "PUT", "path": "/lend", "auth": "user"},
                "return": {"method": "PUT", "path": "/return", "auth": "signed"},
                "titles": {"method": "GET", "path": "/titles", "type": "String[]"},
                "ids": {"method": "GET", "path": "/ids", "returns": "page", "type": "Integer | String"},
                "watch": {"method": "GET", "path": "/watch", "returns": "events", "event": "String", "until": "end"},
                "add": {
                    "method": "POST",
                    "path": "/add/{{part}}",
                    "bodyTemplate": {"title": "{{title}}", "about": {"note": "{{note}}", "kind": "book"}},
                    "bodies": {"text/plain": {"value": "{{text}}", "placeholders": [{"name": "text"}]}},
                    "placeholders": [
                        {"name": "part", "required": True},
                        {"name": "title", "required": True},
                        {"name": "note"},
                    ],
                },
            },
            "webhooks": [{"event": "lent", "path": "/lent", "payload": [{"name": "id", "selector": ["id"]}]}],
        }
    ],
}


def at(value: Json, *path: str | int) -> Object:
    """Return the object at a path of a spec."""
    for part in path:
        if isinstance(value, dict):
            value = value[str(part)]
        else:
            assert isinstance(value, list)
            value = value[int(part)]
    assert isinstance(value, dict)
    return value


BOOKS = ("resources", 0)
LENT = (*BOOKS, "webhooks", 0)
LIMIT = (*BOOKS, "operations", "list", "queryParams", "limit", "placeholders", 0)
SORT = (*BOOKS, "operations", "list", "queryParams", "sort", "placeholders", 0)
ADDED = (*BOOKS, "operations", "add", "bodyTemplate")
BODIES = (*BOOKS, "operations", "add", "bodies")
REGION = ("service", "baseURL", "placeholders", 0)

Edit = Callable[[Object], object]
NEW_HOLE: Json = {"value": "{{q}}", "placeholders": [{"name": "q"}]}
NEEDED: Json = {"value": "{{q}}", "placeholders": [{"name": "q", "required": True}]}

EDITS: dict[str, tuple[Edit, str]] = {
    "an operation has another effect": (
        lambda s: at(s, *BOOKS, "operations", "list").update(effect="spends"),
        "change effect-changed",
    ),
    "an operation is deprecated": (
        lambda s: at(s, *BOOKS, "operations", "list").update(deprecated="No."),
        "change operation-changed",
    ),
    "a parameter is deprecated": (lambda s: at(s, *LIMIT).update(deprecated="No."), "change parameter-changed"),
    "an error gets a type": (
        lambda s: at(s, *BOOKS, "operations", "list").update(errors={"types": {"404": "String"}}),
        "addition error-added",
    ),
    "the type of an error": (
        lambda s: at(s, "service").update(errors={"types": {"default": "Integer"}}),
        "breaking error-changed",
    ),
    "an error loses its type": (lambda s: at(s, "service").pop("errors"), "breaking error-removed"),
    "where errors have their code": (
        lambda s: at(s, *BOOKS, "operations", "list").update(errors={"code": ["c"]}),
        "change policy-changed",
    ),
    "an operation goes": (lambda s: at(s, *BOOKS, "operations").pop("remove"), "breaking operation-removed"),
    "an operation comes": (
        lambda s: at(s, *BOOKS, "operations").update(read={"method": "GET"}),
        "addition operation-added",
    ),
    "an optional parameter comes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").update(q=NEW_HOLE),
        "addition parameter-added",
    ),
    "a required parameter comes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").update(q=NEEDED),
        "breaking parameter-added",
    ),
    "a parameter goes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").pop("sort"),
        "breaking parameter-removed",
    ),
    "a parameter's type": (lambda s: at(s, *LIMIT).update(type="String"), "breaking parameter-changed"),
    "a wider type": (lambda s: at(s, *LIMIT).update(type="Number"), "addition parameter-changed"),
    "a default": (lambda s: at(s, *LIMIT).update(default="20"), "change parameter-changed"),
    "an option goes": (lambda s: at(s, *SORT).update(options=["up"]), "breaking parameter-changed"),
    "an option comes": (lambda s: at(s, *SORT).update(options=["up", "down", "none"]), "addition parameter-changed"),
    "a parameter becomes required": (lambda s: at(s, *SORT).update(required=True), "breaking parameter-changed"),
    "a field goes": (lambda s: at(s, *BOOKS).update(fields=[]), "breaking field-removed"),
    "a field's type": (lambda s: at(s, *BOOKS, "fields", 1).update(type="String"), "breaking field-changed"),
    "a field's selector": (lambda s: at(s, *BOOKS, "fields", 1).update(selector=["p"]), "change field-changed"),
    "an event goes": (lambda s: at(s, *BOOKS).update(webhooks=[]), "breaking event-removed"),
    "batches come": (lambda s: at(s, *LENT).update(items=[]), "breaking event-changed"),
    "an event's own id": (lambda s: at(s, *LENT).update(eventId=["id"]), "change event-changed"),
    "a form": (lambda s: at(s, *LENT).update(contentType="application/x-www-form-urlencoded"), "change event-changed"),
    "a challenge": (lambda s: at(s, *LENT).update(challenge={"query": "c"}), "change event-changed"),
    "a path": (lambda s: at(s, *BOOKS).update(endpoint="/v2/books"), "change path-changed"),
    "a method": (lambda s: at(s, *BOOKS, "operations", "remove").update(method="POST"), "breaking returns-changed"),
    "a setting's option goes": (lambda s: at(s, *REGION).update(options=["eu"]), "breaking setting-changed"),
    "a token is a text": (
        lambda s: at(s, "service").update(headers={"X-Token": "{{token}}"}),
        "breaking setting-changed",
    ),
    "tokens are not renewed": (
        lambda s: at(s, "auth", "user").update(method="none", params={}),
        "breaking auth-changed",
    ),
    "the form of a token request": (
        lambda s: at(s, "auth", "user", "params", "oauth2", "form").update(audience="some"),
        "change auth-changed",
    ),
    "what is signed": (
        lambda s: at(s, "auth", "signed", "params", "signature").update(signed="{path}{body}"),
        "change auth-changed",
    ),
    "the end of a stream": (
        lambda s: at(s, *BOOKS, "operations", "watch").update(until="[DONE]"),
        "change stream-changed",
    ),
    "a reply of another type": (
        lambda s: at(s, *BOOKS, "operations", "titles").update(type="Integer[]"),
        "breaking returns-changed",
    ),
    "a reply that may be null": (
        lambda s: at(s, *BOOKS, "operations", "titles").update(type="String[]?"),
        "breaking returns-changed",
    ),
    "a reply that may be more": (
        lambda s: at(s, *BOOKS, "operations", "ids").update(type="Integer | String | Boolean"),
        "addition returns-changed",
    ),
    "an envelope": (
        lambda s: at(s, *BOOKS, "operations", "ids").update(items=["ids"], envelope="Map<Integer[]>"),
        "addition returns-added",
    ),
    "items of another type": (
        lambda s: at(s, *BOOKS, "operations", "ids").update(type="Integer"),
        "breaking returns-changed",
    ),
    "the items of a stream": (
        lambda s: at(s, *BOOKS, "operations", "watch").update(event="Integer"),
        "breaking returns-changed",
    ),
    "how a list is written": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams", "sort").update(style="comma"),
        "change query-changed",
    ),
    "how a list is written in a path": (
        lambda s: at(s, *BOOKS, "operations", "add").update(styles={"part": "matrix"}),
        "change styles-changed",
    ),
    "a cookie": (lambda s: at(s, *BOOKS, "operations", "add").update(cookies={"a": "b"}), "change cookies-changed"),
    "a constant of a body": (lambda s: at(s, *ADDED, "about").update(kind="map"), "change body-changed"),
    "another body goes": (lambda s: at(s, *BODIES).clear(), "breaking body-removed"),
    "another body comes": (lambda s: at(s, *BODIES).update({"text/csv": "{{title}}"}), "addition body-added"),
    "a parameter of another body": (
        lambda s: at(s, *BODIES, "text/plain", "placeholders", 0).update(required=True),
        "breaking parameter-changed",
    ),
    "what is retried": (lambda s: at(s, "service").update(retry=[409]), "change policy-changed"),
    "what an operation retries": (
        lambda s: at(s, *BOOKS, "operations", "remove").update(retry=[409]),
        "change policy-changed",
    ),
    "the handle": (lambda s: s.update(handle="archive"), "breaking package-changed"),
    "a resource goes": (lambda s: s.update(resources=[]), "breaking resource-removed"),
}


def run(*arguments: str | Path) -> Result:
    """Run a command and return its result."""
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


def written(folder: Path, name: str, spec: Object) -> Path:
    """Write a spec in one file."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(spec, indent=1), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", EDITS)
def test_a_change_and_its_kind(name: str, tmp_path: Path) -> None:
    edit, expected = EDITS[name]
    changed = copy.deepcopy(BASE)
    edit(changed)
    old, new = written(tmp_path, "old", BASE), written(tmp_path, "new", changed)
    result = run(old, new, "--format", "json")
    assert result.exit_code == 0, result.output
    changes = json.loads(result.stdout)["changes"]
    assert expected in [f"{change['kind']} {change['code']}" for change in changes]
    side = old if expected.endswith("-removed") else new
    place = next(change for change in changes if f"{change['kind']} {change['code']}" == expected)
    assert place["path"] == str(side)
    lines = side.read_text(encoding="utf-8").splitlines()
    assert 0 < place["line"] <= len(lines)
    assert place["column"] > 0
    worst = min(("breaking", "addition", "change").index(change["kind"]) for change in changes)
    assert json.loads(result.stdout)["bump"] == ("major", "minor", "patch")[worst]


TYPED: Object = {
    "handle": "library",
    "service": {"baseURL": "https://library.example"},
    "types": {
        "Mood": {"options": ["good", "bad"]},
        "Circle": {
            "fields": [{"name": "kind", "options": ["circle"], "required": True}, {"name": "r", "type": "Number"}]
        },
        "Square": {"fields": [{"name": "kind", "options": ["square"], "required": True}]},
        "Line": {"fields": [{"name": "kind", "options": ["line"], "required": True}]},
        "Shape": {"variants": ["Circle", "Square"]},
        "Size": {
            "fields": [
                {"name": "cm", "type": "Integer", "required": True},
                {"name": "unit"},
                {"name": "since", "type": "Date"},
            ]
        },
        "Price": {"type": "Decimal"},
    },
    "resources": [
        {
            "handle": "books",
            "endpoint": "/books",
            "fields": [
                {"name": "id", "required": True},
                {"name": "shape", "type": "Shape"},
                {"name": "mood", "type": "Mood"},
                {"name": "tags", "type": "String[]"},
                {"name": "state", "options": ["in", "out"]},
                {
                    "name": "author",
                    "fields": [
                        {"name": "name", "required": True},
                        {"name": "born", "type": "Integer"},
                        {"name": "homes", "type": "Object[]", "fields": [{"name": "zip"}]},
                    ],
                },
                {"name": "prices", "type": "Map<Decimal>"},
            ],
            "extra": "Integer",
            "operations": {
                "create": {
                    "method": "POST",
                    "bodyTemplate": {
                        "value": '{"size": {{size}}, "shape": {{shape}}}',
                        "placeholders": [{"name": "size", "type": "Size"}, {"name": "shape", "type": "Shape"}],
                    },
                },
                "update": {
                    "method": "PUT",
                    "bodyTemplate": {"value": "{{book}}", "placeholders": [{"name": "book", "type": "Book"}]},
                },
            },
        }
    ],
}
FIELDS = (*BOOKS, "fields")
AUTHOR = (*FIELDS, 5, "fields")
SIZE = ("types", "Size", "fields")
SIZES: list[Json] = [
    {"name": "cm", "type": "Integer", "required": True},
    {"name": "unit"},
    {"name": "since", "type": "Date"},
]


def has(value: Json, *path: str | int, **changes: Json) -> None:
    """Change an object of a spec."""
    at(value, *path).update(changes)


TYPE_EDITS: dict[str, tuple[Edit, str, str]] = {
    "an input needs what it did not": (
        lambda s: has(s, *SIZE, 1, required=True),
        "breaking field-changed",
        "Size.unit is required where a call takes it",
    ),
    "an input needs no more": (
        lambda s: has(s, *SIZE, 0, required=False),
        "addition field-changed",
        "Size.cm may be left out",
    ),
    "an input has a new member": (
        lambda s: has(s, "types", "Size", fields=[*SIZES, {"name": "mm"}]),
        "addition field-added",
        "Size.mm is new",
    ),
    "an input needs a new member": (
        lambda s: has(s, "types", "Size", fields=[*SIZES, {"name": "mm", "required": True}]),
        "breaking field-added",
        "Size.mm is new, and required where a call takes it",
    ),
    "an input takes members that no field reads": (
        lambda s: has(s, "types", "Size", extra="Integer"),
        "addition field-added",
        "Size.extra is new",
    ),
    "the other members are of another type": (
        lambda s: has(s, *BOOKS, extra="Number"),
        "breaking field-changed",
        "a value of Book.extra is Number, no longer Integer",
    ),
    "an input loses a member": (
        lambda s: has(s, "types", "Size", fields=SIZES[:1]),
        "breaking field-removed",
        "Size.unit is gone",
    ),
    "an input takes more numbers": (
        lambda s: has(s, *SIZE, 0, type="Number"),
        "addition field-changed",
        "Size.cm is Number, no longer Integer",
    ),
    "a record has other numbers": (
        lambda s: has(s, *AUTHOR, 1, type="Number"),
        "breaking field-changed",
        "BookAuthor.born is Number, no longer Integer",
    ),
    "an option of a type goes": (
        lambda s: has(s, "types", "Mood", options=["good"]),
        "breaking type-changed",
        "Mood has no option 'bad' any more",
    ),
    "an option of a type comes": (
        lambda s: has(s, "types", "Mood", options=["good", "bad", "so-so"]),
        "addition type-changed",
        "Mood has the option 'so-so' too",
    ),
    "an option of a field goes": (
        lambda s: has(s, *FIELDS, 4, options=["in"]),
        "breaking field-changed",
        "Book.state has no option 'out' any more",
    ),
    "a variant goes": (
        lambda s: has(s, "types", "Shape", variants=["Circle"]),
        "breaking type-changed",
        "Shape is never Square any more",
    ),
    "a variant comes": (
        lambda s: has(s, "types", "Shape", variants=["Circle", "Square", "Line"]),
        "addition type-changed",
        "Shape may be Line",
    ),
    "a nested member goes": (
        lambda s: has(s, *AUTHOR, 2, fields=[{"name": "street"}]),
        "breaking field-removed",
        "BookAuthorHome.zip is gone",
    ),
    "a nested member is another": (
        lambda s: has(s, *AUTHOR, 2, "fields", 0, type="Integer"),
        "breaking field-changed",
        "BookAuthorHome.zip is Integer, no longer String",
    ),
    "a nested member becomes optional": (
        lambda s: has(s, *AUTHOR, 0, required=False),
        "breaking field-changed",
        "BookAuthor.name may be None",
    ),
    "items may be null": (
        lambda s: has(s, *FIELDS, 3, type="String?[]"),
        "breaking field-changed",
        "an item of Book.tags may be null",
    ),
    "values of a map are of another type": (
        lambda s: has(s, *FIELDS, 6, type="Map<Number>"),
        "breaking field-changed",
        "a value of Book.prices is Number, no longer Decimal",
    ),
    "decimal numbers are written as texts": (
        lambda s: has(s, *FIELDS, 6, decimalAs="string"),
        "change field-changed",
        "Book.prices is written as a text, no longer as a number",
    ),
    "the decimal numbers of a type are written as texts": (
        lambda s: has(s, "types", "Price", decimalAs="string"),
        "change type-changed",
        "Price is written as a text, no longer as a number",
    ),
    "a decimal number, which type checkers take no int for": (
        lambda s: has(s, *SIZE, 0, type="Decimal"),
        "breaking field-changed",
        "Size.cm is Decimal, no longer Integer",
    ),
    "an input takes any JSON": (
        lambda s: has(s, *SIZE, 0, type="Any"),
        "addition field-changed",
        "Size.cm is Any, no longer Integer",
    ),
    "an input takes any JSON, and a date is none": (
        lambda s: has(s, *SIZE, 2, type="Any"),
        "breaking field-changed",
        "Size.since is Any, no longer Date",
    ),
    "only the server writes": (
        lambda s: has(s, *AUTHOR, 1, access="read"),
        "breaking field-changed",
        "BookAuthor.born can't be sent any more",
    ),
    "only callers write": (
        lambda s: has(s, *AUTHOR, 1, access="write"),
        "breaking field-changed",
        "BookAuthor.born can't be read any more",
    ),
    "a field is deprecated": (
        lambda s: has(s, *AUTHOR, 1, deprecated="No more."),
        "change field-changed",
        "BookAuthor.born is deprecated",
    ),
    "a type goes": (lambda s: at(s, "types").pop("Line"), "breaking type-removed", "the type Line is gone"),
    "a type comes": (
        lambda s: has(s, "types", Other={"options": ["a"]}),
        "addition type-added",
        "the type Other is new",
    ),
    "a type is renamed": (
        lambda s: has(s, "types", "Shape", rename="Form"),
        "breaking type-changed",
        "the type Shape is called Form",
    ),
    "a parameter is a list": (
        lambda s: has(s, *BOOKS, "operations", "create", "bodyTemplate", "placeholders", 0, type="Size[]"),
        "breaking parameter-changed",
        "size of client.books.create is Array<Size>, no longer Size",
    ),
    "a parameter takes more": (
        lambda s: has(s, *BOOKS, "operations", "create", "bodyTemplate", "placeholders", 0, type="Size | String"),
        "addition parameter-changed",
        "size of client.books.create is String | Size, no longer Size",
    ),
}


@pytest.mark.parametrize("name", TYPE_EDITS)
def test_a_change_of_a_type_and_its_kind(name: str, tmp_path: Path) -> None:
    edit, kind, message = TYPE_EDITS[name]
    changed = copy.deepcopy(TYPED)
    edit(changed)
    old, new = written(tmp_path, "old", TYPED), written(tmp_path, "new", changed)
    result = run(old, new, "--format", "json")
    assert result.exit_code == 0, result.output
    changes = {item["message"]: item for item in json.loads(result.stdout)["changes"]}
    assert message in changes, result.output
    assert f"{changes[message]['kind']} {changes[message]['code']}" == kind
    side = old if kind.endswith("-removed") else new
    assert changes[message]["path"] == str(side)
    assert changes[message]["line"] > 5  # at the place itself, not at the start
    if kind.startswith("breaking"):
        return
    assert not [item for item in changes.values() if item["kind"] == "breaking"]


def test_a_renamed_record_is_no_other_type(tmp_path: Path) -> None:
    changed = copy.deepcopy(TYPED)
    has(changed, "types", "Circle", rename="Ring")
    has(changed, *FIELDS, 5, record="Writer")
    result = run(written(tmp_path, "old", TYPED), written(tmp_path, "new", changed), "--format", "json")
    messages = sorted(item["message"] for item in json.loads(result.stdout)["changes"])
    assert messages == [
        "the class BookAuthor is called Writer",
        "the class BookAuthorHome is called WriterHome",
        "the class Circle is called Ring",
    ]


def test_a_type_that_keeps_its_name_in_python_is_the_same(tmp_path: Path) -> None:
    changed = json.loads(json.dumps(TYPED).replace('"Circle"', '"Round"'))
    has(changed, "types", "Round", rename="Circle")
    old, new = written(tmp_path, "old", TYPED), written(tmp_path, "new", changed)
    assert run(old, new).output == "no change for callers; version bump: none\n"
    at(changed, "types", "Round").update(fields=[])
    result = run(old, written(tmp_path, "new", changed))
    assert "breaking[field-removed]: Circle." in result.output
    assert "type-removed" not in result.output


def test_a_spec_does_not_differ_from_itself(tmp_path: Path) -> None:
    path = written(tmp_path, "same", BASE)
    result = run(path, path, "--fail-on", "any")
    assert (result.exit_code, result.output) == (0, "no change for callers; version bump: none\n")


def test_an_order_that_servers_do_not_see_is_no_change(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    for place in ((*BOOKS, "operations", "list", "queryParams"), ADDED, (*ADDED, "about"), (*BOOKS, "operations")):
        members = at(changed, *place)
        kept = list(members.items())
        members.clear()
        members.update(reversed(kept))
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed))
    assert result.output == "no change for callers; version bump: none\n"


def test_a_hole_of_a_path_that_is_called_otherwise_is_the_same_argument(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations", "list").update(path="/{{case}}")
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "json")
    assert [(item["kind"], item["message"]) for item in json.loads(result.stdout)["changes"]] == [
        ("breaking", "case of client.books.list: shelf is called case"),
    ]


def test_a_null_is_nothing_new_in_a_reply_where_a_member_may_be_left_out(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    pages = at(changed, *BOOKS, "fields", 1)
    pages.update(type="Integer?")
    optional = written(tmp_path, "new", changed)
    assert run(written(tmp_path, "old", BASE), optional).output == "no change for callers; version bump: none\n"
    pages.update(required=True)
    required = written(tmp_path, "required", changed)
    assert run(optional, required).output == "no change for callers; version bump: none\n"
    assert run(required, optional).output == "no change for callers; version bump: none\n"
    pages.update(type="Integer")
    assert "breaking[field-changed]: Book.pages may be null" in run(written(tmp_path, "none", changed), required).output


def test_what_else_a_call_does_is_told(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations", "remove").update(auth="signed", timeout=3.0, idempotent=True)
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "json")
    assert [item["message"] for item in json.loads(result.stdout)["changes"]] == [
        "the credentials of client.books.remove changed",
        "the timeout of client.books.remove changed",
        "the repeatability of client.books.remove changed",
    ]


def test_a_parameter_of_a_body_is_told_once(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    at(changed, *ADDED, "about").update(year={"of": "{{year}}"})
    declared = at(changed, *BOOKS, "operations", "add")["placeholders"]
    assert isinstance(declared, list)
    declared.append({"name": "year"})
    at(changed, *BODIES, "text/plain", "placeholders", 0).update(name="words")
    at(changed, *BODIES, "text/plain").update(value="{{words}}")
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "json")
    assert [item["message"] for item in json.loads(result.stdout)["changes"]] == [
        "client.books.add with text/plain takes no text any more",
        "client.books.add takes year",
        "client.books.add with text/plain takes words",
    ]


def test_a_name_that_another_operation_takes_is_breaking(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    operations = at(changed, *BOOKS, "operations")
    lend: Object = {"method": "PATCH", "path": "/lend"}
    operations["borrow"], operations["lend"] = operations["lend"], lend
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "json")
    assert [(item["kind"], item["message"]) for item in json.loads(result.stdout)["changes"]] == [
        ("breaking", "the method client.books.lend is called client.books.borrow"),
        ("addition", "client.books.lend is new"),
    ]


def test_fail_on(tmp_path: Path) -> None:
    wider = copy.deepcopy(BASE)
    at(wider, *LIMIT).update(type="Number")
    old, new = written(tmp_path, "old", BASE), written(tmp_path, "new", wider)
    assert run(old, new, "--fail-on", "breaking").exit_code == 0
    assert run(old, new, "--fail-on", "any").exit_code == 1
    assert run(new, old, "--fail-on", "breaking").exit_code == 1


def test_a_changelog_fragment(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations").pop("remove")
    at(changed, *BOOKS, "operations").update(read={"method": "GET"})
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "changelog")
    assert result.output == "### Breaking\n\n- client.books.remove is gone\n\n### Added\n\n- client.books.read is new\n"


def test_a_broken_spec_says_what_is_wrong(tmp_path: Path) -> None:
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", {"handle": "x"}))
    assert result.exit_code == 1
    assert "new.json:1:1: error[unknown-document]" in result.output


def git(folder: Path, *arguments: str) -> None:
    """Run git in a repository of the test."""
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    spec = tmp_path / "specs/library"
    spec.mkdir(parents=True)
    written(spec, "spec", BASE)
    derived = tmp_path / "specs/mine"
    derived.mkdir()
    (derived / "overlay.toml").write_text('extends = "../library"\n', encoding="utf-8")
    (tmp_path / "elsewhere").symlink_to("/nowhere")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations").pop("remove")
    written(spec, "spec", changed)
    for name in ("library", "mine"):
        result = run(f"HEAD:specs/{name}", f"specs/{name}")
        assert result.exit_code == 0, result.output
        assert result.stdout.startswith("HEAD:specs/library/spec.json:")
        assert "client.books.remove is gone" in result.stdout
    monkeypatch.chdir(spec)
    assert "client.books.remove is gone" in run("HEAD:./spec.json", "spec.json").stdout
    monkeypatch.chdir(derived)
    assert "client.books.remove is gone" in run("HEAD:./", ".").stdout


@pytest.mark.parametrize("old", ["nothing:specs/library", "HEAD:specs/nothing"])
def test_revisions_that_are_not_there(old: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = run(old, written(tmp_path, "new", BASE))
    assert result.exit_code == 2
    assert "fatal:" in result.output
