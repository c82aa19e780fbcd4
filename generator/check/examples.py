"""Checks of the examples of fields."""

from __future__ import annotations

from generator import ir
from generator.findings import Findings
from generator.ir import types
from generator.ir.fitting import fits


def check_examples(connector: ir.Connector, findings: Findings) -> None:
    """Report each example that does not fit the type of its field."""
    for record in connector.records.values():
        for field in record.fields:
            each = field.type.item if "*" in field.selector and isinstance(field.type, types.Array) else field.type
            if field.example is not None and not any(
                fits(type_, field.example, connector.records) for type_ in (field.type, each)
            ):
                words = types.words(field.type)
                findings.add(
                    "bad-example",
                    f"the example of {field.wire!r} is not a valid {words}",
                    field.place / "example",
                    hint=f"write one that is, or change the type {words}",
                )
