"""Checks of records: values must be finite, and selectors must fit the types along their path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from generator import ir
from generator.findings import Findings
from generator.ir import endings, types
from generator.ir.nodes import is_step_into_array
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
    Union,
)


def check_types(connector: ir.Connector, findings: Findings) -> None:
    """Report records that require themselves, and selectors without a possible value."""
    _Ends(connector, findings).check()
    for record in connector.records.values():
        whole = {item.selector: item for item in record.fields if not item.variant and "*" not in item.selector}
        for field in record.fields:
            _lead(field, whole, connector, findings)


class _Ends:
    """A search for records that contain themselves without an optional member, a list or a map in between."""

    def __init__(self, connector: ir.Connector, findings: Findings) -> None:
        self._connector = connector
        self._findings = findings
        self._known = endings.depths({name: endings.required(item) for name, item in connector.records.items()})
        self._done: set[str] = set(self._known)

    def check(self) -> None:
        """Report each circle once."""
        for name in self._connector.records:
            self._visit(name)

    def _visit(self, start: str) -> None:
        path: list[tuple[str, Iterator[tuple[ir.Field, str]]]] = []
        if start not in self._done:
            path.append((start, self._needed(start)))
        while path:
            name, following = path[-1]
            field, inner = next(following, (None, ""))
            if field is None:
                self._done.add(name)
                path.pop()
                continue
            names = [known for known, _ in path]
            if inner in names:
                circle = " → ".join((*names[names.index(inner) :], inner))
                self._findings.add(
                    "endless-type",
                    f"no value of {inner!r} ends: {circle}",
                    field.place / "required",
                    hint="remove `required`, or make it a list",
                )
            elif inner not in self._done:
                path.append((inner, self._needed(inner)))

    def _needed(self, name: str) -> Iterator[tuple[ir.Field, str]]:
        for field in self._connector.records[name].fields:
            if field.required and endings.depth(field.type, self._known) is None:
                for part in types.parts(field.type):
                    if isinstance(part, RecordRef):
                        yield field, part.name


def _lead(field: ir.Field, whole: Mapping[ir.Selector, ir.Field], connector: ir.Connector, findings: Findings) -> None:
    """Report a selector that passes through another field of the record whose type has no such member."""
    for length in range(1, len(field.selector)):
        other = whole.get(field.selector[:length])
        if other is None:
            continue
        stopped = _stop(other.type, field.selector[length:], connector)
        if stopped is None:
            continue
        position, stopping = stopped
        findings.add(
            "dead-selector",
            f"{'.'.join(field.selector)!r} leads nowhere: {'.'.join(field.selector[: length + position])!r} is"
            f" {types.words(stopping)}",
            field.place / "selector",
            hint="correct the selector, or the type of the other field",
            also=(("the type", other.place / "type"),),
        )
        return


def _stop(type_: types.Type, rest: ir.Selector, connector: ir.Connector) -> tuple[int, types.Type] | None:
    """The number of segments that fit a type, and the type that lacks the next member; `None` if all fit."""
    here = type_
    for position, segment in enumerate(rest):
        here = types.unwrapped(here)
        while isinstance(here, Array) and not is_step_into_array(segment):
            here = types.unwrapped(here.item)  # the first element that has it
        match here:
            case Map() | RecordRef() | Object() if segment in ("", "*"):
                return position, here
            case Array(item) | Map(item):
                here = item
            case RecordRef():
                record = connector.record(here)
                inner = next((field for field in record.fields if field.selector == (segment,)), None)
                if inner is None:
                    return None  # a member that the record doesn't describe
                here = inner.type
            case Scalar() | Enumeration() | File():
                return position, here
            case AnyJson() | Object() | Union() | Nullable():
                return None
            case _:
                assert_never(here)
    return None
