"""The modules of a resource's records: classes and decoders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.ir import traverse
from generator.outputs.sdk.decoder import Reader, reader
from generator.outputs.sdk.module import Module
from generator.python import code
from generator.python.code import Code
from generator.python.literals import docstring
from generator.python.runtime import private, public


@dataclass(frozen=True, slots=True)
class ModelView:
    """The classes of records."""

    records: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ReadView:
    """The decoders of records."""

    readers: tuple[Reader, ...]


def modules(connector: ir.Connector, item: ir.Resource, classes: Mapping[str, Code]) -> tuple[Module, ...]:
    """The modules of a resource's records; `classes` has the code of each by name."""
    root = f"src/{connector.package.module}/models"
    records = traverse.records(connector, item)
    readers = tuple(reader(record, item.module) for record in records)
    fields = frozenset(field.name for record in records for field in record.fields)
    return (
        Module(
            f"{root}/{item.module}.py",
            "sdk/src/module/models/model.py",
            docstring(f"The records and events of `{item.wire}`.", 0),
            ModelView(tuple(classes[record.name] for record in records)),
            defines=fields | {record.name for record in records},
        ),
        Module(
            f"{root}/_read/{item.module}.py",
            "sdk/src/module/models/_read/model.py",
            docstring(f"How the records and events of `{item.wire}` are read from JSON.", 0),
            ReadView(readers),
            code.uses((private("record", "constructor"), public("JsonValue"))),
            frozenset(name for item in readers for name in (item.name, item.constructor)),
        ),
    )
