"""Fields, records and webhooks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import FieldSpec, Meta, OperationSpec, ResourceSpec, WebhookSpec
from generator.ir import names, types
from generator.ir.traverse import scope
from generator.lower.types import Declared, TypeTable, decimals, enumeration
from generator.lower.values import as_json, own_name
from generator.text import toml
from generator.text.prose import article


def describe(meta: Meta | None, description: str | None = None) -> str:
    """The longest description available."""
    return description or (meta.description or meta.short if meta else None) or ""


EXTRA = "*"
"""The stand-in wire name of the map of all other members."""


class Holder(Struct, frozen=True):
    """The holder of nested records: the class that prefixes their names, its scope, module and overlay table."""

    name: str
    members: str
    home: str
    table: str


class Fields:
    """The fields of records; the records that are nested in them are defined on the way."""

    def __init__(self, types_: TypeTable, define: Callable[[ir.Record], ir.RecordRef], findings: Findings) -> None:
        self._types = types_
        self._define = define
        self._findings = findings

    def of(
        self, specs: Sequence[FieldSpec], extra: str | None, holder: Holder, place: Place, extra_place: Place
    ) -> tuple[ir.Field, ...]:
        """The fields of a record, then the map of its other members, whose type is the expression `extra`."""
        result: list[ir.Field] = []
        seen: dict[tuple[str, ...], ir.Field] = {}
        for index, spec in enumerate(specs):
            field = self._field(spec, holder, place / index)
            twin = seen.setdefault(field.selector, field)
            if twin is not field and twin.wire != field.wire and not (twin.variant and field.variant):
                self._findings.add(
                    "same-selector",
                    f"{field.wire!r} has the same selector as {twin.wire!r}",
                    field.place / "selector",
                    hint="correct one of the selectors",
                    also=(("first", twin.place / "selector"),),
                )
            result.append(field)
        if extra is not None:
            result.append(self._extra(extra, result, extra_place))
        return tuple(result)

    def _extra(self, text: str, fields: Sequence[ir.Field], at: Place) -> ir.Field:
        whole = next((field for field in fields if not field.selector and not field.keys), None)
        if whole is not None:
            self._findings.add(
                "invalid-value",
                f"{whole.wire!r} reads the whole object, so that there are no other members",
                at,
                hint="remove `extra`, or give the field a selector",
                also=(("the field", whole.place),),
            )
        name, taken = "extra", {field.name for field in fields}
        while name in taken:
            name += "_"
        type_ = types.Map(self._types.expression(text, at))
        return ir.Field(EXTRA, name, type_, (), (), False, True, "Members that no other field has.", at, is_extra=True)

    def _field(self, spec: FieldSpec, holder: Holder, at: Place) -> ir.Field:
        if spec.variant and spec.required:
            self._findings.add(
                "invalid-value",
                f"{spec.name!r} can't be required, because another field reads its other shape",
                at / "variant",
                hint="remove `required`, or `variant`",
            )
        return ir.Field(
            spec.name,
            own_name(spec.rename, "field", at / "rename", self._findings) or names.snake(spec.name, names.FIELD_SCOPE),
            _listed(self._type(spec, holder, at), spec.selector or ()),
            tuple(spec.selector) if spec.selector is not None else (spec.name,),
            tuple(tuple(selector) for selector in spec.otherwise),
            spec.variant,
            spec.required,
            describe(spec.meta, spec.description),
            at,
            spec.access or "",
            spec.deprecated or "",
            as_json(spec.example),
        )

    def _type(self, spec: FieldSpec, holder: Holder, at: Place) -> types.Type:
        if spec.fields is None:
            no_record(spec.extra, at / "extra", self._findings)
            if spec.record is not None:
                self._findings.add(
                    "invalid-value",
                    "record: the class of an object with fields, and there are no `fields`",
                    at / "record",
                    hint="declare its `fields`, or name a declared type in `type`",
                )
            type_ = decimals(self._types.expression(spec.type or "String", at / "type"), spec.decimal_as)
            return enumeration(type_, spec.options, at / "options", self._findings)
        outer = self._types.expression(spec.type or "Object", at / "type")
        nested = self._nested(spec, spec.fields, holder, outer, at)
        type_ = types.replaced(outer, lambda part: nested if isinstance(part, types.Object) else part)
        if type_ == outer:
            self._findings.add(
                "invalid-value",
                f"{spec.name!r} has fields, but its type {spec.type!r} has no Object",
                at / "type",
                hint="Object, Object[] or Map<Object>",
            )
        return type_

    def _nested(
        self, spec: FieldSpec, fields: Sequence[FieldSpec], holder: Holder, outer: types.Type, at: Place
    ) -> ir.RecordRef:
        is_list = isinstance(outer, types.Array)
        which = "One of the" if is_list or isinstance(outer, types.Map) else "The"
        derived = holder.name + names.pascal(names.element(spec.name) if is_list else spec.name)
        members = scope("nested", holder.members, spec.name)
        table = f"{holder.table[:-1]}.fields.{toml.key(spec.name)}]"
        name = class_name(spec.record, derived, at / "record", self._findings)
        inner = Holder(name, members, holder.home, table)
        return self._define(
            ir.Record(
                name=name,
                title=describe(spec.meta, spec.description)
                or f"{which} `{spec.name}` of {article(holder.name)} `{holder.name}`",
                fields=self.of(fields, spec.extra, inner, at / "fields", at / "extra"),
                home=holder.home,
                scope=scope("nested", holder.members),
                wire=spec.name,
                members=members,
                table=table,
                place=at / ("record" if spec.record else "name"),
            )
        )

    def resource(self, spec: ResourceSpec, place: Place) -> ir.Record:
        """The record of a resource."""
        name = class_name(spec.record, names.record_class(spec.handle), place / "record", self._findings)
        holder = Holder(name, scope("fields", spec.handle), module_name(spec), toml.table("resources", spec.handle))
        return ir.Record(
            name=name,
            title=_record_title(spec),
            fields=self.of(spec.fields, spec.extra, holder, place / "fields", place / "extra"),
            home=holder.home,
            scope="records",
            wire=spec.handle,
            members=holder.members,
            table=holder.table,
            place=place / "handle",
        )

    def reply(
        self,
        wire: str,
        spec: OperationSpec,
        declared: Sequence[FieldSpec],
        resource: ResourceSpec,
        of: str,
        place: Place,
    ) -> ir.Record:
        """The record of an operation's own reply; `of` is the class of the resource's records."""
        name = class_name(spec.record, of + names.pascal(wire), place / "record", self._findings)
        table = toml.table("resources", resource.handle, "operations", wire)
        holder = Holder(name, scope("fields", resource.handle, wire), module_name(resource), table)
        return ir.Record(
            name=name,
            title=f"What `{resource.handle}.{wire}` returns",
            fields=self.of(declared, spec.extra, holder, place / "fields", place / "extra"),
            home=holder.home,
            scope=scope("replies", resource.handle),
            wire=wire,
            members=holder.members,
            table=table,
            place=place / ("record" if spec.record else "fields"),
        )

    def payload(self, spec: WebhookSpec, resource: ResourceSpec, place: Place) -> ir.Record:
        """The record of an event."""
        identity = f"{resource.handle}/{spec.event}"
        table = toml.table("resources", resource.handle, "webhooks", spec.event)
        words = names.words(spec.event)
        if spec.record is None and not words:
            message = f"the event {spec.event!r} has no letters or digits to form a name"
            self._findings.add("bad-name", message, place / "record", hint=f'in overlay.toml: {table} record = "..."')
        derived = names.payload_class(resource.handle, spec.event if words else "event")
        name = class_name(spec.record, derived, place / "record", self._findings)
        holder = Holder(name, scope("fields", "webhooks", identity), module_name(resource), table)
        return ir.Record(
            name=name,
            title=describe(spec.meta, spec.description) or f"The payload of `{identity}`",
            fields=self.of(spec.payload, spec.extra, holder, place / "payload", place / "extra"),
            home=holder.home,
            scope="payloads",
            wire=identity,
            members=holder.members,
            table=table,
            place=place / "event",
        )

    def declared(self, wire: str, item: Declared) -> ir.Record:
        """The record of a declared type."""
        table = toml.table("types", wire)
        holder = Holder(item.name, scope("fields", "types", wire), item.home, table)
        return ir.Record(
            name=item.name,
            title=item.spec.description or "",
            fields=self.of(
                item.spec.fields or (), item.spec.extra, holder, item.place / "fields", item.place / "extra"
            ),
            home=item.home,
            scope="types",
            wire=wire,
            members=holder.members,
            table=table,
            place=item.place,
            key="rename",
        )


def no_record(extra: str | None, place: Place, findings: Findings) -> None:
    """Report a type of other members where there are no fields."""
    if extra is not None:
        findings.add(
            "invalid-value",
            "extra: members beside fields, and there are no `fields`",
            place,
            hint=f"Map<{extra}> is the type of an object without fields; `fields` may be empty",
        )


def _listed(type_: types.Type, selector: Sequence[str]) -> types.Type:
    """The type of a field whose selector leads to every element of a list."""
    return types.Array(type_) if "*" in selector and not isinstance(type_, types.Array) else type_


def class_name(name: str | None, derived: str, place: Place, findings: Findings) -> str:
    """The class name from the overlay, else the derived one."""
    if name is None:
        return derived
    if not names.is_class_name(name):
        findings.add(
            "bad-name", f"{name!r} can't be the name of a class here", place, hint="another name, in PascalCase"
        )
        return derived
    return name


def _record_title(spec: ResourceSpec) -> str:
    """The title of a record: the singular of the resource's."""
    if not names.is_plural(spec.handle):
        return f"A record of `{spec.handle}`"
    words = " ".join(names.words(names.singular(spec.handle)))
    return f"{'An' if words[:1] in 'aeiou' else 'A'} {words}"


def module_name(spec: ResourceSpec) -> str:
    """The module of a resource and its records."""
    return names.snake(spec.rename or spec.handle, names.MODULE_SCOPE)


def attributes(specs: Sequence[ResourceSpec], places: Sequence[Place], findings: Findings) -> dict[str, str]:
    """The attribute of the client for each handle: its dots nest it, inside of the resource that it is named after."""
    named = {
        spec.handle: name
        for spec, place in zip(specs, places, strict=True)
        if (name := _attribute(spec.rename, place / "rename", findings)) is not None
    }
    return {spec.handle: named.get(spec.handle) or _nested(spec.handle, named) for spec in specs}


def _nested(handle: str, named: Mapping[str, str]) -> str:
    holder, _, last = handle.rpartition(".")
    if not names.words(holder):
        return names.snake(handle, names.RESOURCE_SCOPE)
    above = named.get(holder) or _nested(holder, named)
    return f"{above}.{names.snake(last, names.METHOD_SCOPE)}" if names.words(last) else above


def _attribute(rename: str | None, place: Place, findings: Findings) -> str | None:
    """The attribute that an overlay names, perhaps with dots."""
    if rename is None or not all(map(names.is_identifier, rename.split("."))):
        return own_name(rename, "resource", place, findings)
    first, *inner = rename.split(".")
    kept = own_name(first, "resource", place, findings)
    return None if kept is None else ".".join((kept, *inner))


def title_of(spec: ResourceSpec) -> str:
    """The display name of a resource: its own, or the words of its handle."""
    own = spec.meta.short if spec.meta else None
    return own or " ".join(names.words(spec.handle)).capitalize() or spec.handle
