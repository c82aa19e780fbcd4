"""The dataclasses of records and payloads: rendered by datamodel-code-generator, then checked.

Its model of a dataclass is made directly, under final names: its parsers of schemas, which would find the same ten
times more slowly, aren't needed. What comes back is parsed and compared with what was asked for, so that neither a
text of the connector nor a renaming of the renderer's own can reach the package unseen.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import assert_never

from generator import ir
from generator.ir.types import AnyJson, Array, File, Object, Scalar, Type
from generator.machine.cache import Cache, key
from generator.machine.workers import Worker
from generator.python.filling import templates
from generator.text.bugs import CompilerBug
from generator.text.prose import docstring, prose, sentence

_ISO = {"date_time": "IsoDateTime", "date": "IsoDate", "time": "IsoTime", "duration": "IsoDuration"}
_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "bytes": "bytes"}

Fields = tuple[tuple[str, Type, bool], ...]
"""The name and type of each field of a record, and whether it is always there."""
Renderer = Worker[Mapping[str, Fields], dict[str, str]]
"""Makes the code of classes of their fields."""


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
        self._keys = {record.name: key("model", record.name, repr(_fields(record))) for record in records}
        self._found = {name: text for name, made in self._keys.items() if (text := cache.get(made)) is not None}
        self._missing = {record.name: _fields(record) for record in records if record.name not in self._found}
        if self._missing:
            renderer.give(self._missing)

    def result(self) -> dict[str, str]:
        """The code of each class by its name."""
        if self._missing:
            for name, text in self._renderer.result().items():
                self._cache.put(self._keys[name], text)
                self._found[name] = text
        return {record.name: _class(self._found[record.name], record) for record in self._records}


def _fields(record: ir.Record) -> Fields:
    return tuple((field.name, field.type, field.required) for field in record.fields)


def renderer(*, apart: bool) -> Renderer:
    """What renders the classes."""
    return Worker(_rendered, prepare=_imported, apart=apart)


def _imported() -> None:
    """Imports the renderer, which takes longer than its work on a few classes."""
    import_module("datamodel_code_generator.model.dataclass")


def _rendered(asked: Mapping[str, Fields]) -> dict[str, str]:
    from datamodel_code_generator.model.dataclass import DataClass, DataModelField
    from datamodel_code_generator.reference import Reference
    from datamodel_code_generator.types import DataType

    def data_type(type_: Type, *, required: bool = True) -> DataType:
        items = [data_type(type_.item)] if isinstance(type_, Array) else []
        return DataType(
            type=None if items else annotation(type_),
            data_types=items,
            is_list=bool(items),
            is_optional=not required,
            use_standard_collections=True,
            use_union_operator=True,
        )

    return {
        name: DataClass(
            reference=Reference(path=name, original_name=name, name=name),
            fields=[
                DataModelField(name=field, data_type=data_type(type_, required=required), required=True)
                for field, type_, required in fields
            ],
            custom_template_dir=templates() / "sdk/dataclasses",
        ).render()
        for name, fields in asked.items()
    }


def _class(code: str, record: ir.Record) -> str:
    """The class as it came back, with docstrings; an error unless it holds the fields that were asked for, no more."""
    try:
        node, *others = ast.parse(code).body
    except (SyntaxError, ValueError):  # no code, or none at all
        raise RendererMismatch(f"{code[:80]!r} came back for {record.name}") from None
    if others or not isinstance(node, ast.ClassDef) or node.name != record.name:
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
