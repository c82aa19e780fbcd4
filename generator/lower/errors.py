"""The bodies of errors: of the service, of a resource, of an operation."""

from __future__ import annotations

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import ErrorsSpec
from generator.ir import types
from generator.lower.selectors import check_selector
from generator.lower.types import is_nameless
from generator.lower.values import Expression


def errors(
    spec: ErrorsSpec | None, place: Place, outer: ir.Errors, expression: Expression, findings: Findings
) -> ir.Errors:
    """The errors of a part of the spec, merged key by key over those of its surroundings."""
    if spec is None:
        return outer
    check_selector(spec.code, place / "code", findings)
    check_selector(spec.message, place / "message", findings)
    own: dict[str, types.Type] = {}
    for key, text in spec.types.items():
        type_ = expression(text, place / "types" / key)
        if is_nameless(type_):
            findings.add(
                "invalid-value",
                "the body of an error is of several types, which have no name together",
                place / "types" / key,
                hint='[types.NAME] variants = ["A", "B"], and NAME here',
            )
            continue
        own[key] = type_
    merged = {**dict(outer.types), **own}
    return ir.Errors(
        tuple(spec.code) if spec.code is not None else outer.code,
        tuple(spec.message) if spec.message is not None else outer.message,
        tuple((key, merged[key]) for key in sorted(merged, key=_rank)),
    )


def _rank(key: str) -> tuple[bool, bool, str]:
    """The most specific first: statuses, ranges, the default."""
    return key == "default", key.endswith("XX"), key
