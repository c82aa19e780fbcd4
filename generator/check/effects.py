"""Checks of operations that declare neither an effect nor a retry rule."""

from __future__ import annotations

from generator.findings import Findings, Place
from generator.format.spec import ConnectorSpec, OperationSpec


def check_effects(spec: ConnectorSpec, findings: Findings) -> None:
    """Note each POST among the tools that declares neither its effect nor that it can be repeated."""
    for index, resource in enumerate(spec.resources if spec.package.tools else ()):
        for name, operation in resource.operations.items():
            if _is_unsaid(operation):
                findings.add(
                    "effect-unsaid",
                    f"nothing says what {name!r} costs, or whether it can be repeated: it is taken to change data",
                    Place(("resources", index, "operations", name, "method")),
                    hint='effect = "changes", or "spends" where it costs money, or "reads"',
                )


def _is_unsaid(operation: OperationSpec) -> bool:
    is_repeatable = operation.idempotent or operation.idempotency_header is not None
    return operation.method.upper() == "POST" and operation.effect is None and not is_repeatable and operation.tool
