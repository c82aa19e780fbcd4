"""An OpenAPI document that uses every part that is read, with hostile texts in its places."""

from __future__ import annotations

import json
from pathlib import Path

from tests.guarantees import hostile

DOCUMENT: dict[str, object] = {
    "openapi": "3.1.0",
    "info": {
        "title": "Acme", "summary": "Things.", "description": "All of them.", "version": "1",
        "license": {"name": "MIT", "identifier": "MIT"}, "contact": {"name": "A. Author", "email": "a@acme.example"},
    },
    "externalDocs": {"url": "https://docs.acme.example", "description": "the guide"},
    "tags": [{"name": "things", "description": "A thing.", "externalDocs": {"url": "https://docs.acme.example/t"}}],
    "servers": [
        {"url": "https://{region}.acme.example/v1", "description": "Live.",
         "variables": {"region": {"default": "eu", "enum": ["eu", "us"], "description": "Where."}}},
    ],
    "security": [{"key": []}, {"basic": [], "bearer": []}],
    "paths": {
        "/things": {
            "summary": "Things", "description": "All things.",
            "get": {
                "operationId": "listThings", "tags": ["things"], "summary": "List", "description": "Every thing.",
                "externalDocs": {"url": "https://docs.acme.example/list", "description": "more"},
                "deprecated": True,
                "parameters": [
                    {"name": "limit", "in": "query", "description": "How many.", "example": 5,
                     "schema": {"type": "integer", "default": 10, "description": "A number."}},
                    {"name": "sort", "in": "query", "schema": {"enum": ["up", "down"], "default": "up"},
                     "examples": {"one": {"summary": "s", "value": "up"}}},
                    {"name": "filter", "in": "query", "style": "deepObject", "schema": {
                        "type": "object", "additionalProperties": {"type": "string"}}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string", "example": "t"}},
                    {"name": "session", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {"description": "Things.", "headers": {"X-Total": {"schema": {"type": "integer"}}},
                            "content": {"application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                                "example": [{"id": "1", "kind": "ball", "name": "n"}]}}},
                    "4XX": {"description": "No.", "content": {"application/problem+json": {
                        "schema": {"$ref": "#/components/schemas/Problem"}}}},
                },
            },
            "post": {
                "operationId": "makeThing", "tags": ["things"], "security": [{"oauth": ["all"]}],
                "x-fern-sdk-group-name": "things", "x-fern-sdk-method-name": "make",
                "requestBody": {"required": True, "description": "It.", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/NewThing"},
                                         "example": {"name": "n", "size": 1}},
                    "application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {
                        "name": {"type": "string"}}}, "encoding": {"name": {"style": "form"}}},
                }},
                "responses": {"201": {"description": "Made.", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"}}}}},
                "callbacks": {"made": {"{$request.body#/url}": {"post": {"summary": "Made", "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shape"}}}}}}}},
            },
        },
        "/things/{id}/photo.{format}": {
            "servers": [{"url": "https://files.acme.example"}],
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"},
                            "example": "a"},
                           {"name": "format", "in": "path", "required": True, "schema": {"const": "png"}}],
            "get": {"tags": ["things"], "responses": {"200": {"description": "It.", "content": {"image/png": {}}}}},
            "put": {"tags": ["things"], "requestBody": {"content": {"multipart/form-data": {"schema": {
                "type": "object", "properties": {"file": {"type": "string", "format": "binary"},
                                                 "note": {"type": "string", "title": "A note"}}}}}},
                    "responses": {"204": {"description": "Done."}}},
        },
        "/events": {"get": {"responses": {"200": {"description": "Them.", "content": {"text/event-stream": {
            "schema": {"$ref": "#/components/schemas/Shape"}}}}}}},
    },
    "webhooks": {
        "thing.made": {"post": {"operationId": "thingMade", "tags": ["things"], "description": "Made.", "requestBody": {
            "content": {"application/json": {"schema": {"type": "object", "required": ["event"], "properties": {
                "event": {"const": "made"}, "thing": {"$ref": "#/components/schemas/Thing"}}}}}}}},
        "thing.gone": {"post": {"requestBody": {"content": {"application/json": {"schema": {
            "type": "object", "required": ["event"], "properties": {
                "event": {"const": "gone", "example": "gone"}, "id": {"type": "string"}}}}}}}},
    },
    "components": {
        "schemas": {
            "Thing": {"title": "A thing", "description": "What there is.", "type": "object", "required": ["id"],
                      "externalDocs": {"url": "https://docs.acme.example/thing"},
                      "properties": {
                          "id": {"type": "string", "readOnly": True, "description": "Its id."},
                          "kind": {"$ref": "#/components/schemas/Kind"},
                          "name": {"type": ["string", "null"], "example": "n", "deprecated": True},
                          "at": {"type": "string", "format": "date-time", "examples": ["2026-01-31T12:00:00Z"]},
                          "size": {"type": "string", "format": "decimal"},
                          "owner": {"type": "object", "properties": {"mail": {"type": "string"}}},
                          "shape": {"$ref": "#/components/schemas/Shape"},
                          "labels": {"type": "object", "additionalProperties": {"type": "integer"}},
                      }},
            "NewThing": {"allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "properties": {
                "size": {"type": "integer", "enum": [1, 2]}, "tag": {"const": "x"}}, "required": ["tag"]}]},
            "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "Kind": {"type": "string", "enum": ["ball", "cube"], "description": "Which."},
            "Shape": {"oneOf": [{"$ref": "#/components/schemas/Ball"}, {"$ref": "#/components/schemas/Cube"}],
                      "discriminator": {"propertyName": "kind", "mapping": {
                          "ball": "#/components/schemas/Ball", "cube": "Cube"}}},
            "Ball": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"},
                                                                           "r": {"type": "number"}}},
            "Cube": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"},
                                                                           "a": {"type": "number"}}},
            "Problem": {"type": "object", "properties": {"code": {"type": "string"}, "title": {"type": "string"}}},
        },
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key."},
            "basic": {"type": "http", "scheme": "basic"},
            "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            "oauth": {"type": "oauth2", "flows": {"clientCredentials": {
                "tokenUrl": "https://auth.acme.example/token", "scopes": {"all": "Everything."}}}},
        },
    },
}  # fmt: skip


def pairs() -> list[tuple[hostile.Where, str]]:
    """Every place of the document with every payload."""
    return [(where, payload) for where in hostile.positions(DOCUMENT) for payload in hostile.PAYLOADS]


def write(folder: Path, where: hostile.Where | None = None, payload: str = "") -> Path:
    """Write the document with one text replaced."""
    value = DOCUMENT if where is None else hostile.replaced(DOCUMENT, where, hostile.PAYLOADS[payload])
    return written(folder, value)


def written(folder: Path, value: object) -> Path:
    """Write a document to the disk."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
