"""How OpenAPI documents are read: YAML 1.2, limits, and where calls go."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from generator.findings import Findings, Location
from generator.format.locate import Text
from generator.format.tree import Tree
from generator.format.yaml import yaml_document
from generator.frontends import openapi
from generator.frontends.openapi.documents import parsed
from generator.pipeline import analyse, files
from generator.text.jsonvalue import Json, is_array, is_object
from tests.support.packages import compiled_document

HEAD = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
PING = "paths: {/ping: {get: {responses: {204: {description: ok}}}}}\n"


def value(text: str) -> tuple[Json, list[str]]:
    """The value of a YAML text, and the codes of its findings."""
    findings = Findings()
    document = yaml_document(Text("a.yaml", text, "yaml"), findings)
    return (document.value if document is not None else None), [item.code for item in findings.items]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{no: yes, on: off, y: n}", {"no": "yes", "on": "off", "y": "n"}),
        (
            "{200: ok, 2XX: ok, 1.0: x, true: y, null: z}",
            {"200": "ok", "2XX": "ok", "1.0": "x", "true": "y", "null": "z"},
        ),
        ("[0o17, 017, 0x1F, 1_000, 12:30:45, 1e3, -0, +1, .5]", [15, 17, 31, "1_000", "12:30:45", 1000.0, 0, 1, 0.5]),
        ("[true, True, TRUE, ~, null, Null, '', \"~\"]", [True, True, True, None, None, None, "", "~"]),
        ("[2026-01-02, 2026-01-02T00:00:00Z]", ["2026-01-02", "2026-01-02T00:00:00Z"]),
        ("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}", {"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 3}}),
        (
            "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}",
            {"a": {"x": 1}, "b": {"x": 2, "y": 2}, "c": {"x": 1, "y": 2}},
        ),
        ("a: &a [1]\nb: *a", {"a": [1], "b": [1]}),
        ('{\n\t"a": {\n\t\t"b": [1]\n\t}\n}', {"a": {"b": [1]}}),
        ("a: !custom 1\nb: !!str 2", {"a": "1", "b": "2"}),
        ("a: |\n  text\n  more\nb: >\n  one\n  line", {"a": "text\nmore\n", "b": "one line"}),
    ],
)
def test_yaml_is_that_of_version_1_2(text: str, wanted: Json) -> None:
    assert value(text) == (wanted, [])


def test_of_a_repeated_key_the_last_is_read() -> None:
    assert value("a: 1\nb: 2\na: 3") == ({"a": 3, "b": 2}, ["repeated-key"])


BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (BOMB, "too-large"),
        ("a: &a [*a]", "invalid-yaml"),
        ("[" * 100_000, "invalid-yaml"),
        ("a: " + "[" * 500 + "]" * 500, "too-deep"),
        ("a: [1", "invalid-yaml"),
        ("? [a]\n: b", "invalid-yaml"),
        ("a: *b", "invalid-yaml"),
        ("a: 1\n--- \nb: 2", "invalid-yaml"),
        ("a: \x00", "invalid-yaml"),
        ("a: " + "9" * 5000, "invalid-yaml"),
    ],
)
def test_what_is_beyond_the_limits_is_a_finding(text: str, code: str) -> None:
    assert value(text) == (None, [code])


@pytest.mark.parametrize(
    "before", ["", "# \U0001f600\u00e9\n", "a: 'x\x85y'\n", "a: 'x\u2028y'\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r"]
)
@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("*nope", "found undefined alias"),
        ("!!float x", "not a number"),
        ("!!int 0x", "not a number"),
        ("9" * 5000, "the number has over 4,000 digits"),
        ("\x00", "control characters are not allowed"),
    ],
)
def test_what_is_wrong_is_shown_at_its_place(before: str, wrong: str, says: str) -> None:
    findings = Findings()
    text = Text("a.yaml", f"{before}z: {wrong}\n", "yaml")
    assert yaml_document(text, findings) is None
    (finding,) = findings.items
    assert finding.message == says
    assert finding.where == text.location(len(before) + 3)


def types_of(schemas: dict[str, Json]) -> Mapping[str, object]:
    """The types of a document with these schemas."""
    findings = Findings()
    document = {"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": {}, "components": {"schemas": schemas}}
    source = parsed(Path("acme.json"), json.dumps(document), findings)
    assert source is not None
    tree = openapi.tree(source, findings)
    assert tree is not None
    types = tree.value["types"]
    assert is_object(types)
    return types


def to(number: int) -> Json:
    return {"$ref": f"#/components/schemas/S{number}"}


def test_a_bomb_of_references_is_read_once() -> None:
    schemas: dict[str, Json] = {
        f"S{number}": {"type": "object", "properties": {f"p{member}": to(number + 1) for member in range(9)}}
        for number in range(40)
    }
    assert len(types_of({**schemas, "S40": {"type": "string"}})) == 40


@pytest.mark.parametrize("key", ["allOf", "oneOf"])
def test_a_bomb_of_parts_is_read_within_limits(key: str) -> None:
    schemas: dict[str, Json] = {f"S{number}": {key: [to(number + 1), to(number + 1)]} for number in range(24)}
    last: Json = {"type": "object", "properties": {"a": {"type": "string"}}}
    assert "S24" in types_of({**schemas, "S24": last})


POINT: Json = {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}}
LOOSE: Json = {"type": "object", "properties": {"x": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("variants", "wanted"),
    [
        ([to(0), {}], ["S0", "Object", "Any[]", "String", "Number", "Boolean"]),
        ([to(1), {"description": "anything"}], ["HolderIt", "Any[]", "String", "Number", "Boolean"]),
        ([to(0), to(2), {}], ["S0", "S2", "Any[]", "String", "Number", "Boolean"]),
        ([{"type": "string"}, {}], None),
        ([{"type": "array", "items": to(0)}, {}], None),
    ],
)
def test_a_union_with_anything_keeps_its_records(variants: list[Json], wanted: list[str] | None) -> None:
    other: Json = {"type": "object", "required": ["y"], "properties": {"y": {"type": "string"}}}
    holder: Json = {"type": "object", "properties": {"it": {"oneOf": variants}}}
    types = types_of({"S0": POINT, "S1": LOOSE, "S2": other, "Holder": holder})
    declared = types["Holder"]
    assert is_object(declared)
    fields = declared["fields"]
    assert is_array(fields)
    assert is_object(fields[0])
    kind = str(fields[0]["type"]).removesuffix("?")
    assert (kind == "Any") == (wanted is None)
    if wanted is not None:
        union = types[kind]
        assert is_object(union)
        assert union["variants"] == wanted


def test_only_the_combinations_of_unions_that_a_value_can_be_are_types() -> None:
    kinds: dict[str, Json] = {
        f"S{number}": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string", "enum": [f"k{number}"]}, f"a{number}": {"type": "string"}},
        }
        for number in range(3)
    }
    every: Json = {"oneOf": [to(0), to(1), to(2)]}
    both: Json = {"allOf": [every, {"oneOf": [to(1), to(2)]}]}
    types = types_of({**kinds, "Both": both})
    assert types["Both"] == {"variants": ["S1", "S2"]}
    assert set(types) == {"Both", *kinds}


def test_a_union_that_is_said_twice_holds_no_combination_of_two_json_types() -> None:
    text: Json = {"type": "string"}
    texts: Json = {"type": "array", "items": text}
    stop: Json = {"type": "object", "properties": {"stop": {"oneOf": [text, texts]}}}
    again: Json = {"properties": {"stop": {"oneOf": [text, {"type": "array", "minItems": 1, "items": text}]}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "paths": {},
        "components": {"schemas": {"Stop": {"allOf": [stop, again]}}},
    }
    findings = Findings()
    source = parsed(Path("acme.json"), json.dumps(document), findings)
    tree = openapi.tree(source, findings) if source is not None else None
    assert tree is not None
    assert tree.value["types"] == {"Stop": {"fields": [{"name": "stop", "type": "String | String[]"}]}}
    assert list(findings.items) == []


def test_a_mapping_that_the_members_contradict_is_read_by_both() -> None:
    schemas: dict[str, Json] = {
        name: {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}}} for name in ("S0", "S1")
    }
    mapping: Json = {"zero": "#/components/schemas/S0", "one": "S1"}
    union: Json = {"oneOf": [to(0), to(1)], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    declared = types_of({**schemas, "Union": union})["Union"]
    assert is_object(declared)
    assert declared["variants"] == {"zero": "S0", "S0": "S0", "one": "S1", "S1": "S1"}


SERVERS: dict[str, tuple[str, str, list[Json]]] = {
    "none": ("", "{{base_url}}", []),
    "an empty list": ("servers: []\n", "{{base_url}}", []),
    "a relative one": ("servers: [{url: /v1}]\n", "{{base_url}}", []),
    "a variable of a whole host": (
        "servers: [{url: 'https://{h}:{p}/v1', variables: {h: {default: a.example}, p: {default: '8443'}}}]\n",
        "https://a.example:{{p}}/v1",
        [{"name": "p", "type": "String", "default": "8443"}],
    ),
    "a variable of a whole URL": (
        "servers: [{url: '{h}/v1', variables: {h: {default: 'https://a.example/'}}}]\n",
        "https://a.example/v1",
        [],
    ),
    "a variable of several whole URLs": (
        "servers: [{url: '{h}/v1', variables: {h: {default: 'https://a.example', enum: ['https://b.example']}}}]\n",
        "{{server}}",
        [
            {
                "name": "server",
                "type": "String",
                "description": "The server that calls go to.",
                "default": "a.example",
                "options": ["a.example", "b.example"],
                "values": {"a.example": "https://a.example/v1", "b.example": "https://b.example/v1"},
            }
        ],
    ),
    "a variable of the scheme": (
        "servers: [{url: '{s}://{r}.a.example', variables: {s: {default: http, enum: [https]}, r: {default: eu}}}]\n",
        "http://{{r}}.a.example",
        [{"name": "r", "type": "String", "default": "eu"}],
    ),
    "one": ("servers: [{url: 'https://a.example/v1/'}]\n", "https://a.example/v1/", []),
    "one with variables": (
        "servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu, enum: [us]}}}]\n",
        "https://{{r}}.a.example",
        [{"name": "r", "type": "String", "default": "eu", "options": ["eu", "us"]}],
    ),
    "one with an undeclared variable": (
        "servers: [{url: 'https://{r}.a.example'}]\n",
        "https://{{r}}.a.example",
        [{"name": "r", "type": "String", "required": True}],
    ),
    "one with and without TLS": (
        "servers: [{url: 'http://a.example/v1'}, {url: 'https://a.example/v1'}]\n",
        "https://a.example/v1",
        [],
    ),
    "several": (
        "servers: [{url: https://a.example, description: Production}, {url: https://b.example}]\n",
        "{{server}}",
        [
            {
                "name": "server",
                "type": "String",
                "description": "The server that calls go to.",
                "default": "production",
                "options": ["production", "b.example"],
                "values": {"production": "https://a.example", "b.example": "https://b.example"},
            }
        ],
    ),
}


@pytest.mark.parametrize("name", SERVERS)
def test_servers(tmp_path: Path, name: str) -> None:
    text, base_url, settings = SERVERS[name]
    findings = Findings()
    source = parsed(tmp_path / "a.yaml", HEAD + text + PING, findings)
    assert source is not None
    tree = openapi.tree(source, findings)
    assert tree is not None
    service = tree.value["service"]
    assert is_object(service)
    assert (service["baseURL"], tree.value["settings"]) == (base_url, settings)


def base_urls(tree: Tree) -> dict[str, object]:
    """The base URLs that operations have of their own."""
    resources = tree.value["resources"]
    assert is_array(resources)
    found: dict[str, object] = {}
    for resource in resources:
        assert is_object(resource)
        operations = resource["operations"]
        assert is_object(operations)
        for name, operation in operations.items():
            assert is_object(operation)
            found[f"{resource['handle']}.{name}"] = operation.get("baseURL")
    return found


def test_a_server_that_is_no_choice_is_told(tmp_path: Path) -> None:
    urls = ["https://{region}.acme.example", "https://eu.acme.example", "https://us.acme.example"]
    for order, told in ((urls, urls[1:]), (urls[::-1], urls[:1]), ([urls[1], urls[1]], [])):
        servers = [{"url": url, "variables": {"region": {"default": "eu"}}} for url in order]
        path = tmp_path / "acme.json"
        document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "servers": servers, "paths": {}}
        path.write_text(json.dumps(document), encoding="utf-8")
        said = [item.message for item in analyse(path).findings if item.code == "not-said"]
        assert [url for url in told if any(repr(url) in message for message in said)] == told
        assert len(said) == len(told)


@pytest.mark.parametrize("value", [["Pet"], {"a": 1}, 5, None])
def test_a_value_of_a_discriminator_that_is_no_text_is_told(value: Json, tmp_path: Path) -> None:
    pet: Json = {"type": "object", "discriminator": {"propertyName": "kind", "mapping": {"pet": value}}}
    body: Json = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/pets": {"post": {"requestBody": body, "responses": {"204": {"description": "Done."}}}}},
        "components": {"schemas": {"Pet": pet}},
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    analysis = analyse(path)
    assert analysis.connector is not None
    assert "unresolved-reference" in [item.code for item in analysis.findings]


def test_a_dynamic_reference_is_told(tmp_path: Path) -> None:
    page = {"type": "object", "properties": {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}}}
    path = tmp_path / "acme.json"
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": {}}
    path.write_text(json.dumps({**document, "components": {"schemas": {"Things": page}}}), encoding="utf-8")
    said = [item for item in analyse(path).findings if item.code == "not-said"]
    assert [(isinstance(item.where, Location), "$dynamicRef" in item.message) for item in said] == [(True, True)]


def test_servers_of_a_path_and_of_an_operation(tmp_path: Path) -> None:
    own = "servers: [{url: https://b.example}]"
    path = tmp_path / "acme.yaml"
    path.write_text(
        f"{HEAD}servers: [{{url: https://a.example}}]\npaths:\n"
        f"  /path: {{{own}, get: {{responses: {{204: {{description: ok}}}}}}}}\n"
        f"  /operation: {{get: {{{own}, responses: {{204: {{description: ok}}}}}}, put: {{responses: {{}}}}}}\n"
    )
    findings = Findings()
    tree = openapi.read(path, findings, is_base=False)
    assert tree is not None
    found = base_urls(tree)
    other = "https://b.example"
    assert found == {"path.read": other, "operation.read": other, "operation.update": None}


def test_a_variable_of_two_servers_is_a_setting_of_each(tmp_path: Path) -> None:
    """A setting that one server and another, or a credential, both have would send the one where the other belongs."""
    region = "variables: {region: {default: %s, enum: [%s]}}"
    path = tmp_path / "acme.yaml"
    path.write_text(
        f"{HEAD}servers: [{{url: 'https://{{region}}.{{username}}.a.example', {region % ('eu', 'us')}}}]\npaths:\n"
        f"  /a: {{get: {{servers: [{{url: 'https://files.a.example/{{region}}', {region % ('x', 'y')}}}]}}}}\n"
        f"  /b: {{get: {{servers: [{{url: 'https://{{region}}.b.example', {region % ('eu', 'us')}}}]}}}}\n"
        "security: [{basic: []}]\n"
        "components: {securitySchemes: {basic: {type: http, scheme: basic}}}\n"
    )
    findings = Findings()
    tree = openapi.read(path, findings, is_base=False)
    assert tree is not None
    service, settings = tree.value["service"], tree.value["settings"]
    assert is_object(service)
    assert is_array(settings)
    assert service["baseURL"] == "https://{{region}}.{{username}}.a.example"
    assert service["auth"] == {
        "method": "basic",
        "params": {"basic": {"username": {"value": "{{basic_username}}"}, "password": {"value": "{{password}}"}}},
    }
    other = "https://files.a.example/{{files_region}}"
    assert base_urls(tree) == {"a.read": other, "b.read": "https://{{region}}.b.example"}
    assert [item["name"] for item in settings if is_object(item)] == [
        *("region", "username", "basic_username", "password", "files_region")
    ]
    assert [(item.code, str(item.message)) for item in findings.items] == [
        ("named-otherwise", "the variable 'region' is the setting 'files_region': another one is called 'region'")
    ]


def test_a_server_of_an_operation_that_is_no_whole_url_is_told(tmp_path: Path) -> None:
    path = tmp_path / "acme.yaml"
    path.write_text(
        f"{HEAD}servers: [{{url: https://a.example}}, {{url: /v1}}]\npaths:\n"
        "  /a: {get: {servers: [{url: /v2}]}}\n"
        "  /b: {get: {servers: [{url: /v1}]}}\n"
        "  /c: {get: {servers: [{url: '{s}://c.example', variables: {s: {default: https}}}]}}\n"
    )
    findings = Findings()
    tree = openapi.read(path, findings, is_base=False)
    assert tree is not None
    assert base_urls(tree) == {"a.read": None, "b.read": None, "c.read": "https://c.example"}
    assert [(item.code, str(item.message)) for item in findings.items] == [
        ("not-said", "the server '/v2' is not a whole URL: calls go to the base URL of the service")
    ]


def test_unusual_names_refuse_no_document(tmp_path: Path) -> None:
    plain = ["", "$", "+1", "-", "日本", "None", "class", "_", "a b", "a/b", "a\nb", "{{a}}", "'\"\\"]
    odd = [*plain, "é" * 300, "x" * 400]
    schema: Json = {"type": "object", "properties": {name: {"type": "string"} for name in odd}}
    nested: Json = {"type": "object", "properties": {"inner" * 20: schema}}
    words: Json = {"type": "string", "enum": [*odd]}
    parameters: Json = [{"name": name, "in": "query", "schema": words} for name in odd if name]
    operation: Json = {
        "operationId": "$",
        "tags": ["", "\u200b"],
        "parameters": parameters,
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": nested}}}},
    }
    keys: Json = {name: {"type": "apiKey", "in": "header", "name": f"X-{place}"} for place, name in enumerate(odd)}
    document: Json = {
        "openapi": "3.1.0",
        "info": {"title": "$"},
        "servers": [{"url": "https://a.example"}],
        "security": [{name: [] for name in odd}],
        "paths": {f"/{{{name}}}" if name else "/": {"post": operation} for name in ("", "a", "$", "x" * 400)},
        "components": {
            "schemas": dict.fromkeys(odd, schema),
            "securitySchemes": keys,
        },
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document))
    analysis = analyse(path)
    assert analysis.connector is not None, analysis.findings
    assert files(analysis.connector)


@pytest.mark.parametrize("place", ["header", "cookie"])
def test_a_key_whose_name_can_not_be_sent_is_told(place: str, tmp_path: Path) -> None:
    key: Json = {"type": "apiKey", "in": place, "name": "Acme API Key"}
    document: Json = {
        "openapi": "3.0.3",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "security": [{"key": []}],
        "paths": {"/pets": {"get": {"responses": {"204": {"description": "ok"}}}}},
        "components": {"securitySchemes": {"key": key}},
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document))
    analysis = analyse(path)
    assert analysis.connector is not None
    assert [(item.code, item.message) for item in analysis.findings] == [
        ("not-said", "the security scheme 'key' can't be sent: calls take a bearer token")
    ]


def test_a_credential_is_no_argument_as_well() -> None:
    key: Json = {"name": "client_id", "in": "query", "schema": {"type": "string"}}
    other: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    done: Json = {"204": {"description": "Done."}}
    get: Json = {"parameters": [key, other], "responses": done}
    free: Json = {"parameters": [key, other], "responses": done, "security": []}
    security: Json = [{"key": []}]
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "security": security,
        "paths": {"/apples": {"get": get, "post": free}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "client_id"}}},
    }
    connector = compiled_document(document)
    (apples,) = connector.resources
    assert {item.name: [value.wire for value in item.values] for item in apples.operations} == {
        "list": ["limit"],
        "create": ["client_id", "limit"],
    }


def test_alternatives_without_a_name_are_called_by_what_they_alone_have() -> None:
    def having(*members: str, required: Sequence[str] = ()) -> Json:
        return {"type": "object", "required": [*required], "properties": {key: {"type": "string"} for key in members}}

    texts: Json = {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}
    schemas: dict[str, Json] = {
        "Contact": {
            "oneOf": [having("id", "note", "mail", required=["mail"]), having("id", "phone", required=["phone"])]
        },
        "Price": {"anyOf": [{"type": "string"}, {"type": "number"}, having("amount")]},
        "Sort": {"oneOf": [{"type": "boolean"}, texts]},
        "Same": {"oneOf": [having("a", "b", required=["a"]), having("a", "b", required=["b"])]},
        "Holder": {"type": "object", "properties": {"page": {"oneOf": [{"type": "integer"}, having("at")]}}},
    }
    declared = types_of(schemas)
    assert sorted(declared) == sorted(
        "Contact ContactMail ContactPhone Price PriceObject Sort SortValue Same SameOption1 SameOption2"
        " Holder HolderPageObject".split()
    )


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"$ref": "#/components/schemas/PetInput"}, "Pet"),
        ({"$ref": "#/components/schemas/Pet"}, "PetObject"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Litter"}}, "PetObject"),
        ({"$ref": "#/components/schemas/Animal"}, "PetObject"),
        ({"$ref": "#/components/schemas/Either"}, "PetObject"),
    ],
)
def test_only_what_calls_send_has_names_for_arguments(body: Json, named: str) -> None:
    reference: Json = {"$ref": "#/components/schemas/Pet"}
    parent: Json = {"$ref": "#/components/schemas/Animal"}
    own: Json = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "pet"}}}
    schemas: dict[str, Json] = {
        "PetInput": {"type": "object", "properties": {"name": {"type": "string"}, "note": {"type": "string"}}},
        "Pet": {"allOf": [parent, own]},
        "Animal": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind", "mapping": {"pet": "#/components/schemas/Pet"}},
        },
        "Litter": {"type": "object", "properties": {"default": reference}},
        "Either": {"discriminator": {"propertyName": "kind", "mapping": {"pet": "Pet"}}, "oneOf": [reference]},
    }
    operation: Json = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": reference}}}},
    }
    connector = compiled_document(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "1"},
            "paths": {"/things": {"post": operation}},
            "components": {"schemas": schemas},
        }
    )
    names = {item.name for item in connector.types} | {*connector.records}
    assert {"Pet", "PetObject", "PetInput"} & names >= {named, "PetInput"}
    assert ("Pet" in names) == (named == "Pet")


def test_a_record_with_other_members_is_one_in_a_body_and_in_a_reply() -> None:
    number: Json = {"type": "number"}
    part: Json = {"type": "object", "properties": {"mass": number}, "additionalProperties": number}
    apple: Json = {"type": "object", "properties": {"core": part, "seeds": {"type": "array", "items": part}}}
    content: Json = {"application/json": {"schema": {"$ref": "#/components/schemas/Apple"}}}
    post: Json = {"requestBody": {"content": content}, "responses": {"200": {"description": "It.", "content": content}}}
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "paths": {"/apples": {"post": post}},
        "components": {"schemas": {"Apple": apple}},
    }
    assert sorted(compiled_document(document).records) == ["Apple", "AppleCore", "AppleSeed"]


def test_what_a_wrapper_leaves_open_makes_no_other_type_of_it() -> None:
    apple: Json = {"$ref": "#/components/schemas/Apple"}
    schemas: dict[str, Json] = {
        "Apple": {"type": "object", "properties": {"id": {"type": "string"}}},
        "Wrapper": {"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object"}}}},
        "Apples": {
            "allOf": [
                {"$ref": "#/components/schemas/Wrapper"},
                {"properties": {"data": {"type": "array", "items": apple}}},
            ]
        },
        "Bag": {"type": "object", "properties": {"best": {"allOf": [{"type": "object"}, apple]}}},
        "Box": {"type": "object", "properties": {"best": {"allOf": [{"type": ["object", "null"]}, apple]}}},
    }
    declared = types_of(schemas)
    assert sorted(declared) == ["Apple", "Apples", "Bag", "Box", "Wrapper"]
    assert declared["Apples"] == {"fields": [{"name": "data", "type": "Apple[]"}]}
    assert declared["Bag"] == {"fields": [{"name": "best", "type": "Apple"}]}


def test_what_alternatives_say_themselves_makes_no_other_types_of_them() -> None:
    either: Json = [{"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog")]
    schemas: dict[str, Json] = {
        "Cat": {"type": "object", "properties": {"kind": {"const": "cat"}}},
        "Dog": {"type": "object", "properties": {"kind": {"const": "dog"}}},
        "Pet": {"type": "object", "description": "A pet.", "oneOf": either},
    }
    assert types_of(schemas)["Pet"] == {"variants": ["Cat", "Dog"], "description": "A pet."}
    owned: Json = {"type": "object", "properties": {"owner": {"type": "string"}}, "oneOf": either}
    assert {*types_of({**schemas, "Owned": owned})} == {"Cat", "Dog", "Pet", "Owned", "OwnedCat", "OwnedDog"}


def test_names_that_only_signs_tell_apart_have_words_for_them() -> None:
    wires = ["at", "at<", "at>=", "-at", "tags", "tags[]", "tags.."]
    parameters = [{"name": wire, "in": "query", "schema": {"type": "string"}} for wire in wires]
    reactions = {"type": "object", "properties": {wire: {"type": "integer"} for wire in ("+1", "-1")}}
    read = {"parameters": parameters, "responses": {"200": {"content": {"application/json": {"schema": reactions}}}}}
    connector = compiled_document({"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": {"/a": {"get": read}}})
    found = [item.name for item in connector.resources[0].operations[0].parameters]
    assert found == ["at", "at_lt", "at_gte", "minus_at", "tags", "tags_list", "tags_2"]
    (record,) = (item for item in connector.records.values() if item.fields)
    assert [item.name for item in record.fields] == ["n1", "minus_1"]


def test_places_in_more_lines_than_the_grammar_counts() -> None:
    lines = [f"  k{number}: [1, 2]" for number in range(40_000)]
    text = Text("a.yaml", "\n".join(["é: ü", "keys:", *lines, "last: {a: [x, {b: 'ö'}]}", ""]), "yaml")

    def place(*pointer: str | int, key: bool = False) -> tuple[int, int, int]:
        found = text.locate(pointer, key=key)
        return found.line, found.column, found.length

    assert place("keys", "k39999", 1) == (40_002, 15, 1)
    assert place("keys", "k39999", key=True) == (40_002, 3, 6)
    assert place("last", "a", 1, "b") == (40_003, 19, 3)
    assert place("last", "a", 1, "none", 3) == place("last", "a", 1) == (40_003, 15, 8)


@pytest.mark.parametrize("url", ["https://<your-host>/v1", "https://a..example"])
def test_a_server_that_is_to_be_replaced_is_an_argument(url: str, tmp_path: Path) -> None:
    document = {
        "openapi": "3.0.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": url}],
        "paths": {"/x": {"get": {"responses": {"200": {"description": "ok"}}}}},
    }
    (tmp_path / "acme.json").write_text(json.dumps(document), encoding="utf-8")
    connector = analyse(tmp_path / "acme.json").connector
    assert connector is not None
    assert [item.value.name for item in connector.settings] == ["base_url"]


def test_a_schema_of_another_file_whose_name_is_taken_is_called_after_its_file(tmp_path: Path) -> None:
    schema = "{type: object, properties: {a: {type: string}}}"
    (tmp_path / "parts.yaml").write_text(f"Pet: {schema}\n")
    path = tmp_path / "acme.yaml"
    pets = "{200: {description: ok, content: {application/json: {schema: {$ref: 'parts.yaml#/Pet'}}}}}"
    path.write_text(
        f"{HEAD}paths: {{/pets: {{get: {{responses: {pets}}}}}}}\ncomponents: {{schemas: {{Pet: {schema}}}}}\n"
    )
    findings = Findings()
    tree = openapi.read(path, findings, is_base=False)
    assert tree is not None
    types = tree.value["types"]
    assert is_object(types)
    assert list(types) == ["PartsPet", "Pet"]
    assert [item.message for item in findings.items] == [
        "the type of the schema 'Pet' is called 'PartsPet': 'Pet' is the name of something else"
    ]


def test_a_component_that_refers_to_another_file_names_what_stands_there(tmp_path: Path) -> None:
    inside = {
        "Animal": "{oneOf: [{$ref: 'Cat.yaml'}, {$ref: 'Dog.yaml'}], discriminator: {propertyName: kind}}",
        "Cat": "{type: object, required: [kind], properties: {kind: {type: string}, friend: {$ref: 'Dog.yaml'}}}",
        "Dog": "{type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}",
        "Plant": "{type: object, discriminator: {propertyName: sort}, properties: {sort: {type: string}}}",
        "Tree": "{allOf: [{$ref: 'Plant.yaml'}, {properties: {height: {type: number}}}]}",
        "Moss": "{allOf: [{$ref: 'Plant.yaml'}, {properties: {green: {type: boolean}}}]}",
    }
    (tmp_path / "schemas").mkdir()
    for name, schema in inside.items():
        (tmp_path / "schemas" / f"{name}.yaml").write_text(schema)
    reply = "{200: {description: ok, content: {application/json: {schema: {$ref: 'schemas/Animal.yaml'}}}}}"
    paths = f"paths: {{/animals: {{get: {{responses: {reply}}}}}}}\n"
    listed = "".join(f"    {name}: {{$ref: 'schemas/{name}.yaml'}}\n" for name in inside)
    (tmp_path / "parts.yaml").write_text(
        f"{HEAD}{paths}components:\n  schemas:\n{listed}    Pet: {{$ref: schemas/Dog.yaml}}\n"
    )
    whole = "".join(f"    {name}: {schema}\n" for name, schema in inside.items())
    for name in inside:
        whole = whole.replace(f"'{name}.yaml'", f"'#/components/schemas/{name}'")
    paths = paths.replace("schemas/Animal.yaml", "#/components/schemas/Animal")
    (tmp_path / "whole.yaml").write_text(f"{HEAD}{paths}components:\n  schemas:\n{whole}")
    findings = Findings()
    parts = openapi.read(tmp_path / "parts.yaml", findings, is_base=False)
    document = openapi.read(tmp_path / "whole.yaml", findings, is_base=False)
    assert parts is not None
    assert document is not None
    assert parts.value["types"] == document.value["types"]
    types = parts.value["types"]
    assert is_object(types)
    assert types["Animal"] == {"tag": ["kind"], "variants": {"Cat": "Cat", "Dog": "Dog"}}
    assert types["Plant"] == {"tag": ["sort"], "variants": {"Tree": "Tree", "Moss": "Moss"}}
    assert not findings.items
