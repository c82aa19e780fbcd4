"""The dataclasses of records and payloads: rendered by datamodel-code-generator from a JSON Schema, then checked.

Every class and field goes in under its final name. What comes back is parsed and compared with what was asked for,
so that neither a text of the connector nor a renaming of the renderer's own can reach the package unseen.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Sequence
from importlib import import_module
from typing import assert_never

from generator import ir
from generator.bugs import CompilerBug
from generator.cache import Cache, key
from generator.filling import templates
from generator.typetree import AnyJson, Array, File, Object, Scalar, Type
from generator.view.text import docstring, prose, sentence
from generator.workers import Worker

_REFERRED = ("JsonValue", "JsonObject", "IsoDateTime", "IsoDate", "IsoTime", "IsoDuration")
_ROOT = "_Root"
"""What the renderer calls the schema itself: no record's name begins so."""
_ISO = {"date_time": "IsoDateTime", "date": "IsoDate", "time": "IsoTime", "duration": "IsoDuration"}
_JSON = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "bytes": "bytes"}

Schema = dict[str, object]
Renderer = Worker[str, str]
"""Makes the classes of a JSON Schema."""


class RendererMismatch(CompilerBug):
    """The renderer gave something else than what was asked for: a bug, of ours or of its."""


def annotation(type_: Type) -> str:
    """The type of a field that is there."""
    match type_:
        case Scalar(kind):
            return _ISO.get(kind) or _PYTHON[kind]
        case AnyJson():
            return "JsonValue"
        case Object():
            return "JsonObject"
        case File():
            return "bytes"
        case Array(item):
            return f"list[{annotation(item)}]"
        case _:
            assert_never(type_)


def field_annotation(field: ir.Field) -> str:
    """The type of a field, `None` included where it may be missing."""
    return annotation(field.type) if field.required else f"{annotation(field.type)} | None"


class Classes:
    """The code of the class of each record; those that the cache hasn't are rendered in one go."""

    def __init__(self, records: Sequence[ir.Record], cache: Cache, renderer: Renderer) -> None:
        self._records = records
        self._cache = cache
        self._renderer = renderer
        self._keys = {record.name: key("model", record.name, json.dumps(_definition(record))) for record in records}
        self._found = {name: text for name, made in self._keys.items() if (text := cache.get(made)) is not None}
        self._missing = [record for record in records if record.name not in self._found]
        if self._missing:
            renderer.give(json.dumps(schema(self._missing)))

    def result(self) -> dict[str, str]:
        """The code of each class by its name."""
        if self._missing:
            fresh = _classes(self._renderer.result())
            asked = {record.name for record in self._missing}
            if fresh.keys() != asked:
                raise RendererMismatch(f"classes {sorted(fresh)} came back for {sorted(asked)}")
            for name, text in fresh.items():
                self._cache.put(self._keys[name], text)
            self._found |= fresh
        return {record.name: _class(self._found[record.name], record) for record in self._records}


def _classes(code: str) -> dict[str, str]:
    """The code of each class of a module that has nothing but classes and imports."""
    lines = code.splitlines()
    found: dict[str, str] = {}
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef):
            start = min(node.lineno, *(decorator.lineno for decorator in node.decorator_list))
            found[node.name] = "\n".join(lines[start - 1 : node.end_lineno])
        elif not isinstance(node, ast.Import | ast.ImportFrom | ast.AnnAssign):
            raise RendererMismatch(f"a statement came back that was not asked for: {ast.unparse(node)[:80]}")
    return found


def schema(records: Sequence[ir.Record]) -> Schema:
    """The JSON Schema of the records: final names alone, every property required, for the order to stay."""
    definitions: Schema = {name: {} for name in _REFERRED}
    for record in records:
        definitions[record.name] = _definition(record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": _ROOT, "$defs": definitions}


def _definition(record: ir.Record) -> Schema:
    return {
        "type": "object",
        "properties": {field.name: _property(field) for field in record.fields},
        "required": [field.name for field in record.fields],
    }


def _property(field: ir.Field) -> Schema:
    found = _schema(field.type)
    if field.required:
        return found
    if "type" in found:  # said so, it costs the renderer half of what a union of two schemas does
        return {**found, "type": [found["type"], "null"]}
    return {"anyOf": [found, {"type": "null"}]}


def _schema(type_: Type) -> Schema:
    match type_:
        case Scalar("bytes") | File():
            return {"type": "string", "format": "binary"}
        case Scalar(kind) if kind in _ISO:
            return {"$ref": f"#/$defs/{_ISO[kind]}"}
        case Scalar(kind):
            return {"type": _JSON[kind]}
        case AnyJson():
            return {"$ref": "#/$defs/JsonValue"}
        case Object():
            return {"$ref": "#/$defs/JsonObject"}
        case Array(item):
            return {"type": "array", "items": _schema(item)}
        case _:
            assert_never(type_)


def renderer(*, apart: bool) -> Renderer:
    """What renders the classes of a schema."""
    return Worker(_generated, prepare=_imported, apart=apart)


def _imported() -> None:
    """Imports the renderer, which takes longer than its work on a few classes."""
    import_module("datamodel_code_generator.parser.jsonschema")


def _generated(made: str) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    code = generate(
        made,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.DataclassesDataclass,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates() / "dataclasses",
        custom_class_name_generator=str,
        type_overrides={name: f"values.{name}" for name in _REFERRED},
        disable_timestamp=True,
        formatters=[],
        keep_model_order=True,
        use_title_as_name=True,
        use_standard_collections=True,
        use_union_operator=True,
    )
    if not isinstance(code, str):
        raise RendererMismatch(f"{type(code).__name__} came back instead of one module")
    return code


def _class(code: str, record: ir.Record) -> str:
    """The class as it came back, with docstrings; an error unless it holds the fields that were asked for, no more."""
    (node,) = ast.parse(code).body
    if not isinstance(node, ast.ClassDef) or node.name != record.name:
        raise RendererMismatch(f"{code[:80]!r} came back for {record.name}")
    header = [ast.unparse(decorator) for decorator in node.decorator_list], [ast.unparse(base) for base in node.bases]
    if header != (["dataclass(frozen=True, slots=True, kw_only=True)"], ["_Record"]):
        raise RendererMismatch(f"{node.name} came back as {header}")
    *statements, last = node.body
    if len(statements) != len(record.fields) or not isinstance(last, ast.Pass):
        raise RendererMismatch(f"{node.name} came back with {len(statements)} fields for {len(record.fields)}")
    lines = [
        "@dataclass(frozen=True, slots=True, kw_only=True)",
        f"class {node.name}(_Record):",
        f"    {docstring(sentence(record.title) or f'A {record.name}.', 4)}",
    ]
    for statement, field in zip(statements, record.fields, strict=True):
        declared = ast.unparse(statement)
        asked = f"{field.name}: {field_annotation(field)}"
        if declared != asked:
            raise RendererMismatch(f"{node.name}: {declared!r} came back for {asked!r}")
        lines += ["", f"    {declared}" + ("" if field.required else " = None")]
        if prose(field.description):
            lines.append(f"    {docstring(sentence(field.description), 4)}")
    return "\n".join(lines)
