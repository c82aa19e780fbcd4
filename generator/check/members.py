"""Checks of selectors of a body against its declared type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import ConnectorSpec
from generator.ir import types
from generator.ir.nodes import is_step_into_array


def check_members(connector: ir.Connector, spec: ConnectorSpec, findings: Findings) -> None:
    """Report selectors of pages and errors that name a member which the type of the body does not have."""
    for resource in connector.resources:
        for operation in resource.operations:
            reply = operation.reply
            if isinstance(reply, ir.PageReply) and reply.envelope is not None:
                _report(_items(reply, operation.place), reply.envelope, connector, findings)
    bodies = _error_bodies(connector)
    for key, selector, place in _of_errors(spec):
        listed = bodies.get((key, selector))
        if listed and all(_missing(type_, selector, connector) for type_ in listed):
            _report({place: selector}, [*listed][-1], connector, findings)


def _error_bodies(connector: ir.Connector) -> Mapping[tuple[str, ir.Selector | None], Mapping[types.Type, None]]:
    """The declared types of error bodies, by each selector of codes and messages that is used on them."""
    bodies: dict[tuple[str, ir.Selector | None], dict[types.Type, None]] = {}
    for resource in connector.resources:
        for operation in resource.operations:
            errors = operation.policy.errors
            for used in (("code", errors.code), ("message", errors.message)):
                bodies.setdefault(used, {}).update(dict.fromkeys(type_ for _, type_ in errors.types))
    return bodies


def _items(reply: ir.PageReply, place: Place) -> Mapping[Place, ir.Selector | None]:
    """Where a page has its items, and what leads on."""
    pages = reply.pagination
    if pages is None:
        return {place / "items": reply.items}
    selectors = {"total": pages.total, "more": pages.more, "last": pages.last}
    match pages:
        case ir.TokenPages() | ir.LinkPages():
            selectors["next"] = pages.next
        case ir.NumberedPages():
            selectors["totalPages"] = pages.total_pages
        case ir.OffsetPages() | ir.LinkHeaderPages():
            pass
        case _:
            assert_never(pages)
    return {place / "items": reply.items} | {place / "pagination" / key: item for key, item in selectors.items()}


def _of_errors(spec: ConnectorSpec) -> Iterator[tuple[str, ir.Selector, Place]]:
    """The selectors of codes and messages, where they are written."""
    written = [(spec.service.errors, Place(("service", "errors")))]
    for index, resource in enumerate(spec.resources):
        place = Place(("resources", index))
        written.append((resource.errors, place / "errors"))
        written += [(item.errors, place / "operations" / key / "errors") for key, item in resource.operations.items()]
    for errors, place in written:
        for key, selector in (("code", errors.code), ("message", errors.message)) if errors is not None else ():
            if selector:
                yield key, tuple(selector), place / key


def _report(
    selectors: Mapping[Place, ir.Selector | None], body: types.Type, connector: ir.Connector, findings: Findings
) -> None:
    for place, selector in selectors.items():
        missing = _missing(body, selector or (), connector)
        if missing is not None:
            segment, record = missing
            findings.add(
                "undeclared-member",
                f"{'.'.join(selector or ())!r} leads nowhere: {record.name} has no member {segment!r}",
                place,
                hint=did_you_mean(
                    segment,
                    (field.selector[0] for field in record.fields if field.selector),
                    otherwise=f"correct the selector, or add the field {segment!r} to {record.name}",
                ),
            )


def _missing(body: types.Type, selector: ir.Selector, connector: ir.Connector) -> tuple[str, ir.Record] | None:
    """The first segment that a declared record on the way does not have, and that record."""
    here = body
    for segment in selector:
        here = types.unwrapped(here)
        while isinstance(here, types.Array) and not is_step_into_array(segment):
            here = types.unwrapped(here.item)
        if isinstance(here, types.Array | types.Map):
            here = here.item
        elif isinstance(here, types.RecordRef):
            record = connector.record(here)
            paths = [path for field in record.fields for path in (field.selector, *field.otherwise)]
            if any(field.is_extra for field in record.fields) or () in paths:
                return None
            inner = next((field for field in record.fields if field.selector == (segment,)), None)
            if inner is None:
                return None if any(path[0] == segment for path in paths) else (segment, record)
            here = inner.type
        else:
            return None
    return None
