"""One API of any size, as a connector and as an OpenAPI description."""

from __future__ import annotations

import json
from pathlib import Path

from generator.text.jsonvalue import Json

_FIELDS = {
    "id": ("String", "Identifier of the item."),
    "title": ("String", "What people call it."),
    "amount": ("Float", "Its value, in the account's currency."),
    "count": ("Integer", "How many there are."),
    "active": ("Boolean", "Whether it can be used."),
    "created_at": ("DateTime", "When it was made."),
    "tags": ("Array<String>", "Free words."),
}
_SCHEMAS: dict[str, dict[str, Json]] = {
    "String": {"type": "string"},
    "Float": {"type": "number"},
    "Integer": {"type": "integer"},
    "Boolean": {"type": "boolean"},
    "DateTime": {"type": "string", "format": "date-time"},
    "Array<String>": {"type": "array", "items": {"type": "string"}},
}


def _handle(index: int) -> str:
    letters = ""
    for _ in range(3):
        index, digit = divmod(index, 26)
        letters = chr(ord("a") + digit) + letters
    return f"item_{letters}"


def connector(resources: int, *, changed: int | None = None) -> str:
    """Return the connector; `changed` is a resource whose first field gets another description."""
    token: Json = {"value": "{{token}}", "placeholders": [_hole("token", "String", "Key of the API.", required=True)]}
    resource_list: list[Json] = [_resource(_handle(index), changed == index) for index in range(resources)]
    return json.dumps(
        {
            "handle": "bench",
            "meta": {"short": "Bench", "description": "An API of any size."},
            "service": {
                "baseURL": {"value": "https://api.bench.example/v1"},
                "contentType": "application/json",
                "auth": {"method": "bearer", "params": {"bearer": {"token": token}}},
            },
            "resources": resource_list,
        },
        indent=1,
    )


def _hole(name: str, type_: str, description: str, *, required: bool) -> Json:
    return {"name": name, "type": type_, "description": description, "required": required}


def _resource(handle: str, changed: bool) -> Json:
    id_: Json = _hole("id", "String", _FIELDS["id"][1], required=True)
    write = {name: of for name, of in _FIELDS.items() if name not in ("id", "created_at", "tags")}
    quotes = {name: '"' if of[0] == "String" else "" for name, of in write.items()}
    body = ", ".join(f'"{name}": {quote}{{{{{name}}}}}{quote}' for name, quote in quotes.items())
    holes: list[Json] = [_hole(name, *of, required=name == "title") for name, of in write.items()]
    template: Json = {"value": f"{{{body}}}", "placeholders": holes}
    return {
        "handle": handle,
        "meta": {"short": f"Item {handle[-3:].upper()}", "description": f"Items of the kind {handle[-3:].upper()}."},
        "endpoint": {"value": f"/{handle}"},
        "fields": [
            {
                "name": name,
                "type": type_,
                "description": f"{description}{' Changed.' if changed and name == 'id' else ''}",
                "selector": [name],
            }
            for name, (type_, description) in _FIELDS.items()
        ],
        "operations": {
            "list": {
                "method": "GET",
                "path": {"value": "/"},
                "queryParams": {
                    "limit": {
                        "value": "{{limit}}",
                        "placeholders": [_hole("limit", "Integer", "How many to give.", required=False)],
                    }
                },
            },
            "read": {"method": "GET", "path": {"value": "/{{id}}", "placeholders": [id_]}},
            "create": {"method": "POST", "path": {"value": "/"}, "bodyTemplate": template},
            "update": {
                "method": "PUT",
                "path": {"value": "/{{id}}", "placeholders": [id_]},
                "bodyTemplate": template,
            },
            "delete": {"method": "DELETE", "path": {"value": "/{{id}}", "placeholders": [id_]}},
        },
    }


def openapi(resources: int) -> str:
    """Return the same API as an OpenAPI description."""
    paths: dict[str, Json] = {}
    schemas: dict[str, Json] = {}
    for handle in map(_handle, range(resources)):
        name = handle.title().replace("_", "")
        properties = {key: {**_SCHEMAS[of[0]], "description": of[1]} for key, of in _FIELDS.items()}
        written: Json = {key: properties[key] for key in ("title", "amount", "count", "active")}
        schemas[name] = {"type": "object", "description": f"Items of the kind {handle}.", "properties": {**properties}}
        schemas[f"{name}Input"] = {"type": "object", "properties": written, "required": ["title"]}
        limit: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}, "description": "How many."}
        id_: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        one: Json = {"$ref": f"#/components/schemas/{name}"}
        paths[f"/{handle}"] = {
            "get": _operation(handle, "list", {"type": "array", "items": one}, [limit]),
            "post": _operation(handle, "create", one, [], body=f"{name}Input"),
        }
        paths[f"/{handle}/{{id}}"] = {
            "get": _operation(handle, "read", one, [id_]),
            "put": _operation(handle, "update", one, [id_], body=f"{name}Input"),
            "delete": _operation(handle, "delete", None, [id_]),
        }
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "Bench", "version": "1.0.0"},
            "servers": [{"url": "https://api.bench.example/v1"}],
            "paths": paths,
            "components": {"schemas": schemas, "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
            "security": [{"bearer": []}],
        },
        indent=1,
    )


def _operation(handle: str, key: str, reply: Json, parameters: list[Json], body: str = "") -> Json:
    content: Json = {} if reply is None else {"content": {"application/json": {"schema": reply}}}
    assert isinstance(content, dict)
    operation: dict[str, Json] = {
        "operationId": f"{key}_{handle}",
        "tags": [handle],
        "summary": f"{key.capitalize()} {handle}.",
        "parameters": parameters,
        "responses": {"204" if reply is None else "200": {"description": "Done.", **content}},
    }
    if body:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{body}"}}},
        }
    return operation


def write(folder: Path, resources: int) -> tuple[Path, Path]:
    """Write both documents to a folder."""
    spec, description = folder / "spec" / f"bench{resources}.json", folder / f"openapi{resources}.json"
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.write_text(connector(resources), encoding="utf-8")
    description.write_text(openapi(resources), encoding="utf-8")
    return spec, description
