"""The dataclasses of records, rendered by datamodel-code-generator from final names.

Its model of a dataclass is made directly: its parsers of schemas would find the same ten times more slowly. Annotations
are given as text, because methods have the same ones. What may not change unseen, the names, is compared with what was
asked for.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Sequence
from importlib import import_module

from msgspec import Struct

from generator import ir
from generator.ir import types
from generator.ir.types import (
    Map,
    Nullable,
)
from generator.python.code import Code, Import, call, literal, name, subscript, union, use, uses
from generator.python.filling import templates
from generator.python.literals import docstring
from generator.python.runtime import private
from generator.python.types import NONE, received
from generator.text.bugs import CompilerBug
from generator.text.prose import article, prose, sentence

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
    annotation: Code
    default: Code
    docstring: str
    is_marked: bool
    """Whether type checkers report its readers."""

    @property
    def before(self) -> str:
        """The text before its type."""
        return f"{_DEPRECATED.text}[" if self.is_marked else ""

    @property
    def after(self) -> str:
        """The text after its type."""
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
                _annotation(field),
                _default(field),
                described(field),
                is_marked(field),
            )
            for field in record.fields
        ),
    )


def _annotation(field: ir.Field) -> Code:
    """The type of a field, `None` included where its value may be missing."""
    type_ = received(types.unwrapped(field.type))
    is_sure = field.is_received and not isinstance(field.type, Nullable)
    return type_ if is_sure else union(type_, NONE)


def is_marked(field: ir.Field) -> bool:
    """Whether type checkers report its readers: mypy can't if a field has no default."""
    return bool(prose(field.deprecated)) and not _is_needed(field) and not field.is_extra


def title(record: ir.Record) -> str:
    """The title of a record, as a sentence."""
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
    return field.is_received and field.constant is None


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
    return NONE if field.preset is None else literal(types.value(field.type, field.preset))


def prepare() -> None:
    """Import the renderer early, because the import is slow."""
    import_module("datamodel_code_generator.model.dataclass")


def rendered(requests: Sequence[ClassRequest]) -> dict[str, Code]:
    """The code of each class, by its name."""
    return {request.name: _rendered(request) for request in requests}


def _rendered(request: ClassRequest) -> Code:
    from datamodel_code_generator.model.dataclass import DataClass, DataModelField
    from datamodel_code_generator.reference import Reference
    from datamodel_code_generator.types import DataType

    model = DataClass(
        reference=Reference(path=request.name, original_name=request.name, name=request.name),
        fields=[
            DataModelField(name=field.name, data_type=DataType(type=field.annotation.text), required=True)
            for field in request.fields
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
    marks = [_DEPRECATED] if any(field.is_marked for field in request.fields) else []
    used = (_BASE, *marks, *(code for field in request.fields for code in (field.annotation, field.default)))
    return Code(code, uses(used) | {DATACLASS})


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
