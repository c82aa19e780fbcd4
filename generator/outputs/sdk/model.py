"""The modules of a resource's records: classes and decoders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from generator import ir
from generator.ir import traverse
from generator.ir.types import Union, unwrapped
from generator.outputs.sdk.decoder import Known, Reader, Readers, UnionReader
from generator.outputs.sdk.encoder import UnionWriter, Writer, union_writer, writer, writers
from generator.outputs.sdk.module import Module
from generator.python import code
from generator.python.code import Code, Import, mapping
from generator.python.literals import docstring
from generator.python.runtime import private, public
from generator.python.types import received
from generator.text.prose import sentence


class ModelView(Struct, frozen=True):
    """The classes of records."""

    records: tuple[Code, ...]


class JsonView(Struct, frozen=True):
    """The functions that read records from JSON and write them."""

    known: tuple[Known, ...]
    readers: tuple[Reader, ...]
    unions: tuple[UnionReader, ...]
    writers: tuple[Writer, ...]
    union_writers: tuple[UnionWriter, ...]
    encoders: Code


class AliasView(Struct, frozen=True):
    """The name of a type that is not a record."""

    name: str
    value: Code
    docstring: str


def classes(connector: ir.Connector, item: ir.Resource | ir.NamedType, code: Mapping[str, Code]) -> tuple[Module, ...]:
    """The module of the records of a resource or a declared type, if it has any; `code` is that of each by name."""
    records = traverse.records(connector, item)
    if not records:
        return ()
    return (_records(connector, item.module, _about(item), records, code),)


def others(connector: ir.Connector, item: ir.Resource | ir.NamedType) -> tuple[Module, ...]:
    """The readers and writers of records, and the definition of a type without records."""
    records = traverse.records(connector, item)
    docs = f"{_about(item)[:-1]} from JSON, and as JSON."
    if isinstance(item, ir.Resource):
        return (_json(connector, item.module, docs, records),) if records else ()
    json = _json(connector, item.module, docs, records, (item,))
    if records:
        return (json,)
    words = sentence(item.description)
    alias = Module(
        f"{_root(connector)}/{item.module}.py",
        "sdk/src/module/models/alias.py",
        docstring(_about(item), 0),
        AliasView(item.name, received(item.type), docstring(words, 0) if words else ""),
        frozenset((Import("typing", "TypeAlias"),)),
        frozenset((item.name,)),
    )
    return (alias, json) if isinstance(unwrapped(item.type), Union) else (alias,)


def _about(item: ir.Resource | ir.NamedType) -> str:
    is_resource = isinstance(item, ir.Resource)
    return f"The records and events of `{item.wire}`." if is_resource else f"The type `{item.wire}`."


def _root(connector: ir.Connector) -> str:
    return f"src/{connector.package.module}/models"


def _records(
    connector: ir.Connector, home: str, about: str, records: Sequence[ir.Record], classes: Mapping[str, Code]
) -> Module:
    fields = frozenset(field.name for record in records for field in record.fields)
    return Module(
        f"{_root(connector)}/{home}.py",
        "sdk/src/module/models/model.py",
        docstring(about, 0),
        ModelView(tuple(classes[record.name] for record in records)),
        defines=fields | {record.name for record in records},
        late=".models.",
    )


def _json(
    connector: ir.Connector,
    home: str,
    about: str,
    records: Sequence[ir.Record],
    named: Sequence[ir.NamedType] = (),
) -> Module:
    readers = Readers(home, records, named, traverse.answers(connector))
    write = writers(home, readers.texts)
    record_writers = tuple(writer(record, home, write) for record in records)
    unions = [(item, unwrapped(item.type)) for item in named]
    union_writers = tuple(union_writer(item, type_, write) for item, type_ in unions if isinstance(type_, Union))
    names = (
        *(item.name for item in readers.records),
        *(item.name for item in readers.unions),
        *(item.maker for item in readers.records),
        *(item.name for item in record_writers),
        *(item.name for item in union_writers),
        *(item.name for item in readers.known),
    )
    used = [private("record", "Maker")] if records else []
    used += [public("JsonInput")] if record_writers or union_writers else []
    if any(item.has_required for item in readers.records):
        used.append(private("record", "with_gaps"))
    encoders = mapping((item.record, Code(item.name)) for item in record_writers)
    return Module(
        f"{_root(connector)}/_json/{home}.py",
        "sdk/src/module/models/_json/model.py",
        docstring(about, 0),
        JsonView(readers.known, readers.records, readers.unions, record_writers, union_writers, encoders),
        code.uses((*used,)),
        frozenset((*names, "ENCODERS")),
    )
