"""What is recognised in a document: lists in pages, and where errors have their code and message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from generator.findings import Findings
from generator.frontends import openapi
from generator.text.jsonvalue import Json
from tests.support.specs import run

JsonObject = dict[str, Json]

ID: JsonObject = {"type": "string"}
THING: JsonObject = {"type": "object", "properties": {"id": ID, "name": {"type": "string"}}}
THINGS: JsonObject = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
INTEGER: JsonObject = {"type": "integer"}
TEXT: JsonObject = {"type": "string"}
TEXTS: JsonObject = {"type": "array", "items": TEXT}
TRUTH: JsonObject = {"type": "boolean"}
LINK: JsonObject = {"type": "string", "format": "uri", "nullable": True}


def members(**schemas: Json) -> JsonObject:
    """An object."""
    return {"type": "object", "properties": schemas}


def operation(reply: Json, query: JsonObject, **more: Json) -> JsonObject:
    """An operation with query parameters by name; one with a `schema` is a whole parameter."""
    parameters: list[Json] = [
        {"name": name, "in": "query", **(item if isinstance(item, dict) and "schema" in item else {"schema": item})}
        for name, item in query.items()
    ]
    content: JsonObject = {"application/json": {"schema": reply}}
    return {"parameters": parameters, "responses": {"200": {"description": "", "content": content}}, **more}


def document(paths: JsonObject, **more: Json) -> JsonObject:
    """A document."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.acme.example"}],
        "paths": paths,
        "components": {"schemas": {"Thing": THING}},
        **more,
    }


def read(value: JsonObject, folder: Path) -> JsonObject:
    """The tree of a document."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    tree = openapi.read(path, Findings(), is_base=False)
    assert tree is not None
    return tree.value


def only(tree: JsonObject) -> JsonObject:
    """The only operation of a tree."""
    (resource,) = cast("list[JsonObject]", tree["resources"])
    (found,) = cast("dict[str, JsonObject]", resource["operations"]).values()
    return found


def recognised(value: JsonObject, folder: Path, path: str = "/things", method: str = "get") -> tuple[Json, Json]:
    """The place of the items and the pagination of one operation; of another reply `None` twice."""
    found = only(read(document({path: {method: value}}), folder))
    if found["returns"] != "page":
        assert not found.keys() & {"items", "envelope", "pagination"}
        return None, None
    assert str(found["type"]).startswith("Thing"), found["type"]
    assert ("envelope" in found) == ("items" in found)
    return found.get("items"), found["pagination"]


def page(**more: Json) -> JsonObject:
    """Numbered pages with a parameter `page`."""
    return {"style": "page", "param": "page", **more}


def token(param: str, *following: str, **more: Json) -> JsonObject:
    """Pages with tokens."""
    return {"style": "token", "param": param, "next": list(following), **more}


@pytest.mark.parametrize(
    ("reply", "query", "items", "pagination"),
    [
        # the five styles
        (THINGS, {"page": INTEGER}, None, page()),
        (
            THINGS,
            {"offset": INTEGER, "limit": INTEGER},
            None,
            {"style": "offset", "param": "offset", "sizeParam": "limit"},
        ),
        (
            members(items=THINGS, nextPageToken=TEXT),
            {"pageToken": TEXT, "pageSize": INTEGER},
            ["items"],
            token("pageToken", "nextPageToken", sizeParam="pageSize"),
        ),
        # inside of one member, called like the path or by a usual name
        (
            members(data=members(things=THINGS, next_cursor=TEXT), code=INTEGER),
            {"cursor": TEXT},
            ["data", "things"],
            token("cursor", "data", "next_cursor"),
        ),
        (
            members(things=members(list=THINGS, next=TEXT)),
            {"cursor": TEXT},
            ["things", "list"],
            token("cursor", "things", "next"),
        ),
        # a page by its number, or described by more
        (
            THINGS,
            {"page": {"oneOf": [INTEGER, members(number=INTEGER)]}, "limit": INTEGER},
            None,
            page(sizeParam="limit"),
        ),
        # an array, or an envelope: what the body shows
        (
            {"oneOf": [THINGS, members(items=THINGS, total=INTEGER)]},
            {"page": INTEGER},
            None,
            page(total=["total"]),
        ),
        ({"anyOf": [THINGS, members(items=THINGS, next=TEXT)]}, {"cursor": TEXT}, None, token("cursor", "next")),
        (members(results=THINGS, next=LINK, previous=LINK), {}, ["results"], {"style": "link", "next": ["next"]}),
        # tokens
        (members(data=THINGS, next_cursor=TEXT), {"cursor": TEXT}, ["data"], token("cursor", "next_cursor")),
        (members(data=THINGS, cursor=TEXT), {"cursor": TEXT}, ["data"], token("cursor", "cursor")),
        (
            members(data=THINGS, done=TRUTH, iterator=TEXT),
            {"iterator": TEXT},
            ["data"],
            token("iterator", "iterator", last=["done"]),
        ),
        (
            members(results=THINGS, paging=members(next=members(after=TEXT, link=TEXT))),
            {"after": TEXT},
            ["results"],
            {"style": "link", "next": ["paging", "next", "link"]},
        ),
        (
            members(results=THINGS, paging=members(next=members(after=TEXT))),
            {"after": TEXT},
            ["results"],
            token("after", "paging", "next", "after"),
        ),
        (
            members(records=THINGS, offset=TEXT),
            {"offset": TEXT, "pageSize": INTEGER},
            ["records"],
            token("offset", "offset", sizeParam="pageSize"),
        ),
        (
            members(items=THINGS, meta=members(nextCursor=TEXT, hasMore=TRUTH)),
            {"page[cursor]": TEXT, "page[size]": INTEGER},
            ["items"],
            token("page[cursor]", "meta", "nextCursor", sizeParam="page[size]", more=["meta", "hasMore"]),
        ),
        # links
        (
            members(data=THINGS, links=members(self=TEXT, next=TEXT)),
            {"page[number]": INTEGER},
            ["data"],
            {"style": "link", "next": ["links", "next"]},
        ),
        (
            members(_embedded=members(things=THINGS), _links=members(next=members(href=TEXT))),
            {},
            ["_embedded", "things"],
            {"style": "link", "next": ["_links", "next", "href"]},
        ),
        (
            members(things=THINGS, pagination=members(next_page={**TEXT, "description": "A URL of the next page."})),
            {},
            ["things"],
            {"style": "link", "next": ["pagination", "next_page"]},
        ),
        (
            members(value=THINGS, **{"@odata.nextLink": TEXT}),
            {},
            ["value"],
            {"style": "link", "next": ["@odata.nextLink"]},
        ),
        # the last item
        (
            members(data=THINGS, has_more=TRUTH, object=TEXT),
            {"starting_after": TEXT, "ending_before": TEXT, "limit": INTEGER},
            ["data"],
            token("starting_after", "data", "-1", "id", sizeParam="limit", more=["has_more"]),
        ),
        (
            members(data=THINGS),
            {"after": TEXT, "before": TEXT, "limit": INTEGER},
            ["data"],
            token("after", "data", "-1", "id", sizeParam="limit"),
        ),
        # numbers
        (THINGS, {"page": {**INTEGER, "default": 0}}, None, page(first=0)),
        (THINGS, {"page": {**INTEGER, "minimum": 0}}, None, page(first=0)),
        (THINGS, {"page": {**INTEGER, "minimum": 0, "default": 1}}, None, page()),
        (THINGS, {"page": {"schema": INTEGER, "description": "Zero-based page index"}}, None, page(first=0)),
        (
            THINGS,
            {"page": {"schema": {**INTEGER, "minimum": 0}, "description": "Pages, starting at\npage `1`."}},
            None,
            page(),
        ),
        (
            THINGS,
            {"page": {"schema": {**INTEGER, "minimum": 0}, "description": "A page, starting at 10"}},
            None,
            page(first=0),
        ),
        (
            THINGS,
            {"startIndex": {**INTEGER, "default": 1}, "count": INTEGER},
            None,
            {"style": "offset", "param": "startIndex", "first": 1, "sizeParam": "count"},
        ),
        (
            members(Resources=THINGS, startIndex=INTEGER, itemsPerPage=INTEGER),
            {"startIndex": INTEGER, "count": INTEGER},
            ["Resources"],
            {"style": "offset", "param": "startIndex", "first": 1, "sizeParam": "count"},
        ),
        (members(data=THINGS, total=INTEGER), {"page": INTEGER}, ["data"], page(total=["total"])),
        (
            members(data=THINGS, meta=members(total=INTEGER, last_page=INTEGER)),
            {"page": INTEGER, "per_page": INTEGER},
            ["data"],
            page(sizeParam="per_page", totalPages=["meta", "last_page"]),
        ),
        (members(content=THINGS, last=TRUTH, totalPages=INTEGER), {"page": INTEGER}, ["content"], page(last=["last"])),
        (members(data=THINGS, count=INTEGER), {"page": INTEGER}, ["data"], page()),
        # where the items are
        (members(Warnings=THINGS, Things=THINGS), {"page": INTEGER}, ["Things"], page()),
        (members(people=THINGS, facets=THINGS), {"page": INTEGER}, ["people"], page()),
        (members(data=members(items=THINGS)), {"page": INTEGER}, ["data", "items"], page()),
        (members(result=THINGS, id=ID), {"page": INTEGER}, ["result"], page()),
        (
            members(message=TEXT, albums=members(items=THINGS, next=LINK)),
            {"offset": INTEGER, "limit": INTEGER},
            ["albums", "items"],
            {"style": "link", "next": ["albums", "next"], "sizeParam": "limit"},
        ),
        (
            members(results=THINGS, _links=members(next_page=members(href=TEXT), self=members(href=TEXT))),
            {"page": TEXT},
            ["results"],
            {"style": "link", "next": ["_links", "next_page", "href"]},
        ),
        ({"allOf": [members(total=INTEGER), members(data=THINGS)]}, {"page": INTEGER}, ["data"], page(total=["total"])),
        (members(rows={"anyOf": [THINGS, {"type": "array", "items": THING}]}), {"page": INTEGER}, ["rows"], page()),
        # the number of pages
        (
            members(results=THINGS, count=INTEGER, limit=INTEGER, pages=INTEGER, page=INTEGER),
            {"page": INTEGER},
            ["results"],
            page(totalPages=["pages"]),
        ),
    ],
)
def test_lists(reply: Json, query: JsonObject, items: Json, pagination: Json, tmp_path: Path) -> None:
    assert recognised(operation(reply, query), tmp_path) == (items, pagination)


@pytest.mark.parametrize(
    ("reply", "query"),
    [
        (THINGS, {}),  # a list that is there at once
        (THINGS, {"limit": INTEGER}),
        (members(data=THINGS, has_more=TRUTH), {"limit": INTEGER}),  # nothing goes on
        (members(data=THINGS), {"after": {**TEXT, "format": "date-time"}, "limit": INTEGER}),  # a point in time
        (members(data=THINGS), {"after": TEXT}),
        (members(data=THINGS), {"cursor": TEXT}),  # the next one is nowhere
        (members(data=THINGS), {"start": INTEGER}),  # of what?
        (members(data=THINGS), {"from": {**INTEGER, "description": "A timestamp."}, "limit": INTEGER}),
        (members(id=ID, friends=THINGS), {"page": INTEGER}),  # a thing with friends
        (members(id=ID, name=TEXT), {"page": INTEGER}),
        (members(left=THINGS, right=THINGS), {"page": INTEGER}),
        (members(left=members(items=THINGS), right=members(items=THINGS)), {"page": INTEGER}),
        (members(notes=THINGS, cart=members(items=THINGS), id=ID), {"page": INTEGER}),
        (members(data=THINGS, next={**TEXT, "description": "The next token"}), {}),
        (TEXT, {"page": INTEGER}),
        # columns of a table
        (
            members(ids=TEXTS, documents=TEXTS, scores={"type": "array", "items": {"type": "number"}}),
            {"offset": INTEGER},
        ),
    ],
)
def test_what_is_no_list_in_pages(reply: Json, query: JsonObject, tmp_path: Path) -> None:
    assert recognised(operation(reply, query), tmp_path) == (None, None)


def test_a_thing_that_has_several_texts_is_read(tmp_path: Path) -> None:
    me = operation(members(name=TEXT, roles=TEXTS), {})
    tags = operation(members(tag=TEXTS), {})
    tree = read(document({"/me": {"get": me}, "/tag": {"get": tags}, "/roles": {"get": me}}), tmp_path)
    found = [(item["handle"], *item["operations"]) for item in cast("list[dict[str, JsonObject]]", tree["resources"])]
    assert found == [("me", "read"), ("tag", "list"), ("roles", "list")]


def test_a_link_header(tmp_path: Path) -> None:
    """It wins over the number of a page."""
    value = operation(THINGS, {"page": INTEGER, "per_page": INTEGER})
    cast("dict[str, dict[str, JsonObject]]", value["responses"])["200"]["headers"] = {"Link": {"schema": TEXT}}
    assert recognised(value, tmp_path) == (None, {"style": "link-header", "sizeParam": "per_page"})


def test_a_cursor_in_the_body_of_a_search(tmp_path: Path) -> None:
    body = members(filter=members(name=TEXT), cursor=TEXT, limit=INTEGER)
    value = operation(
        members(data=THINGS, cursor=TEXT), {}, requestBody={"content": {"application/json": {"schema": body}}}
    )
    wanted = token("cursor", "cursor", sizeParam="limit")
    assert recognised(value, tmp_path, "/things/search", "post") == (["data"], wanted)
    assert recognised(value, tmp_path, "/things/search", "put") == (None, None)


def test_a_page_of_what_was_posted(tmp_path: Path) -> None:
    """A number in a body is one of a page only beside a size."""
    for size, found in (({}, None), ({"limit": INTEGER}, {"style": "offset", "param": "offset", "sizeParam": "limit"})):
        body: JsonObject = members(name=TEXT, offset=INTEGER, **size)
        value = operation(members(data=THINGS), {}, requestBody={"content": {"application/json": {"schema": body}}})
        assert recognised(value, tmp_path, "/things", "post")[1] == found


def test_the_number_of_the_last_item(tmp_path: Path) -> None:
    """An offset that is the number of an item counts no items."""
    journal = members(id=ID, JournalNumber=INTEGER)
    query: JsonObject = {"offset": {"schema": INTEGER, "description": "Those whose JournalNumber is greater."}}
    found = only(
        read(
            document({"/journals": {"get": operation(members(Journals={"type": "array", "items": journal}), query)}}),
            tmp_path,
        )
    )
    assert found["pagination"] == token("offset", "Journals", "-1", "JournalNumber")


@pytest.mark.parametrize(
    ("name", "value", "pagination"),
    [
        (
            "x-speakeasy-pagination",
            {
                "type": "cursor",
                "inputs": [{"name": "since", "in": "parameters", "type": "cursor"}],
                "outputs": {"results": "$.found", "nextCursor": "$.found[-1].id"},
            },
            token("since", "found", "-1", "id"),
        ),
        (
            "x-speakeasy-pagination",
            {
                "type": "offsetLimit",
                "inputs": [
                    {"name": "p", "in": "parameters", "type": "page"},
                    {"name": "n", "in": "parameters", "type": "limit"},
                ],
                "outputs": {"results": "$.found", "numPages": "$.many"},
            },
            {"style": "page", "param": "p", "sizeParam": "n", "totalPages": ["many"]},
        ),
        (
            "x-fern-pagination",
            {"cursor": "$request.since", "next_cursor": "$response.mark", "results": "$response.found"},
            token("since", "mark"),
        ),
        ("x-fern-pagination", {"offset": "$request.p", "results": "$response.found"}, {"style": "page", "param": "p"}),
        ("x-ms-pageable", {"itemName": "found", "nextLinkName": "more"}, {"style": "link", "next": ["more"]}),
    ],
)
def test_extensions(name: str, value: Json, pagination: Json, tmp_path: Path) -> None:
    reply = members(found=THINGS, others=THINGS, mark=TEXT, many=INTEGER, more=TEXT)
    said = operation(reply, {"since": TEXT, "p": INTEGER, "n": INTEGER}, **{name: value})
    assert recognised(said, tmp_path) == (["found"], pagination)


@pytest.mark.parametrize("value", [None, 7, [], {}, {"inputs": 1, "outputs": []}, {"cursor": {}}, {"itemName": "none"}])
def test_an_extension_that_says_nothing(value: Json, tmp_path: Path) -> None:
    """The document is read as if it weren't there."""
    for name in ("x-speakeasy-pagination", "x-fern-pagination", "x-ms-pageable"):
        assert recognised(operation(THINGS, {"page": INTEGER}, **{name: value}), tmp_path) == (None, page())


@pytest.mark.parametrize(
    ("bodies", "code", "message"),
    [
        ([members(code=TEXT, message=TEXT)], ["code"], ["message"]),
        ([members(error=members(code=INTEGER, message=TEXT))], ["error", "code"], ["error", "message"]),
        ([members(error=TEXT, error_description=TEXT)], ["error"], ["error_description"]),
        ([members(error=TEXT)], None, ["error"]),
        ([members(type=TEXT, title=TEXT, status=INTEGER, detail=TEXT)], ["type"], ["detail"]),
        (
            [members(errors={"type": "array", "items": members(code=TEXT, detail=TEXT)})],
            ["errors", "", "code"],
            ["errors", "", "detail"],
        ),
        ([{"oneOf": [members(code=TEXT, message=TEXT), members(message=TEXT)]}], ["code"], ["message"]),
        ([members(code=TEXT), members(code=TEXT), members(errorCode=TEXT)], ["code"], None),
        ([members(code=TEXT), members(errorCode=TEXT)], None, None),  # no pair serves the document
        ([TEXT], None, None),
    ],
)
def test_errors(bodies: list[Json], code: Json, message: Json, tmp_path: Path) -> None:
    value = operation(THING, {})
    responses = cast("JsonObject", value["responses"])
    for number, body in enumerate(bodies):
        responses[str(400 + number)] = {"description": "", "content": {"application/json": {"schema": body}}}
    service = cast("JsonObject", read(document({"/things": {"get": value}}), tmp_path)["service"])
    errors = cast("JsonObject", service.get("errors", {}))
    assert (errors.get("code"), errors.get("message")) == (code, message)


@pytest.mark.parametrize(
    ("errors", "types"),
    [
        ({"400": "Problem", "404": "Problem"}, {"default": "Problem"}),
        ({"4XX": "Problem", "5XX": "Problem"}, {"default": "Problem"}),
        ({"404": "Problem", "default": "Problem"}, {"default": "Problem"}),
        ({**{str(400 + number): "Problem" for number in range(9)}, "500": "Other"}, {"default": "Problem"}),
        ({"404": "Problem"}, {}),  # perhaps of that status alone
        ({"400": "Problem", "404": "Other"}, {}),
        ({"400": "Problem", "404": "Problem", "409": "Anything"}, {}),
        ({"400": "Optional", "404": "Optional"}, {}),  # which every object fits
    ],
)
def test_the_type_of_nearly_all_errors_is_that_of_others_too(
    errors: Mapping[str, str], types: Json, tmp_path: Path
) -> None:
    value = operation(THING, {})
    responses = cast("JsonObject", value["responses"])
    for status, name in errors.items():
        schema: Json = {"$ref": f"#/components/schemas/{name}"}
        responses[status] = {"description": "", "content": {"application/json": {"schema": schema}}}
    schemas: JsonObject = {
        "Problem": {**members(title=TEXT), "required": ["title"]},
        "Other": {**members(code=TEXT), "required": ["code"]},
        "Optional": members(title=TEXT),
        "Anything": {},
    }
    spec = read({**document({"/things": {"get": value}}), "components": {"schemas": schemas}}, tmp_path)
    shared = cast("JsonObject", cast("JsonObject", spec["service"]).get("errors", {}))
    assert shared.get("types", {}) == types


def test_check_prints_what_is_recognised(tmp_path: Path) -> None:
    """`gen check -v`, for a document as for any spec; findings for programs stay alone."""
    paths: JsonObject = {
        "/things": {"get": operation(members(data=THINGS, has_more=TRUTH), {"starting_after": TEXT, "limit": INTEGER})},
        "/things/{id}": {
            "get": {
                **operation({"$ref": "#/components/schemas/Thing"}, {}),
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": ID}],
            }
        },
        "/numbers": {"get": operation(members(data=THINGS, pageCount=INTEGER), {"page": INTEGER})},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document(paths)), encoding="utf-8")
    code, output = run("check", "-v", path)
    assert code == 0
    assert (
        "GET /things -> client.things.list: a page of Thing"
        " (token: starting_after = data.-1.id, size limit, more has_more)\n" in output
    )
    assert "GET /things/{id} -> client.things.read: Thing\n" in output
    assert "GET /numbers -> client.numbers.list: a page of Thing (page: page from 1, total_pages pageCount)\n" in output
    assert "client." not in run("check", path)[1]


def test_a_thing_with_a_list_in_it_is_read_and_a_page_is_a_list(tmp_path: Path) -> None:
    asked: JsonObject = {"offset": INTEGER, "limit": INTEGER}
    latest = operation(members(id=ID, tag=TEXT, assets=THINGS), {})
    me = operation(members(data=members(id=ID), errors=THINGS), {})
    found = operation(members(data=THINGS, errors=THINGS, message=TEXT), {})
    following = operation(members(artists=members(items=THINGS, next=LINK)), asked)
    paths: JsonObject = {"/latest": latest, "/me": me, "/featured": found, "/following": following}
    tree = read(document({path: {"get": item} for path, item in paths.items()}), tmp_path)
    named = [(item["handle"], *item["operations"]) for item in cast("list[dict[str, JsonObject]]", tree["resources"])]
    assert named == [("latest", "read"), ("me", "read"), ("featured", "list"), ("following", "list")]


def test_a_page_at_the_path_of_an_item_is_a_list(tmp_path: Path) -> None:
    paths: JsonObject = {
        "/items": {"get": operation(THINGS, {"page": INTEGER})},
        "/items/{collection}": {"get": operation(members(data=THINGS), {"page": INTEGER})},
        "/boxes/{box}": {"get": operation(members(data=THINGS), {"page": INTEGER})},
        "/bags/{bag}": {"get": operation(members(data=THINGS), {})},
    }
    resources = cast("list[JsonObject]", read(document(paths), tmp_path)["resources"])
    found = {str(item["handle"]): [*cast("JsonObject", item["operations"])] for item in resources}
    assert found["items"][0] == "list"
    assert found["boxes"] == ["list"]
    assert found["bags"] == ["read"]
