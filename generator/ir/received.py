"""JSON Schemas of responses and events, derived from selectors."""

from __future__ import annotations

import re

from msgspec import Struct, field

from generator import ir
from generator.ir import types
from generator.ir.samples import is_index
from generator.ir.schemas import Dialect, Schema, annotated, field_schema, keyed, or_null, type_schema, with_others
from generator.ir.types import RecordRef


class Shape(Struct):
    """The shape at one place of a body: values, members and elements."""

    values: list[Schema] = field(default_factory=list[Schema])
    members: dict[str, Shape] = field(default_factory=dict[str, "Shape"])
    needed: list[str] = field(default_factory=list[str])
    element: Shape | None = None
    has_gaps: bool = False

    def at(self, selector: ir.Selector, *, required: bool = False, is_member: bool = False) -> Shape:
        """The shape at a selector below this one: of a member, or through members and elements."""
        shape = self
        for segment in selector:
            if is_index(segment) and not is_member:
                shape.has_gaps |= segment.isdecimal() and int(segment) > 0
                shape.element = shape = shape.element or Shape()
                continue
            if required and segment not in shape.needed:
                shape.needed.append(segment)
            shape = shape.members.setdefault(segment, Shape())
        return shape

    def schema(self) -> Schema:
        """The schema of the shape."""
        choices = [item for index, item in enumerate(self.values) if item not in self.values[:index]]
        if self.members:
            schema: Schema = {
                "type": "object",
                "properties": {key: item.schema() for key, item in self.members.items()},
            }
            choices.append({**schema, "required": [*self.needed]} if self.needed else schema)
        if self.element is not None:
            items = self.element.schema()
            choices.append({"type": "array", "items": or_null(items) if self.has_gaps else items})
        return choices[0] if len(choices) == 1 else {"anyOf": [*choices]} if choices else {}


def record_schema(record: ir.Record, dialect: Dialect) -> Schema:
    """The schema of a body with the fields of a record."""
    root = Shape()
    whole: list[Schema] = []
    for item in record.fields:
        if not item.is_read:
            continue
        for variant in keyed(item):
            schema = or_null(type_schema(variant.type, dialect))
            root.at((variant.key or "",)).values.append(annotated(schema, item))
        if not item.selector and isinstance(types.unwrapped(item.type), RecordRef):
            whole.append(type_schema(types.unwrapped(item.type), dialect))
        for selector in (item.selector, *item.otherwise):
            if selector:
                required = dialect.requires and item.required and not item.otherwise
                root.at(selector, required=required, is_member=item.is_member).values.append(_field(item, dialect))
    schema = with_others(root.schema() or {"type": "object"}, record, dialect)
    return {"allOf": [*whole, schema]} if whole else schema


def event_schema(record: Schema, webhook: ir.Webhook) -> Schema:
    """The schema of an event: its record and its match."""
    if webhook.match is None or not webhook.match.selector:
        return record
    root = Shape()
    value: list[Schema] = [] if webhook.match.value is None else [_matching(webhook.match.value)]
    root.at(webhook.match.selector, required=True).values += value
    return {"allOf": [record, root.schema()]}


def _matching(text: str) -> Schema:
    """The schema of the values that match a text: the text, and the number or boolean of that spelling."""
    if text in _BOOLEANS:
        return {"enum": [text, _BOOLEANS[text]]}
    return {"enum": [text, int(text)]} if _INTEGER.fullmatch(text) else {"const": text}


_BOOLEANS = {"true": True, "false": False}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")


def _field(item: ir.Field, dialect: Dialect) -> Schema:
    schema = field_schema(item, dialect)
    return annotated(schema if item.required else or_null(schema), item)
