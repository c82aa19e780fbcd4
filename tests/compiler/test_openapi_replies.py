"""Which types the replies of an OpenAPI document have, and what these are called."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator import ir
from generator.ir import traverse, types
from tests.support.packages import compiled_document

Object = Mapping[str, object]


def reply(**properties: object) -> Object:
    """A reply of an object without a name."""
    schema = {"type": "object", "required": [*properties], "properties": properties}
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


def compiled(paths: Mapping[str, Object], **components: object) -> ir.Connector:
    """The connector of a document whose paths have one GET each, with these replies by status."""
    operations = {path: {"get": {"responses": responses}} for path, responses in paths.items()}
    head: Object = {"openapi": "3.1.0", "info": {"title": "Acme"}}
    return compiled_document({**head, "paths": operations, "components": components})


def errors(connector: ir.Connector) -> dict[str, dict[str, str]]:
    """The type of each error, by resource and status."""
    return {
        resource.name: {
            status: type_.name if isinstance(type_, types.RecordRef) else str(type_)
            for operation in resource.operations
            for status, type_ in operation.policy.errors.types
        }
        for resource in connector.resources
    }


TEXT: Object = {"type": "string"}
DONE: Object = {"description": "Done."}


def test_a_reply_that_operations_share_has_one_type_of_its_name() -> None:
    lost = {"$ref": "#/components/responses/LostThing"}
    paths: dict[str, Object] = {
        "/apples/{id}": {"200": {"$ref": "#/components/responses/Found"}, "404": lost},
        "/pears/{id}": {"200": {"$ref": "#/components/responses/Found"}, "404": lost},
    }
    connector = compiled(paths, responses={"Found": reply(id=TEXT), "LostThing": reply(where=TEXT)})
    assert errors(connector) == {"apples": {"404": "LostThing"}, "pears": {"404": "LostThing"}}
    assert [item.reply for resource in connector.resources for item in resource.operations] == [
        ir.RecordReply(types.RecordRef("Found", "found"))
    ] * 2


def test_a_shared_reply_of_the_name_of_a_schema_says_that_it_is_a_reply() -> None:
    lost = {"$ref": "#/components/responses/Lost"}
    schemas = {"Lost": {"type": "object", "properties": {"since": TEXT}}}
    connector = compiled(
        {"/apples/{id}": {"204": DONE, "404": lost}}, responses={"Lost": reply(id=TEXT)}, schemas=schemas
    )
    assert errors(connector) == {"apples": {"404": "LostResponse"}}


def test_a_reply_of_another_operation_has_one_type() -> None:
    paths: dict[str, Object] = {
        "/apples/{id}": {"204": DONE, "404": reply(where=TEXT)},
        "/pears/{id}": {"204": DONE, "404": {"$ref": "#/paths/~1apples~1%7Bid%7D/get/responses/404"}},
    }
    body = {"404": "NotFoundErrorBody"}
    assert errors(compiled(paths)) == {"apples": body, "pears": body}


def test_replies_that_operations_share_have_their_own_names() -> None:
    """Also where they say the same, stand beside others, or are called by their status."""
    replies = {"Lost": reply(why=TEXT), "Full": reply(why=TEXT), "403": reply(who=TEXT), "422Bad": reply(what=TEXT)}
    refs: dict[str, object] = {name: {"$ref": f"#/components/responses/{name}"} for name in ("Made", "Later", *replies)}
    paths: dict[str, Object] = {
        "/apples": {"204": DONE, "404": refs["Lost"], "429": refs["Full"], "403": refs["403"], "422": refs["422Bad"]},
        "/pears": {"200": refs["Made"], "202": refs["Later"], "429": refs["Full"], "404": refs["Lost"]},
    }
    made, later = reply(id=TEXT), reply(job=TEXT)
    connector = compiled(paths, responses={**replies, "Made": made, "Later": later})
    assert errors(connector) == {
        "apples": {"404": "Lost", "429": "Full", "403": "ForbiddenResponse", "422": "Bad"},
        "pears": {"429": "Full", "404": "Lost"},
    }
    (pears,) = (item for resource in connector.resources[1:] for item in resource.operations)
    assert [ref.name for ref in traverse.held(pears.reply)] == ["Made", "Later"]


def test_errors_that_say_the_same_have_one_type_in_a_document() -> None:
    """Whatever their examples and descriptions are."""
    first, second = reply(why={**TEXT, "example": "a"}), reply(why={**TEXT, "example": "b", "description": "Why."})
    paths: dict[str, Object] = {
        "/apples": {"204": DONE, "400": first, "404": second, "500": reply(at=TEXT)},
        "/pears": {"204": DONE, "400": second, "500": reply(at=TEXT), "401": reply(who=TEXT)},
    }
    assert errors(compiled(paths)) == {
        "apples": {"400": "ErrorBody", "404": "ErrorBody", "500": "InternalServerErrorBody"},
        "pears": {"400": "ErrorBody", "500": "InternalServerErrorBody", "401": "PearListUnauthorizedError"},
    }


def test_errors_without_a_name_are_called_after_their_status() -> None:
    both = reply(code=TEXT)
    replies = {"400": both, "404": reply(where=TEXT), "409": both, "4XX": reply(why=TEXT), "default": reply(what=TEXT)}
    assert errors(compiled({"/apples/{id}": {"204": DONE, **replies}})) == {
        "apples": {
            "400": "AppleReadError",
            "404": "AppleReadNotFoundError",
            "409": "AppleReadError",
            "4XX": "AppleReadClientError",
            "default": "AppleReadDefaultError",
        }
    }


@pytest.mark.parametrize("kind", ["application/jsonl", "application/x-jsonl", "text/x-ndjson; charset=utf-8"])
def test_json_in_lines_is_read_line_by_line(kind: str) -> None:
    schema = {"type": "object", "properties": {"id": TEXT}}
    connector = compiled({"/results": {"200": {"description": "", "content": {kind: {"schema": schema}}}}})
    (found,) = connector.resources[0].operations
    assert found.reply == ir.LinesReply(types.RecordRef("ResultListResponseEvent", "result_list_response_event"), None)


def test_a_reply_without_content_has_none_though_it_is_declared() -> None:
    empty = {"description": "", "content": {"application/json": {"schema": {"type": "string", "maxLength": 0}}}}
    connector = compiled({"/tags/{id}": {"204": empty}})
    (found,) = connector.resources[0].operations
    assert found.reply == ir.NoReply()


@pytest.mark.parametrize("media", [{}, {"schema": {}}, {"schema": {"type": "object"}}])
def test_a_form_that_says_nothing_has_fields_of_any_names(media: Object) -> None:
    body: Object = {"required": True, "content": {"multipart/form-data": media}}
    operation: Object = {"requestBody": body, "responses": {"204": DONE}}
    head: Object = {"openapi": "3.1.0", "info": {"title": "Acme"}}
    connector = compiled_document({**head, "paths": {"/things": {"post": operation}}})
    (parameter,) = connector.resources[0].operations[0].parameters
    assert (parameter.name, parameter.type) == ("body", types.Object())


def test_a_union_of_things_that_hold_no_list_is_read() -> None:
    thing: Object = {"type": "object", "properties": {"id": TEXT, "url": TEXT}}
    things: Object = {"type": "array", "items": thing}

    def either(*schemas: Object) -> Object:
        return {"200": {"description": "It.", "content": {"application/json": {"schema": {"anyOf": [*schemas]}}}}}

    connector = compiled(
        {
            "/pools/metadata": either(thing, {"type": "object"}),
            "/seats/metadata": either({"oneOf": [thing]}, {"type": "null"}),
            "/rows/metadata": either(things, thing),
        }
    )
    names = {resource.name: [item.name for item in resource.operations] for resource in connector.resources}
    assert [names[key] for key in names if key.endswith("metadata")] == [["read"], ["read"], ["list"]]


def of_media_type(kind: str) -> ir.Connector:
    """The connector of a document whose bodies, replies and errors are all of one media type."""

    def said(schema: Object) -> Object:
        return {"description": "It.", "content": {kind: {"schema": schema}}}

    item: Object = {"type": "object", "required": ["id"], "properties": {"id": TEXT}}
    page: Object = {"type": "object", "properties": {"items": {"type": "array", "items": item}, "next_cursor": TEXT}}
    problem: Object = {"type": "object", "properties": {"message": TEXT}}
    cursor = {"name": "cursor", "in": "query", "schema": TEXT}
    things = {
        "get": {"parameters": [cursor], "responses": {"200": said(page), "404": said(problem)}},
        "post": {"requestBody": said(item), "responses": {"200": said(item)}},
    }
    return compiled_document({"openapi": "3.0.1", "info": {"title": "Acme"}, "paths": {"/things": things}})


@pytest.mark.parametrize("kind", ["*/*", "application/*"])
def test_a_range_of_media_types_is_json_where_its_schema_is_no_text(kind: str) -> None:
    connector = of_media_type(kind)
    assert connector == of_media_type("application/json")
    assert isinstance(connector.resources[0].operations[0].reply, ir.PageReply)


def test_a_text_in_a_range_of_media_types_is_a_text() -> None:
    bytes_: Object = {"type": "string", "format": "binary"}
    said = {
        name: {"description": "It.", "content": {"*/*": {"schema": schema}}}
        for name, schema in (("a", TEXT), ("b", bytes_))
    }
    connector = compiled({f"/{name}": {"200": item} for name, item in said.items()})
    replies = [type(operation.reply) for resource in connector.resources for operation in resource.operations]
    assert replies == [ir.TextReply, ir.BytesReply]


@pytest.mark.parametrize(
    ("kinds", "accept"),
    [
        (["application/vnd.acme.v2+json"], "application/vnd.acme.v2+json"),
        (["application/hal+json; charset=utf-8"], "application/hal+json"),
        (["text/json"], "text/json"),
        (["application/hal+json", "application/json"], None),
        (["application/json; charset=utf-8"], None),
        (["application/*+json"], None),
        (["application/jsonl"], "application/jsonl"),
        (["application/x-ndjson"], None),
    ],
)
def test_a_reply_is_asked_for_by_the_media_type_that_it_has(kinds: list[str], accept: str | None) -> None:
    schema: Object = {"type": "object", "properties": {"id": TEXT}}
    content = {kind: {"schema": schema} for kind in kinds}
    connector = compiled({"/a": {"200": {"description": "It.", "content": content}}})
    (operation,) = connector.resources[0].operations
    headers = dict(operation.headers)
    assert headers == ({} if accept is None else {"Accept": (accept,)})
