"""Functions that decode records: one variable per field, converted only if its value has another type."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from types import MappingProxyType
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import names, types
from generator.ir.types import AnyJson, Array, Enumeration, Map, Nullable, RecordRef, Scalar, Union, Variant, json_kind
from generator.outputs.sdk.classes import default
from generator.python.code import Code, Import, call, joined, literal, name, of, subscript, use
from generator.python.literals import docstring
from generator.python.runtime import decode, public
from generator.python.types import (
    NONE,
    converter,
    exact_class,
    function_in,
    options,
    reader,
    received,
    union_reader,
)
from generator.text.prose import article, code_span

_TAKEN = frozenset(["data", "found", "item", "reading", "raw", "record", "top", "type"])


class Step(Struct, frozen=True):
    """A statement and its optional condition."""

    test: Code
    statement: Code

    @property
    def is_tested(self) -> bool:
        """Whether there is a condition."""
        return bool(self.test.text)


class Reader(Struct, frozen=True):
    """The decoder of a record, as its template sees it."""

    name: str
    maker: str
    article: str
    record: Code
    received: Code
    reading: Code
    opening: tuple[Code, ...]
    steps: tuple[Step, ...]
    values: Code
    has_required: bool


_ALWAYS = Code("")


class Case(Struct, frozen=True):
    """A way to a type of a union: a condition, and the value then."""

    test: Code
    value: Code


class UnionReader(Struct, frozen=True):
    """The decoder of a union, as its template sees it."""

    name: str
    parameters: Code
    returns: Code
    docstring: str
    start: tuple[Code, ...]
    cases: tuple[Case, ...]
    unknown: Code


class Known(Struct, frozen=True):
    """The converter of texts with known values, as a constant of its module; `target` is its name, and its type."""

    name: str
    target: Code
    value: Code


class Readers:
    """The decoders of one module: those of its records, and of the unions in them.

    `answers` are the records that are read from any JSON. Without a home, they are in a module of calls, where
    their names are private.
    """

    def __init__(
        self,
        home: str = "",
        records: Iterable[ir.Record] = (),
        named: Iterable[ir.NamedType] = (),
        answers: Container[RecordRef] = (),
    ) -> None:
        self._home = home
        self._private = "" if home else "_"
        self._names: dict[Union, str] = {}
        self._unions: dict[Union, UnionReader] = {}
        self._known: dict[types.Type, Known] = {}
        every = (*(item.type for item in named), *(field.type for record in records for field in record.fields))
        unions = (part for type_ in every for part in types.parts(type_) if isinstance(part, Union))
        self._typed = {part for union_ in unions for part in types.parts(union_)}
        """The types in unions: their readers are annotated, those of fields are not."""
        for item in named:
            type_ = types.unwrapped(item.type)
            if isinstance(type_, Union):
                self._names[type_] = names.snake(item.name)
                for variant in type_.variants:
                    self.prepare(variant.type, names.snake(item.name))
                self._unions[type_] = self._union(type_)
        self.records = tuple(self._reader(record, RecordRef(record.name, home) in answers) for record in records)

    @property
    def unions(self) -> tuple[UnionReader, ...]:
        """The decoders of unions, each once."""
        return tuple(self._unions.values())

    @property
    def texts(self) -> Mapping[types.Type, Code]:
        """The constant of each type of texts with known values, whose keys they are."""
        return {type_: name(item.name) for type_, item in self._known.items() if isinstance(type_, Enumeration)}

    @property
    def known(self) -> tuple[Known, ...]:
        """The converters of texts with known values, each once."""
        return tuple(self._known.values())

    def _reader(self, record: ir.Record, is_answer: bool) -> Reader:
        for field in record.fields:
            self.prepare(field.type, f"{names.snake(record.name)}_{field.name}")
        return _reader(record, self._home, self, is_answer)

    def prepare(self, type_: types.Type, own: str) -> None:
        """Name the functions and constants of a type after its owner."""
        unions: list[Union] = []
        for part in types.written(type_):
            if isinstance(part, Union) and not part.title and part not in self._names:
                self._names[part] = _free(own, self._names.values())
                unions.append(part)
            if isinstance(part, Enumeration) and part.kind == "string" and part not in self._known:
                wanted = "_" + names.constant(names.snake(part.title) if part.title else own.rstrip("_"))
                known = subscript(decode("Known"), options(part)) if self._is_typed(part) else decode("Known")
                self._constant(part, wanted, call(known, *map(literal, part.options)))
        self._unions |= {union_: self._union(union_) for union_ in unions}

    def _is_typed(self, type_: types.Type) -> bool:
        """Whether type checkers need the type of a value: of a reply, and in a union; records accept any."""
        return not self._home or type_ in self._typed

    def converter(self, type_: types.Type) -> Code:
        """The function that converts a value; pyright knows the texts in a list only where their type is declared."""
        if _holds_texts(type_) and type_ not in self._known:
            text = next(known for part in types.parts(type_) if (known := self._known.get(part)) is not None)
            self._constant(type_, f"{text.name}_VALUES", converter(type_, self.nested))
        return name(self._known[type_].name) if type_ in self._known else converter(type_, self.nested)

    def _constant(self, type_: types.Type, wanted: str, value: Code) -> None:
        own = _free(wanted, (item.name for item in self._known.values()))
        is_text = isinstance(type_, Enumeration)
        is_plain = is_text or not self._is_typed(type_)
        target = name(own) if is_plain else of("{}: {}", own, subscript(decode("Convert"), received(type_)))
        self._known[type_] = Known(own, target, value)

    def function(self, type_: RecordRef | Union) -> Code:
        """The function that reads a record or a union."""
        match type_:
            case RecordRef():
                return (
                    function_in(self._home, type_.home, f"decode_{names.snake(type_.name)}")
                    if self._home
                    else reader(type_)
                )
            case Union() if type_ in self._names:
                return name(self._function_name(type_))
            case Union(title=title, home=home):
                return (
                    function_in(self._home, home, f"decode_{names.snake(title)}") if self._home else union_reader(type_)
                )
            case _:
                assert_never(type_)

    def nested(self, type_: RecordRef | Union | Enumeration) -> Code:
        """The converter of a record, a union or a text with known values."""
        match type_:
            case Enumeration():
                return name(self._known[type_].name)
            case RecordRef():
                return call(name("reading.of_record"), self.function(type_))
            case Union():
                return call(name("reading.of_union"), self.function(type_))
            case _:
                assert_never(type_)

    def _function_name(self, union_: Union) -> str:
        return f"{self._private}decode_{self._names[union_]}"

    def _union(self, type_: Union) -> UnionReader:
        how = "tag" if type_.tag else "members"
        start = [name("members = data if type(data) is dict else {}")]
        told_apart = "by their JSON kinds and members"
        if type_.tag:
            tag = call(decode("find"), name("members"), *map(literal, type_.tag))
            if len(type_.tag) == 1:
                tag = of("members.get({})", literal(type_.tag[0]))
            start.append(of("tag = {}", tag))
            told_apart = f"by {code_span('.'.join(type_.tag))}"
        known = of("tag if type(tag) is str else None") if type_.tag else NONE
        return UnionReader(
            name=self._function_name(type_),
            parameters=of("data: {}, reading: {}", public("JsonValue"), decode("Reading")),
            returns=received(type_),
            docstring=docstring(f"Read one of several types, told apart {told_apart}.", 4),
            start=tuple(start) if _looks_inside(type_) else (),
            cases=tuple(self._case(variant, how) for variant in type_.variants),
            unknown=call(public("UnknownVariant"), known, name("data")),
        )

    def _case(self, variant: Variant, how: str) -> Case:
        match variant:
            case Variant(type_, key=str(key)):
                test = of("(inner := members.get({})) is not None", literal(key))
                return Case(test, self._converted(type_, "inner", {"key": literal(key)}))
            case Variant(type_, tag=str(tag)) if how == "tag":
                return Case(of("tag == {}", literal(tag)), self._value(type_, "members"))
            case Variant(type_, tag=int(tag)) if how == "tag":
                return Case(of("type(tag) is int and tag == {}", literal(tag)), self._value(type_, "members"))
            case Variant(RecordRef() | types.Object() | Map() as type_, required=()):
                return Case(name("type(data) is dict"), self._value(type_, "data"))
            case Variant(RecordRef() | types.Object() | Map() as type_, required=required):
                tests = (of("{} in members", literal(member)) for member in required)
                return Case(joined(" and ", tests), self._value(type_, "members"))
            case Variant(type_):
                return Case(_of_kind(json_kind(type_), name("data"), "data"), self._value(type_, "data"))

    def _value(self, type_: types.Type, value: str) -> Code:
        """A value of a type."""
        match type_:
            case Scalar("string"):
                return name(value)
            case RecordRef():
                return call(self.function(type_), name(value), name("reading"))
            case Scalar() | Enumeration() | types.AnyJson() | types.Object() | types.File() | types.Array() | Map():
                return self._converted(type_, value)
            case types.Nullable() | Union():
                return self._converted(type_, value)
            case _:
                assert_never(type_)

    def _converted(self, type_: types.Type, value: str, keywords: Mapping[str, Code] = MappingProxyType({})) -> Code:
        arguments = (name(value), self.converter(type_), public("UnknownVariant"), name("data"))
        return call(name("reading.one_of"), *arguments, keywords=keywords)


def _holds_texts(type_: types.Type) -> bool:
    """Whether a list or a map holds texts with known values, and no record."""
    inner = list(types.parts(type_))
    has_texts = any(isinstance(part, Enumeration) and part.kind == "string" for part in inner)
    is_whole = not any(isinstance(part, RecordRef | Union) for part in inner)
    return isinstance(type_, Array | Map | Nullable) and has_texts and is_whole


def _free(wanted: str, taken: Iterable[str]) -> str:
    """A name that is not taken; several types without a name may stand in one field."""
    known = {*taken}
    while wanted in known:
        wanted += "_"
    return wanted


def _looks_inside(type_: Union) -> bool:
    """Whether members of an object tell its types apart."""
    return bool(type_.tag) or any(variant.key is not None or variant.required for variant in type_.variants)


def _of_kind(kind: str, value: Code, again: str) -> Code:
    """The condition that a value is of a JSON kind; `again` is the variable that holds it."""
    if kind == "any":
        return of("({}) is not None", value)
    if kind == "a number":
        return of("isinstance({}, (int, float)) and type({}) is not bool", value, name(again))
    kinds = {"a text": "str", "a boolean": "bool", "an array": "list", "object": "dict"}
    return of("type({}) is {}", value, name(kinds[kind]))


def _reader(record: ir.Record, home: str, readers: Readers, is_answer: bool) -> Reader:
    steps = _Steps(record, readers, is_answer)
    values = [name(steps.field(field)) if field.is_read else default(field) for field in record.fields]
    function = names.snake(record.name)
    return Reader(
        name=f"decode_{function}",
        maker=f"_new_{function}",
        article=article(record.name),
        record=use(Import(f".models.{home}", record.name)),
        received=public("JsonValue" if is_answer else "JsonObject"),
        reading=decode("Reading"),
        opening=steps.opening,
        steps=tuple(steps.steps),
        values=joined(", ", (*values, name(steps.raw))),
        has_required=any(field.is_received for field in record.fields),
    )


class _Steps:
    """The builder of one function's statements."""

    def __init__(self, record: ir.Record, readers: Readers, is_answer: bool) -> None:
        self.steps: list[Step] = []
        self._is_answer = is_answer
        self.raw = "raw" if is_answer else "data"
        """The variable of the object that the record is read from."""
        self._record = record
        self._readers = readers
        self._taken = {*_TAKEN, *(field.name for field in record.fields)}
        self._opened: dict[ir.Selector, str] = {(): "top" if is_answer else "data"}
        self._has_top = False

    @property
    def opening(self) -> tuple[Code, ...]:
        """The first statements, for JSON that is not an object: the first object of an array is its `raw`."""
        if not self._is_answer:
            return ()
        if not self._has_top:
            return (of("raw = data if type(data) is dict else {}(data, reading)", decode("raw")),)
        opened = of("    raw, top = {}(data, reading)", decode("opened"))
        return (name("if type(data) is not dict:"), opened, name("else:"), name("    raw = top = data"))

    def field(self, field: ir.Field) -> str:
        """Add the statements that read a field; return the variable that holds it."""
        if field.is_extra:
            return self._extra(field, field.type)
        ways = (field.selector, *field.otherwise)
        for way in ways:
            self._open(way)
        variable = self._free(field.name) if field.name in _TAKEN else field.name
        if not self._is_answer and ways == ((),) and exact_class(types.unwrapped(field.type)) == "dict":
            self.steps.append(Step(_ALWAYS, of("{} = data", variable)))
            return variable
        values = [self._value(way, types.unwrapped(field.type)) for way in ways]
        value = values[0] if len(values) == 1 else call(decode("first"), *values)
        plain = len(ways) == 1 and field.selector and not {"", "*"} & {*field.selector}
        holder = self._opened[field.selector[:-1]] if plain else ""
        self.steps.append(_step(field, self._record, variable, value, self._readers, holder))
        return variable

    def _extra(self, field: ir.Field, type_: types.Type) -> str:
        """Add the statement that reads the members that no field reads."""
        members = call(decode("others"), name(self.raw), *map(literal, self._record.known))
        if type_ == Map(AnyJson()):
            self.steps.append(Step(_ALWAYS, of("{} = {}", field.name, members)))
        else:
            read = call(
                name("reading.required"),
                members,
                self._readers.converter(type_),
                literal(f"{self._record.name}.{field.name}"),
                literal(()),
            )
            self.steps.append(Step(_ALWAYS, of("{} = {}", field.name, read)))
        return field.name

    def _open(self, way: ir.Selector) -> None:
        """The variables of the objects on the path to a value."""
        for depth in range(1, 0 if {"", "*"} & {*way} else len(way)):
            place = way[:depth]
            if place in self._opened:
                continue
            self._opened[place] = self._free(names.snake(f"in_{'_'.join(place)}"))
            read = of("{}.get({})", self._holder(place[:-1]), literal(place[-1]))
            form = "{} = found if type(found := {}) is dict else {}(found)"
            self.steps.append(Step(_ALWAYS, of(form, self._opened[place], read, decode("members"))))

    def _value(self, way: ir.Selector, type_: types.Type) -> Code:
        if not way:
            keys = type_.keys if isinstance(type_, Union) else ()
            return call(decode("with_key"), name("data"), *map(literal, keys)) if keys else name("data")
        if "*" in way:
            return call(decode("every"), name("data"), *map(literal, way))
        if "" not in way:
            return of("{}.get({})", self._holder(way[:-1]), literal(way[-1]))
        first, *rest = way
        if first == "":
            return call(decode("find"), name("data"), *map(literal, way))
        return call(decode("find"), of("{}.get({})", self._holder(()), literal(first)), *map(literal, rest))

    def _holder(self, way: ir.Selector) -> str:
        """The variable of an object on the path to a value."""
        self._has_top |= way == ()
        return self._opened[way]

    def _free(self, wanted: str) -> str:
        while wanted in self._taken:
            wanted += "_"
        self._taken.add(wanted)
        return wanted


def _step(field: ir.Field, record: ir.Record, variable: str, value: Code, readers: Readers, holder: str) -> Step:
    """The statement that reads a field; `holder` is the variable of the object that has it, if keys lead there."""
    if not field.required:  # `null` comes to the same as nothing
        field = replace(field, type=types.unwrapped(field.type))
    convert = readers.converter(field.type)
    if field.required and isinstance(field.type, types.Nullable | AnyJson) and holder:
        whole = readers.converter(types.unwrapped(field.type))
        read = call(name("reading.required_or_null"), value, whole, name(holder), *_where(field, record))
        return Step(_ALWAYS, of("{} = {}", variable, read))
    if field.variant:
        return Step(_ALWAYS, of("{} = {}", variable, call(decode("variant"), value, convert)))
    method = name("reading.required" if field.required else "reading.optional")
    where = _where(field, record)
    if isinstance(field.type, Enumeration) and field.type.kind == "string":
        known = readers.nested(field.type)
        slow = call(method, name("found"), known, *where)
        absent = default(field) if field.is_implied else NONE
        always = field.required and absent == NONE
        other = slow if always else of("({} if found is None else {})", absent, slow)
        return Step(_ALWAYS, of("{} = {}[found] if type(found := {}) is str else {}", variable, known, value, other))
    if (inside := _inside(field.type)) is not None:
        form, read_as = inside
        method = name(f"reading.{'required_' if field.required else ''}{form}")
        return Step(_ALWAYS, of("{} = {}", variable, call(method, value, readers.function(read_as), *where)))
    exact = exact_class(field.type)
    test = _ALWAYS
    if isinstance(field.type, AnyJson):
        if not field.required:
            return Step(_ALWAYS, of("{} = {}", variable, value))
        test, value = of("({} := {}) is None", variable, value), name(variable)
    elif exact is not None:
        missing = "" if field.required else f" and {variable} is not None"
        test, value = of("type({} := {}) is not {}{}", variable, value, exact, missing), name(variable)
    return Step(test, of("{} = {}", variable, call(method, value, convert, *where)))


def _where(field: ir.Field, record: ir.Record) -> tuple[Code, ...]:
    """The arguments that name a field in an error: record and name, and the selector, unless it is the name."""
    label = literal(f"{record.name}.{field.name}")
    match field.selector:
        case (key,) if key == field.name:
            return (label,)
        case (key,):
            return label, literal(key)
        case way:
            return label, literal(way)


def _inside(type_: types.Type) -> tuple[str, RecordRef | Union] | None:
    """The method that reads a record, a union or a list of either from a field, and its kind."""
    match type_:
        case RecordRef():
            return "record", type_
        case Union() if _of_objects(type_):
            return "union", type_
        case types.Array(RecordRef() as item):
            return "records", item
        case types.Array(Union() as item) if _of_objects(item):
            return "unions", item
        case Scalar() | Enumeration() | types.AnyJson() | types.Object() | types.File() | types.Nullable():
            return None
        case types.Array() | Map() | Union():
            return None
        case _:
            assert_never(type_)


def _of_objects(union_: Union) -> bool:
    """Whether every type is a record, so that no value is an error."""
    return all(isinstance(variant.type, RecordRef) for variant in union_.variants)
