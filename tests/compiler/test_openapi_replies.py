"""Which types the replies of an OpenAPI document have, and what these are called."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
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
            status: type_.name if isinstance(type_, ir.types.RecordRef) else str(type_)
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
        ir.RecordReply(ir.types.RecordRef("Found", "found"))
    ] * 2


def test_a_shared_reply_of_the_name_of_a_schema_says_that_it_is_a_reply() -> None:
    lost = {"$ref": "#/components/responses/Lost"}
    schemas = {"Lost": {"type": "object", "properties": {"since": TEXT}}}
    connector = compiled(
        {"/apples/{id}": {"204": DONE, "404": lost}}, responses={"Lost": reply(id=TEXT)}, schemas=schemas
    )
    assert errors(connector) == {"apples": {"404": "LostResponse"}}


def test_a_reply_of_another_operation_is_called_after_the_first_that_has_it() -> None:
    paths: dict[str, Object] = {
        "/apples/{id}": {"204": DONE, "404": reply(where=TEXT)},
        "/pears/{id}": {"204": DONE, "404": {"$ref": "#/paths/~1apples~1%7Bid%7D/get/responses/404"}},
    }
    assert errors(compiled(paths)) == {"apples": {"404": "AppleReadError"}, "pears": {"404": "PearReadError"}}


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
