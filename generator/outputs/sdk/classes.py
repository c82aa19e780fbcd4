"""The dataclasses of records, rendered by datamodel-code-generator from final names.

Its model of a dataclass is made directly: its parsers of schemas would find the same ten times more slowly. Annotations
are the renderer's, but not their imports, which it finds in the text of these. What may not change unseen, the names,
is compared with what was asked for.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TypedDict, assert_never

from msgspec import Struct

from generator import ir
from generator.ir import types
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Type,
    Union,
)
from generator.python.code import Code, Import, call, literal, name, subscript, use, uses
from generator.python.filling import templates
from generator.python.literals import docstring
from generator.python.runtime import private, public
from generator.python.types import NONE, options, received, scalar
from generator.text.bugs import CompilerBug
from generator.text.prose import article, prose, sentence

if TYPE_CHECKING:
    from datamodel_code_generator.types import DataType

_BASE = private("record", "Record")
_DEPRECATED = private("deprecation", "Deprecated")
_DEPRECATED_DEFAULT = private("deprecation", "deprecated_default")
_FIELD = Import("dataclasses", "field", "_field")
DATACLASS = Import("dataclasses", "dataclass")


class RendererMismatch(CompilerBug):
    """The renderer returned other names than requested: a bug in it or here."""


class FieldRequest(Struct, frozen=True):
    """A field to render; its default and docstring are lines of Python, or empty."""

    name: str
    type: Type
    required: bool
    default: Code
    docstring: str
    is_marked: bool
    """Whether type checkers report who reads it."""

    @property
    def before(self) -> str:
        """What stands before its type."""
        return f"{_DEPRECATED.text}[" if self.is_marked else ""

    @property
    def after(self) -> str:
        """What stands behind its type."""
        return ("]" if self.is_marked else "") + (f" = {self.default.text}" if self.default.text else "")


class ClassRequest(Struct, frozen=True):
    """A class to render."""

    name: str
    docstring: str
    fields: tuple[FieldRequest, ...]


def request(record: ir.Record) -> ClassRequest:
    """The request to the renderer for a record."""
    return ClassRequest(
        record.name,
        _docstring(record),
        tuple(
            FieldRequest(
                field.name,
                field.type,
                field.required and field.is_read,
                _default(field),
                described(field),
                is_marked(field),
            )
            for field in record.fields
        ),
    )


def is_marked(field: ir.Field) -> bool:
    """Whether type checkers report who reads it: mypy can't where a field has no default."""
    return bool(prose(field.deprecated)) and not _is_needed(field) and not field.is_extra


def title(record: ir.Record) -> str:
    """What the spec says that a record is, in a sentence."""
    return sentence(record.title)


def _docstring(record: ir.Record) -> str:
    """The docstring of a class; one without fields needs some."""
    words = title(record) or ("" if record.fields else f"{article(record.name).title()} {record.name}.")
    return docstring(words, 4) if words else ""


def described(field: ir.Field) -> str:
    words = [sentence(field.description) if prose(field.description) else ""]
    words += [f"Deprecated: {sentence(field.deprecated)}" if prose(field.deprecated) else ""]
    text = " ".join(filter(None, words))
    return docstring(text, 4) if text else ""


def _is_needed(field: ir.Field) -> bool:
    return field.required and field.is_read and field.constant is None


def _default(field: ir.Field) -> Code:
    """The default, unless the field is required."""
    if field.is_extra and isinstance(field.type, Map):
        return call(use(_FIELD), keywords={"default_factory": Code(_quoted(field.type).text)})
    if _is_needed(field):
        return Code("")
    return call(_DEPRECATED_DEFAULT, default(field)) if is_marked(field) else default(field)


def _quoted(type_: Map) -> Code:
    """The class of a map, whose values may be of classes that are defined or imported below."""
    item = received(type_.item)
    return subscript(name("dict"), name("str"), literal(item.text) if item.uses else item)


def default(field: ir.Field) -> Code:
    """The default: the only known value, or `None`."""
    return NONE if field.constant is None else literal(types.value(field.type, field.constant))


def prepare() -> None:
    """Import the renderer early, because the import is slow."""
    import_module("datamodel_code_generator.model.dataclass")


def rendered(requests: Sequence[ClassRequest]) -> dict[str, Code]:
    """The code of each class, by its name."""
    return {request.name: _rendered(request) for request in requests}


def _rendered(request: ClassRequest) -> Code:
    from datamodel_code_generator.model.dataclass import DataClass, DataModelField
    from datamodel_code_generator.reference import Reference

    model = DataClass(
        reference=Reference(path=request.name, original_name=request.name, name=request.name),
        fields=[
            DataModelField(name=field.name, data_type=_field_type(field), required=True) for field in request.fields
        ],
        custom_template_dir=templates() / "sdk/dataclasses",
        extra_template_data=defaultdict(
            dict[str, object],
            {
                request.name: {
                    "record": _BASE.text,
                    "docstring": request.docstring,
                    "docstrings": {field.name: field.docstring for field in request.fields},
                    "documented": {field.name: bool(field.docstring) for field in request.fields},
                    "before": {field.name: field.before for field in request.fields},
                    "after": {field.name: field.after for field in request.fields},
                }
            },
        ),
    )
    code = model.render()
    _compare(code, request)
    imported = frozenset[Import]().union(*(received(field.type).uses for field in request.fields))
    marks = [_DEPRECATED] if any(field.is_marked for field in request.fields) else []
    used = (_BASE, *marks, *(field.default for field in request.fields))
    return Code(code, uses(used) | imported | {DATACLASS})


def _field_type(field: FieldRequest) -> DataType:
    type_ = _data_type(field.type)
    return type_ if field.required or type_.is_optional else type_.model_copy(update={"is_optional": True})


def _data_type(type_: Type) -> DataType:
    from datamodel_code_generator.types import DataType

    match type_:
        case Array(item):
            return DataType(data_types=[_data_type(item)], is_list=True, **_MODERN)
        case Map(item):
            key = DataType(type="str")
            return DataType(data_types=[_data_type(item)], is_dict=True, dict_key=key, **_MODERN)
        case Nullable(item):
            return _data_type(item).model_copy(update={"is_optional": True})
        case Union(variants):
            members = [_data_type(variant.type) for variant in variants]
            return DataType(data_types=[*members, _named(public("UnknownVariant"))], **_MODERN)
        case Enumeration(kind):
            other = public("Unrecognized") if kind == "string" else scalar("integer")
            return DataType(data_types=[_named(options(type_)), _named(other)], **_MODERN)
        case Scalar() | AnyJson() | Object() | File() | RecordRef():
            return _named(received(type_))
        case _:
            assert_never(type_)


class _Modern(TypedDict):
    use_standard_collections: bool
    use_union_operator: bool


_MODERN = _Modern(use_standard_collections=True, use_union_operator=True)


def _named(annotation: Code) -> DataType:
    """A type by its name and its import."""
    from datamodel_code_generator.imports import Import as RendererImport
    from datamodel_code_generator.types import DataType

    item = next(iter(annotation.uses), None)
    imported = RendererImport(from_=item.module, import_=item.name) if item is not None else None
    return DataType(type=annotation.text, import_=imported, use_union_operator=True)


def _compare(code: str, request: ClassRequest) -> None:
    """Check that the renderer changed no name."""
    try:
        (node,) = ast.parse(code).body
    except (SyntaxError, ValueError):  # not code, or several statements
        raise RendererMismatch(f"{code[:80]!r} was rendered for {request.name}") from None
    if not isinstance(node, ast.ClassDef) or node.name != request.name:
        raise RendererMismatch(f"{code[:80]!r} was rendered for {request.name}")
    fields = [
        item.target.id for item in node.body if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    ]
    asked = [field.name for field in request.fields]
    if fields != asked:
        raise RendererMismatch(f"{request.name} was rendered with the fields {fields}, not {asked}")
