"""Swagger 2.0 documents: each says what an OpenAPI 3.0 document says, and findings point at what was written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.findings import Findings, Location
from generator.frontends import openapi
from generator.frontends.openapi.documents import load, parsed
from generator.pipeline import analyse, locator, placed
from generator.text.jsonvalue import Json
from tests.support.faults import answers, running
from tests.support.packages import compiled, imported

TWO = 'swagger: "2.0"\ninfo: {title: Acme, version: "1"}\n'
THREE = 'openapi: "3.0.3"\ninfo: {title: Acme, version: "1"}\n'
HOST = "host: api.acme.example\n"
SERVERS = "servers: [{url: https://api.acme.example}]\n"


def read(text: str) -> tuple[Json, list[str]]:
    """The tree of a document, and the codes of the findings."""
    findings = Findings()
    source = parsed(Path("acme.yaml"), text, findings)
    tree = openapi.tree(source, findings) if source is not None else None
    assert tree is not None, findings
    return tree.value, [item.code for item in findings.items]


def assert_same(two: str, three: str, *codes: str) -> None:
    """Assert that a document of each version gives one tree, and findings of these codes."""
    value, found = read(TWO + two)
    wanted, _ = read(THREE + three)
    assert value == wanted
    assert found == [*codes]


SERVICES = {
    "a host": (HOST, SERVERS),
    "a port and a path": ("host: a.example:8443\nbasePath: /v1/", "servers: [{url: 'https://a.example:8443/v1'}]"),
    "the root": (HOST + "basePath: /", SERVERS),
    "a scheme": (HOST + "schemes: [http]", "servers: [{url: http://api.acme.example}]"),
    "both schemes": (
        HOST + "schemes: [http, https]",
        (
            "servers: [{url: https://api.acme.example, description: https},"
            " {url: http://api.acme.example, description: http}]"
        ),
    ),
    "no host": ("basePath: /v1", "servers: [{url: /v1}]"),
    "neither": ("", ""),
    "x-servers": (HOST + "x-servers: [{url: https://other.example}]", "servers: [{url: https://other.example}]"),
}


@pytest.mark.parametrize("name", SERVICES)
def test_where_calls_go(name: str) -> None:
    assert_same(*SERVICES[name])


def test_schemes_of_an_operation() -> None:
    operation = "paths: {/pets: {get: {%s, responses: {200: {description: ok}}}}}"
    assert_same(
        HOST + "schemes: [https]\n" + operation % "schemes: [http]",
        SERVERS + operation % "servers: [{url: http://api.acme.example}]",
    )


SCHEMES = {
    "basic": ("{type: basic}", "{type: http, scheme: basic}"),
    "a key in a header": ("{type: apiKey, in: header, name: X-Key}",) * 2,
    "a key in the query": ("{type: apiKey, in: query, name: key}",) * 2,
    "application": (
        "{type: oauth2, flow: application, tokenUrl: https://a.example/token, scopes: {read: Read, write: Write}}",
        (
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: https://a.example/token,"
            " scopes: {read: Read, write: Write}}}}"
        ),
    ),
    "implicit": (
        "{type: oauth2, flow: implicit, authorizationUrl: https://a.example/, scopes: {}}",
        "{type: oauth2, flows: {implicit: {authorizationUrl: https://a.example/, scopes: {}}}}",
        "bearer-instead",
    ),
    "password": (
        "{type: oauth2, flow: password, tokenUrl: https://a.example/, scopes: {}}",
        "{type: oauth2, flows: {password: {tokenUrl: https://a.example/, scopes: {}}}}",
        "bearer-instead",
    ),
    "accessCode": (
        "{type: oauth2, flow: accessCode, authorizationUrl: https://a.example/a, tokenUrl: https://a.example/t}",
        (
            "{type: oauth2, flows: {authorizationCode: {authorizationUrl: https://a.example/a,"
            " tokenUrl: https://a.example/t}}}"
        ),
        "bearer-instead",
    ),
}


@pytest.mark.parametrize("name", SCHEMES)
def test_credentials(name: str) -> None:
    two, three, *codes = SCHEMES[name]
    rest = "\nsecurity: [{main: []}]\npaths: {/pets: {get: {responses: {200: {description: ok}}}}}\n"
    assert_same(
        f"{HOST}securityDefinitions: {{main: {two}}}{rest}",
        f"{SERVERS}components: {{securitySchemes: {{main: {three}}}}}{rest}",
        *codes,
    )


LIST = "type: array, items: {type: integer, format: int64}"
PARAMETERS = {
    "a text": ("{in: query, name: q, type: string}", "{in: query, name: q, schema: {type: string}}"),
    "a date": (
        "{in: header, name: X-Since, type: string, format: date-time, description: When., required: true}",
        "{in: header, name: X-Since, schema: {type: string, format: date-time}, description: When., required: true}",
    ),
    "an enumeration": (
        "{in: query, name: q, type: string, enum: [a, b], default: a}",
        "{in: query, name: q, schema: {type: string, enum: [a, b], default: a}}",
    ),
    "a nullable one": (
        "{in: query, name: q, type: string, x-nullable: true}",
        "{in: query, name: q, schema: {type: string, nullable: true}}",
    ),
    "commas by default": (
        f"{{in: query, name: q, {LIST}}}",
        f"{{in: query, name: q, explode: false, schema: {{{LIST}}}}}",
    ),
    "commas": (
        f"{{in: query, name: q, {LIST}, collectionFormat: csv}}",
        f"{{in: query, name: q, explode: false, schema: {{{LIST}}}}}",
    ),
    "spaces": (
        f"{{in: query, name: q, {LIST}, collectionFormat: ssv}}",
        f"{{in: query, name: q, style: spaceDelimited, explode: false, schema: {{{LIST}}}}}",
    ),
    "pipes": (
        f"{{in: query, name: q, {LIST}, collectionFormat: pipes}}",
        f"{{in: query, name: q, style: pipeDelimited, explode: false, schema: {{{LIST}}}}}",
    ),
    "one by one": (
        f"{{in: query, name: q, {LIST}, collectionFormat: multi}}",
        f"{{in: query, name: q, schema: {{{LIST}}}}}",
    ),
    "commas in a header": (f"{{in: header, name: X-Q, {LIST}}}", f"{{in: header, name: X-Q, schema: {{{LIST}}}}}"),
    "tabs": (
        f"{{in: query, name: q, {LIST}, collectionFormat: tsv, description: Q.}}",
        "{in: query, name: q, schema: {type: string}, description: Q.}",
        "not-said",
    ),
    "pipes in a header": (
        f"{{in: header, name: X-Q, {LIST}, collectionFormat: pipes}}",
        "{in: header, name: X-Q, schema: {type: string}}",
        "not-said",
    ),
    "lists of lists": (
        "{in: query, name: q, type: array, items: {type: array, items: {type: string}, collectionFormat: pipes}}",
        "{in: query, name: q, schema: {type: string}}",
        "not-said",
    ),
    "an unknown format of a list": (
        f"{{in: query, name: q, {LIST}, collectionFormat: dots}}",
        f"{{in: query, name: q, explode: false, schema: {{{LIST}}}}}",
        "invalid-openapi",
    ),
    "one by one in a header": (
        f"{{in: header, name: X-Q, {LIST}, collectionFormat: multi}}",
        f"{{in: header, name: X-Q, schema: {{{LIST}}}}}",
        "invalid-openapi",
    ),
    "no type": ("{in: query, name: q}", "{in: query, name: q, schema: {type: string}}", "invalid-openapi"),
    "a file": ("{in: query, name: q, type: file}", "{in: query, name: q, schema: {type: string}}", "invalid-openapi"),
    "a schema": ("{in: query, name: q, schema: {type: integer}}",) * 2 + ("invalid-openapi",),
}


@pytest.mark.parametrize("name", PARAMETERS)
@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("of_the_path", [False, True])
def test_parameters(name: str, shared: bool, of_the_path: bool) -> None:
    two, three, *codes = PARAMETERS[name]

    def document(start: str, parameter: str, keeper: str) -> str:
        place, end, pointer = keeper.split("|")
        used = f'{{$ref: "{pointer}"}}' if shared else parameter
        declared = f"{place}{parameter}{end}\n" if shared else ""
        rest = "responses: {200: {description: ok}}"
        listed = f"parameters: [{used}]"
        item = f"{listed}, get: {{{rest}}}" if of_the_path else f"get: {{{listed}, {rest}}}"
        return f"{start}{declared}paths: {{/pets: {{{item}}}}}"

    assert_same(
        document(HOST, two, "parameters: {Q: |}|#/parameters/Q"),
        document(SERVERS, three, "components: {parameters: {Q: |}}|#/components/parameters/Q"),
        *codes,
    )


def operation(start: str, parts: str, definitions: str = "") -> str:
    return f"{start}{definitions}paths: {{/pets: {{post: {{{parts}}}}}}}"


OK = "responses: {200: {description: ok}}"
PET = "{type: object, required: [name], properties: {name: {type: string}, tags: {type: array, items: {type: string}}}}"
JSON_BODY = f"requestBody: {{required: true, content: {{application/json: {{schema: {PET}}}}}}}, {OK}"
BODY = f"parameters: [{{in: body, name: pet, required: true, schema: {PET}}}]"
FORM = "{in: formData, name: name, type: string, required: true, description: A name.}"
FILE = "{in: formData, name: photo, type: file}"
FIELDS = "name: {type: string, description: A name.}"

BODIES = {
    "JSON by default": (f"{BODY}, {OK}", JSON_BODY),
    "JSON": (f"consumes: [application/json], {BODY}, {OK}", JSON_BODY),
    "several": (
        f"consumes: [text/plain, application/json], {BODY}, {OK}",
        (
            f"requestBody: {{required: true, content: {{text/plain: {{schema: {PET}}},"
            f" application/json: {{schema: {PET}}}}}}}, {OK}"
        ),
    ),
    "bytes": (
        (
            f"consumes: [application/octet-stream], parameters: [{{in: body, name: b, schema: {{type: string,"
            f" format: binary}}}}], {OK}"
        ),
        "requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}, " + OK,
    ),
    "no form for a body": (
        f"consumes: [application/x-www-form-urlencoded, application/json], {BODY}, {OK}",
        JSON_BODY,
    ),
    "a form for a body": (
        f"consumes: [multipart/form-data], {BODY}, {OK}",
        JSON_BODY,
        "invalid-openapi",
    ),
    "a form": (
        f"parameters: [{FORM}], {OK}",
        (
            f"requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{required: [name],"
            f" properties: {{{FIELDS}}}}}}}}}}}, {OK}"
        ),
    ),
    "parts": (
        f"consumes: [multipart/form-data], parameters: [{FORM}], {OK}",
        (
            f"requestBody: {{content: {{multipart/form-data: {{schema: {{required: [name],"
            f" properties: {{{FIELDS}}}}}}}}}}}, {OK}"
        ),
    ),
    "a file": (
        f"consumes: [application/x-www-form-urlencoded], parameters: [{FORM}, {FILE}], {OK}",
        (
            f"requestBody: {{content: {{multipart/form-data: {{schema: {{required: [name],"
            f" properties: {{{FIELDS}, photo: {{type: string, format: binary}}}}}}}}}}}}, {OK}"
        ),
    ),
    "lists in a form": (
        (
            f"parameters: [{{in: formData, name: a, {LIST}}},"
            f" {{in: formData, name: b, {LIST}, collectionFormat: pipes}},"
            f" {{in: formData, name: c, {LIST}, collectionFormat: multi}}], {OK}"
        ),
        (
            f"requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{properties: {{a: {{{LIST}}},"
            f" b: {{{LIST}}}, c: {{{LIST}}}}}}}, encoding: {{a: {{explode: false}},"
            f" b: {{style: pipeDelimited, explode: false}}}}}}}}}}, {OK}"
        ),
    ),
    "two bodies": (
        f"parameters: [{{in: body, name: pet, required: true, schema: {PET}}}, {{in: body, name: b, schema: {{}}}}], "
        + OK,
        JSON_BODY,
        "invalid-openapi",
    ),
    "a body and a form": (
        f"parameters: [{{in: body, name: pet, required: true, schema: {PET}}}, {FORM}], {OK}",
        JSON_BODY,
        "invalid-openapi",
    ),
    "a body without a schema": (
        f"parameters: [{{in: body, name: pet}}], {OK}",
        "requestBody: {content: {application/json: {}}}, " + OK,
        "invalid-openapi",
    ),
    "a field without a name": (
        f"parameters: [{FORM}, {{in: formData, type: string}}], {OK}",
        (
            f"requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{required: [name],"
            f" properties: {{{FIELDS}}}}}}}}}}}, {OK}"
        ),
        "invalid-openapi",
    ),
    "what is no media type": (f"consumes: [json], {BODY}, {OK}", JSON_BODY, "invalid-openapi"),
    "media types in a text": (f"consumes: application/json, {BODY}, {OK}", JSON_BODY, "invalid-openapi"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(name: str) -> None:
    two, three, *codes = BODIES[name]
    assert_same(operation(HOST, two), operation(SERVERS, three), *codes)


RESPONSES = {
    "nothing": (OK, OK),
    "JSON by default": (
        f"responses: {{200: {{description: ok, schema: {PET}}}}}",
        f"responses: {{200: {{description: ok, content: {{application/json: {{schema: {PET}}}}}}}}}",
    ),
    "two kinds of JSON": (
        f"produces: [application/json, application/hal+json], responses: {{200: {{description: ok, schema: {PET}}}}}",
        f"responses: {{200: {{description: ok, content: {{application/json: {{schema: {PET}}}}}}}}}",
    ),
    "a text": (
        "produces: [text/plain], responses: {200: {description: ok, schema: {type: string}}}",
        "responses: {200: {description: ok, content: {text/plain: {schema: {type: string}}}}}",
    ),
    "a file": (
        "produces: [application/json, image/png], responses: {200: {description: ok, schema: {type: file}}}",
        "responses: {200: {description: ok, content: {image/png: {schema: {type: string, format: binary}}}}}",
    ),
    "any file": (
        "responses: {200: {description: ok, schema: {type: file}}}",
        "responses: {200: {description: ok, content: {'*/*': {schema: {type: string, format: binary}}}}}",
    ),
    "errors": (
        f"responses: {{200: {{description: ok}}, 404: {{schema: {PET}}}, default: {{schema: {PET}}}}}",
        (
            f"responses: {{200: {{description: ok}}, 404: {{content: {{application/json: {{schema: {PET}}}}}}},"
            f" default: {{content: {{application/json: {{schema: {PET}}}}}}}}}"
        ),
    ),
    "headers": (
        f"responses: {{200: {{headers: {{X-A: {{type: integer, description: A.}}, X-B: {{{LIST}}}}}}}}}",
        (
            "responses: {200: {description: ok, headers: {X-A: {description: A., schema: {type: integer}},"
            f" X-B: {{schema: {{{LIST}}}}}}}}}}}"
        ),
    ),
    "examples": (
        f"responses: {{200: {{description: ok, schema: {PET}, examples: {{application/json: {{name: Rex}}}}}}}}",
        (
            f"responses: {{200: {{description: ok, content: {{application/json: {{schema: {PET},"
            " example: {name: Rex}}}}}"
        ),
    ),
    "examples alone": (
        "responses: {200: {description: ok, examples: {application/json: {name: Rex}}}}",
        "responses: {200: {description: ok, content: {application/json: {example: {name: Rex}}}}}",
    ),
    "a broken header": ("responses: {200: {description: ok, headers: {X-A: 1}}}", OK, "invalid-openapi"),
    "broken headers": ("responses: {200: {description: ok, headers: [1]}}", OK, "invalid-openapi"),
    "a broken response": ("responses: {200: {description: ok}, 404: 1}", OK, "invalid-openapi"),
    "broken responses": ("responses: 1", "summary: ''", "invalid-openapi"),
}


@pytest.mark.parametrize("name", RESPONSES)
@pytest.mark.parametrize("shared", [False, True])
def test_responses(name: str, shared: bool) -> None:
    two, three, *codes = RESPONSES[name]
    if shared and "{200: " in two and "404: 1" not in two:
        before, _, rest = two.partition("{200: ")
        body, after = _cut(rest)
        two = operation(HOST, f'{before}{{200: {{$ref: "#/responses/Ok"}}{after}', f"responses: {{Ok: {body}}}\n")
        value, found = read(TWO + two)
        wanted, _ = read(THREE + operation(SERVERS, three))
        assert _without_names(value) == _without_names(wanted)
        assert found == codes
    else:
        assert_same(operation(HOST, two), operation(SERVERS, three), *codes)


def test_a_get_whose_kinds_are_no_json_has_a_body_without_a_schema() -> None:
    def got(text: str) -> str:
        return f"/boxes: {{get: {{{text}}}, put: {{{text}}}}}"

    tar = "responses: {200: {description: ok, content: {application/x-tar: {}}}, 404: {description: none}}"
    said = "responses: {200: {description: ok}, 404: {description: none}}"
    wanted = f"/boxes: {{get: {{{tar}}}, put: {{{said}}}}}"
    assert_same(f"{HOST}paths:\n  {got(f'produces: [application/x-tar], {said}')}\n", f"{SERVERS}paths:\n  {wanted}\n")


def _cut(text: str) -> tuple[str, str]:
    """The first braces of a text, and what is after them."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return text[: index + 1], text[index + 1 :]
    raise AssertionError(text)


def _without_names(value: Json) -> str:
    """A tree with the type of a shared response named as one in its place is."""
    assert isinstance(value, dict)
    declared = value["types"]
    text = json.dumps(value)
    for index, name in enumerate(declared if isinstance(declared, dict) else ()):
        text = text.replace(f'"{name}"', f'"Type{index}"')
    return text


DEFINITIONS = """\
Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties: {kind: {type: string}, owner: {$ref: "#/definitions/Owner"}, "a/b%20c": {type: integer}}
  Cat: {allOf: [{$ref: "#/definitions/Pet"}, {type: object, properties: {lives: {type: integer, x-nullable: true}}}]}
  Dog: {allOf: [{$ref: "#/definitions/Pet"}, {properties: {tricks: {type: array, items: {type: string}}}}]}
  Owner: {type: object, properties: {pets: {type: array, items: {$ref: "#/definitions/Pet"}}}}
"""


def test_definitions() -> None:
    three = DEFINITIONS.replace("#/definitions/", "#/components/schemas/").replace("x-nullable", "nullable")
    three = three.replace("discriminator: kind", "discriminator: {propertyName: kind}").replace("\n", "\n  ")
    value, found = read(TWO + HOST + "definitions:\n  " + DEFINITIONS)
    wanted, _ = read(THREE + SERVERS + "components:\n  schemas:\n    " + three)
    assert value == wanted
    assert found == []
    assert isinstance(value, dict)
    types = value["types"]
    assert isinstance(types, dict)
    assert types["Pet"] == {"tag": ["kind"], "variants": {"Cat": "Cat", "Dog": "Dog"}}


def test_one_parameter_is_a_body_a_form_and_none() -> None:
    """What is shared is converted once, whoever refers to it first."""
    shared = (
        f"parameters: {{Name: {FORM}, Pet: {{in: body, name: p, schema: {PET}}}, Q: {{in: query, name: q, {LIST}}}}}"
    )
    used = ", ".join(
        f'{method}: {{parameters: [{{$ref: "#/parameters/{name}"}}, {{$ref: "#/parameters/Q"}}], {OK}}}'
        for method, name in (("put", "Name"), ("post", "Pet"), ("patch", "Name"), ("delete", "Pet"))
    )
    value, found = read(f"{TWO}{HOST}{shared}\npaths: {{/pets: {{{used}}}}}")
    assert found == []
    text = json.dumps(value)
    assert text.count('"style": "comma"') == 4
    assert text.count('"application/x-www-form-urlencoded"') == 2
    assert text.count('"application/json"') == 2


def test_an_operation_overrides_its_path() -> None:
    item = f"parameters: [{{in: body, name: a, schema: {{type: integer}}}}, {{in: query, name: q, {LIST}}}]"
    own = f"{{in: query, name: q, type: string}}, {{in: body, name: b, required: true, schema: {PET}}}"
    query = "parameters: [{in: query, name: q, schema: {type: string}}]"
    assert_same(
        f"{HOST}paths: {{/pets: {{{item}, post: {{parameters: [{own}], {OK}}}}}}}",
        operation(SERVERS, f"{query}, {JSON_BODY}"),
    )


FILES = {
    "acme.yaml": """\
swagger: "2.0"
info: {title: Acme, version: "1"}
host: api.acme.example
produces: [application/json]
paths:
  /pets: {$ref: "paths/pets.yaml"}
  /owners:
    get:
      parameters: [{$ref: "shared.json#/parameters/ids"}]
      responses: {200: {$ref: "shared.json#/responses/Owners"}}
definitions: {Tag: {type: object, properties: {name: {type: string}}}}
""",
    "paths/pets.yaml": """\
get:
  parameters: [{$ref: "../shared.json#/parameters/ids"}]
  responses:
    200: {description: ok, schema: {type: array, items: {$ref: "pet.yaml"}}}
post:
  parameters: [{$ref: "../shared.json#/parameters/pet"}]
  responses: {200: {$ref: "../shared.json#/responses/Owners"}}
put:
  parameters: [{$ref: "../shared.json#/parameters/photo"}]
  responses: {200: {description: ok}}
""",
    "paths/pet.yaml": '{type: object, properties: {tag: {$ref: "../acme.yaml#/definitions/Tag"}}}',
    "shared.json": json.dumps(
        {
            "parameters": {
                "ids": {"in": "query", "name": "ids", "type": "array", "items": {"type": "integer"}},
                "pet": {"in": "body", "name": "pet", "required": True, "schema": {"$ref": "paths/pet.yaml"}},
                "photo": {"in": "formData", "name": "photo", "type": "file", "required": True},
            },
            "responses": {
                "Owners": {
                    "description": "ok",
                    "schema": {"type": "array", "items": {"$ref": "#/definitions/Owner"}},
                    "headers": {"X-Total": {"type": "integer"}},
                }
            },
            "definitions": {"Owner": {"type": "object", "properties": {"name": {"type": "String!"}}}},
        },
        indent=1,
    ),
}


def test_what_stands_beside_the_reference_of_a_path_counts() -> None:
    item = "/a: {$ref: '#/x-items/a', put: {parameters: [{name: f, in: formData, type: integer}]}}"
    form = "requestBody: {content: {application/x-www-form-urlencoded: {schema: {%s}}}}"
    body = form % "type: object, properties: {f: {type: integer}}"
    shared = "x-items: {a: {get: {}}}\n"
    assert_same(
        f"{HOST}paths: {{{item}}}\n{shared}",
        f"{SERVERS}paths: {{/a: {{$ref: '#/x-items/a', put: {{{body}}}}}}}\n{shared}",
    )


def test_files_that_are_referred_to(tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    findings = Findings()
    source = load(tmp_path / "acme.yaml", findings)
    assert source is not None
    tree = openapi.tree(source, findings)
    assert tree is not None
    [finding] = placed(findings, locator(None, tmp_path / "acme.yaml"))
    assert isinstance(finding.where, Location)
    assert Path(finding.where.path).name == "shared.json"
    assert '"String!"' in (tmp_path / "shared.json").read_text(encoding="utf-8").splitlines()[finding.where.line]
    types = tree.value["types"]
    assert isinstance(types, dict)
    assert {"Tag", "Pet", "Owner"} <= types.keys()
    text = json.dumps(tree.value["resources"])
    assert text.count('"style": "comma"') == 2
    assert text.count('"type": "Owner[]"') + text.count('"type": "Array<Owner>"') == 2
    assert '"type": "File"' in text
    assert '"name": "tag"' in text


PLACES = {
    "host": ("host: https://acme.example/v1", "invalid-openapi", "https://acme.example/v1"),
    "basePath": (HOST + "basePath: v1", "invalid-openapi", "v1"),
    "a web socket": (HOST + "schemes: [https, wss]", "not-said", "wss"),
    "a scheme": (HOST + "schemes: [https, gopher]", "invalid-openapi", "gopher"),
    "definitions": (HOST + "definitions: [1]", "invalid-openapi", "[1]"),
    "a flow": (
        HOST + "security: [{a: []}]\npaths: {/a: {get: {}}}\nsecurityDefinitions: {a: {type: oauth2, flow: device}}",
        "invalid-openapi",
        "device",
    ),
    "a list": (
        operation(HOST, f"parameters: [{BODY[13:-1]}, {{in: query, name: q, {LIST}, collectionFormat: tsv}}], {OK}"),
        "not-said",
        "tsv",
    ),
    "a type after a body": (
        operation(HOST, f"parameters: [{BODY[13:-1]}, {{in: query, name: q, type: texts}}], {OK}"),
        "invalid-openapi",
        "{in: query, name: q, type: texts}",
    ),
    "a type in a body": (
        operation(HOST, f"parameters: [{{in: body, name: b, schema: {{type: texts}}}}], {OK}"),
        "invalid-openapi",
        "{type: texts}",
    ),
    "a type in a shared parameter": (
        operation(
            HOST,
            f'parameters: [{{$ref: "#/parameters/Q"}}], {OK}',
            "parameters: {Q: {in: query, name: q, type: texts}}\n",
        ),
        "invalid-openapi",
        "{in: query, name: q, type: texts}",
    ),
    "a type in a form": (
        operation(HOST, f"parameters: [{FILE}, {{in: formData, name: q, type: texts}}], {OK}"),
        "invalid-openapi",
        "{in: formData, name: q, type: texts}",
    ),
    "a type in a reply": (
        operation(HOST, "responses: {200: {schema: {properties: {a: {type: texts}}}}}"),
        "invalid-openapi",
        "{type: texts}",
    ),
    "a type in a shared reply": (
        operation(HOST, 'responses: {200: {$ref: "#/responses/Ok"}}', "responses: {Ok: {schema: {type: texts}}}\n"),
        "invalid-openapi",
        "{type: texts}",
    ),
    "a type in a header": (
        operation(HOST, "responses: {200: {headers: {X-A: {items: {}, type: array, collectionFormat: ssv}}}}"),
        "not-said",
        "ssv",
    ),
    "a reference": (
        operation(HOST, 'parameters: [{$ref: "#/parameters/Q"}], responses: {}'),
        "unresolved-reference",
        '{$ref: "#/parameters/Q"}',
    ),
    "a reference to a definition": (
        operation(HOST, 'responses: {200: {schema: {$ref: "#/definitions/Q"}}}'),
        "unresolved-reference",
        '{$ref: "#/definitions/Q"}',
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_findings_point_at_what_was_written(name: str) -> None:
    text, code, written = PLACES[name]
    findings = Findings()
    source = parsed(Path("acme.yaml"), TWO + text, findings)
    assert source is not None
    assert openapi.tree(source, findings) is not None
    every = placed(findings, locator(None, Path("acme.yaml")))
    [where] = [item.where for item in every if item.code == code]
    assert isinstance(where, Location)
    start = where.column - 1 - where.skipped
    assert where.text[start : start + where.length] == written


@pytest.mark.parametrize("version", ['"1.2"', '"2.1"', "3", "null", "[]"])
def test_other_versions(version: str) -> None:
    findings = Findings()
    source = parsed(Path("acme.yaml"), f"swagger: {version}\n", findings)
    assert source is not None
    assert openapi.tree(source, findings) is None
    assert [item.code for item in findings.items] == ["openapi-version"]


@pytest.mark.parametrize("version", ['"2.0"', "2.0", "2"])
def test_spellings_of_the_version(version: str) -> None:
    _, found = read(f"swagger: {version}\n")
    assert found == []


def test_values_that_stand_in_two_places_by_an_alias() -> None:
    parameter = f"&q {{in: query, name: q, {LIST}}}"
    first = f"&a {{get: {{parameters: [{parameter}], {OK}}}}}"
    two = f"paths: {{/a: {first}, /b: *a, /c: {{parameters: [*q], put: {{{OK}}}}}}}"
    value, found = read(TWO + HOST + two)
    assert found == []
    assert json.dumps(value).count('"style": "comma"') == 3


CALLED = f"""\
swagger: "2.0"
info: {{title: Acme, version: "1"}}
host: HOST
basePath: /v2
schemes: [http]
consumes: [application/json]
produces: [application/json]
securityDefinitions: {{key: {{type: apiKey, in: header, name: X-Key}}}}
security: [{{key: []}}]
parameters: {{Pet: {{in: body, name: pet, required: true, schema: {{$ref: "#/definitions/Pet"}}}}}}
responses: {{Pet: {{description: ok, schema: {{$ref: "#/definitions/Pet"}}}}}}
definitions: {{Pet: {PET}}}
paths:
  /pets:
    post: {{parameters: [{{$ref: "#/parameters/Pet"}}], responses: {{200: {{$ref: "#/responses/Pet"}}}}}}
  /pets/{{id}}:
    get:
      parameters:
      - {{in: path, name: id, type: integer, required: true}}
      - {{in: query, name: fields, type: array, items: {{type: string}}, collectionFormat: pipes}}
      - {{in: query, name: sizes, type: array, items: {{type: integer}}}}
      - {{in: query, name: tags, type: array, items: {{type: string}}, collectionFormat: multi}}
      responses: {{200: {{$ref: "#/responses/Pet"}}}}
    patch:
      consumes: [application/x-www-form-urlencoded]
      parameters:
      - {{in: path, name: id, type: integer, required: true}}
      - {{in: formData, name: name, type: string}}
      - {{in: formData, name: tags, type: array, items: {{type: string}}}}
      responses: {{204: {{description: ok}}}}
  /pets/{{id}}/photo:
    parameters: [{{in: path, name: id, type: integer, required: true}}]
    put: {{parameters: [{FILE}], responses: {{204: {{description: ok}}}}}}
    get: {{produces: [image/png], responses: {{200: {{description: ok, schema: {{type: file}}}}}}}}
"""

EXCHANGES: list[tuple[Callable[[Any], Any], bytes, str, bytes, object]] = [
    (
        lambda client: client.pets.create(name="Rex", tags=["good"]).name,
        b'{"name": "Rex"}',
        "POST /v2/pets",
        b'{"name":"Rex","tags":["good"]}',
        "Rex",
    ),
    (
        lambda client: client.pets.read(7, fields=["a", "b"], sizes=[1, 2], tags=["x", "y"]).name,
        b'{"name": "Rex"}',
        "GET /v2/pets/7?fields=a|b&sizes=1,2&tags=x&tags=y",
        b"",
        "Rex",
    ),
    (
        lambda client: client.pets.update(7, name="Max", tags=["a", "b"]),
        b"",
        "PATCH /v2/pets/7",
        b"name=Max&tags=a,b",
        None,
    ),
    (lambda client: client.pets.photo.update(7, photo=b"\x89PNG"), b"", "PUT /v2/pets/7/photo", b"\x89PNG", None),
    (lambda client: client.pets.photo.read(7), b"\x89PNG", "GET /v2/pets/7/photo", b"", b"\x89PNG"),
]


def test_calls_of_a_package(tmp_path: Path) -> None:
    with running() as server:
        path = tmp_path / "acme.yaml"
        path.write_text(CALLED.replace("HOST", server.url.removeprefix("http://")), encoding="utf-8")
        with imported(compiled(path)) as package:
            client: Any = package.client({"api_key": "k"})
            for call, reply, line, body, result in EXCHANGES:
                server.fault = answers("200 OK" if reply else "204 No Content", reply)
                assert call(client) == result
                seen = server.seen[-1]
                assert f"{seen.method} {seen.target}".replace("%7C", "|").replace("%2C", ",") == line
                assert body in seen.body.replace(b"%2C", b",")
                assert seen.headers["x-key"] == "k"
            client.close()


WHOLE: Json = {
    "swagger": "2.0",
    "info": {"title": "Acme", "version": "1"},
    "host": "api.acme.example",
    "basePath": "/v2",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "app": {"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/", "scopes": {"a": "A"}},
    },
    "security": [{"key": []}, {"app": ["a"]}],
    "parameters": {
        "Q": {"in": "query", "name": "q", "type": "array", "items": {"type": "integer"}, "collectionFormat": "pipes"},
        "Pet": {"in": "body", "name": "pet", "schema": {"$ref": "#/definitions/Pet"}},
        "Photo": {"in": "formData", "name": "photo", "type": "file"},
    },
    "responses": {
        "Pet": {
            "description": "ok",
            "schema": {"$ref": "#/definitions/Pet"},
            "headers": {"X-A": {"type": "integer"}},
            "examples": {"application/json": {"name": "Rex"}},
        }
    },
    "definitions": {
        "Pet": {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}},
        "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, {"properties": {"a": {"type": "integer"}}}]},
    },
    "paths": {
        "/pets/{id}": {
            "parameters": [{"in": "path", "name": "id", "type": "string", "required": True}],
            "get": {
                "parameters": [{"$ref": "#/parameters/Q"}],
                "schemes": ["http"],
                "responses": {"200": {"$ref": "#/responses/Pet"}, "default": {"schema": {"type": "file"}}},
            },
            "put": {"parameters": [{"$ref": "#/parameters/Pet"}], "responses": {"200": {"description": "ok"}}},
            "post": {
                "consumes": ["multipart/form-data"],
                "parameters": [{"$ref": "#/parameters/Photo"}, {"in": "formData", "name": "n", "type": "integer"}],
                "responses": {"201": {"description": "ok"}},
            },
        }
    },
}


def _pointers(value: Json, pointer: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [pointer] if pointer else []
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        found += _pointers(member, (*pointer, key))
    return found


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.sampled_from("a / {x} file array object body formData query path multi tsv oauth2 implicit wss x/y".split())
    | st.sampled_from(["", "#/definitions/Pet", "#/parameters/Q", "#/paths/~1pets~1{id}", "#", "x.yaml", "2.0"])
    | st.text(max_size=3)
)
junk = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["$ref", "in", "name", "type", "schema", "items"]), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.lists(st.tuples(st.sampled_from(_pointers(WHOLE)), junk), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_a_broken_document_gives_findings(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[tuple[str | int, ...], Json]]
) -> None:
    document = WHOLE
    for pointer, value in edits:
        document = _edited(document, pointer, value)
    path = tmp_path_factory.mktemp("broken") / "acme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    analysis = analyse(path)
    assert analysis.connector is not None or analysis.findings


def _edited(value: Json, pointer: tuple[str | int, ...], new: Json) -> Json:
    """A copy with another value at a pointer; as it is, where an earlier edit took the place away."""
    if not pointer:
        return new
    first, *rest = pointer
    if isinstance(value, dict) and first in value:
        return {key: _edited(item, (*rest,), new) if key == first else item for key, item in value.items()}
    if isinstance(value, list):
        return [_edited(item, (*rest,), new) if index == first else item for index, item in enumerate(value)]
    return value
