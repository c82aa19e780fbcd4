"""Fields, records and webhooks."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import FieldSpec, Meta, OperationSpec, ResourceSpec, WebhookSpec
from generator.ir import names
from generator.ir.traverse import scope
from generator.lower.values import own_name, value_type
from generator.text import toml


def describe(meta: Meta | None, description: str | None = None) -> str:
    """The longest description available."""
    return description or (meta.description or meta.short if meta else None) or ""


def fields(specs: Sequence[FieldSpec], place: Place, findings: Findings) -> tuple[ir.Field, ...]:
    """The fields of a record."""
    result: list[ir.Field] = []
    seen: dict[tuple[str, ...], ir.Field] = {}
    for index, spec in enumerate(specs):
        at = place / index
        field = ir.Field(
            spec.name,
            own_name(spec.rename, "field", at / "rename", findings) or names.snake(spec.name, names.FIELD_SCOPE),
            value_type(spec.type, at / "type", findings),
            tuple(spec.selector),
            tuple(tuple(selector) for selector in spec.otherwise),
            spec.variant,
            spec.required,
            describe(spec.meta, spec.description),
            at,
        )
        twin = seen.setdefault(field.selector, field)
        if field.variant and field.required:
            findings.add(
                "invalid-value",
                f"{field.wire!r} can't be required, because another field reads its other shape",
                at / "variant",
                hint="remove `required`, or `variant`",
            )
        if twin is not field and twin.wire != field.wire and not (twin.variant and field.variant):
            findings.add(
                "same-selector",
                f"{field.wire!r} has the same selector as {twin.wire!r}",
                at / "selector",
                hint="correct one of the selectors",
                also=(("first", twin.place / "selector"),),
            )
        result.append(field)
    return tuple(result)


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


def record(spec: ResourceSpec, place: Place, findings: Findings) -> ir.Record:
    """The record of a resource."""
    return ir.Record(
        name=class_name(spec.record, names.record_class(spec.handle), place / "record", findings),
        title=_record_title(spec),
        fields=fields(spec.fields, place / "fields", findings),
        resource=spec.handle,
        scope="records",
        wire=spec.handle,
        members=scope("fields", spec.handle),
        table=toml.table("resources", spec.handle),
        place=place / "handle",
    )


def _record_title(spec: ResourceSpec) -> str:
    """The title of a record: the singular of the resource's."""
    if not names.is_plural(spec.handle):
        return f"A record of `{spec.handle}`"
    words = " ".join(names.words(names.singular(spec.handle)))
    return f"{'An' if words[:1] in 'aeiou' else 'A'} {words}"


def reply(
    wire: str,
    spec: OperationSpec,
    declared: Sequence[FieldSpec],
    resource: ResourceSpec,
    of: ir.Record,
    place: Place,
    findings: Findings,
) -> ir.Record:
    """The record of an operation's own reply."""
    return ir.Record(
        name=class_name(spec.record, of.name + names.pascal(wire), place / "record", findings),
        title=f"What `{resource.handle}.{wire}` returns",
        fields=fields(declared, place / "fields", findings),
        resource=resource.handle,
        scope=scope("replies", resource.handle),
        wire=wire,
        members=scope("fields", resource.handle, wire),
        table=toml.table("resources", resource.handle, "operations", wire),
        place=place / ("record" if spec.record else "fields"),
    )


def payload(spec: WebhookSpec, handle: str, place: Place, findings: Findings) -> ir.Record:
    """The record of an event."""
    identity = f"{handle}/{spec.event}"
    table = toml.table("resources", handle, "webhooks", spec.event)
    words, at = names.words(spec.event), place / "record"
    if spec.record is None and not words:
        message = f"the event {spec.event!r} has no letters or digits to form a name"
        findings.add("bad-name", message, place, hint=f'in overlay.toml: {table} record = "..."')
    return ir.Record(
        name=class_name(spec.record, names.payload_class(handle, spec.event if words else "event"), at, findings),
        title=describe(spec.meta, spec.description) or f"The payload of `{identity}`",
        fields=fields(spec.payload, place / "payload", findings),
        resource=handle,
        scope="payloads",
        wire=identity,
        members=scope("fields", "webhooks", identity),
        table=table,
        place=place / "event",
    )


def module_name(spec: ResourceSpec) -> str:
    """The module of a resource and its records."""
    return names.snake(spec.rename or spec.handle, names.MODULE_SCOPE)


def title_of(spec: ResourceSpec) -> str:
    """The display name of a resource."""
    return (spec.meta.short if spec.meta else None) or spec.handle


def webhook(spec: WebhookSpec, handle: str, record: ir.RecordRef, place: Place, findings: Findings) -> ir.Webhook:
    """An event."""
    match: ir.Match | None = None
    if spec.match is not None:
        selects = spec.match.selector is not None or spec.match.value is not None
        if spec.match.key is not None and not selects:
            match = ir.Match((spec.match.key,), None)
        elif spec.match.key is None and spec.match.selector and spec.match.value is not None:
            match = ir.Match(tuple(spec.match.selector), spec.match.value)
        else:
            findings.add(
                "bad-match",
                "a match needs a selector and a value, or a key",
                place / "match",
                hint='match = { selector = ["type"], value = "..." } or { key = "..." }',
            )
    return ir.Webhook(
        id=f"{handle}/{spec.event}",
        event=spec.event,
        path=spec.path,
        description=describe(spec.meta, spec.description),
        record=record,
        match=match,
        signature=spec.signature,
        place=place,
    )
