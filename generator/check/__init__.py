"""Checks of a whole connector."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.check.actions import check_actions
from generator.check.bodies import check_operation
from generator.check.environment import check_environment
from generator.check.examples import check_examples
from generator.check.holes import check_holes
from generator.check.names import check_names
from generator.check.shapes import check_shapes
from generator.check.types import check_types
from generator.check.webhooks import check_webhooks
from generator.findings import Findings, Location
from generator.format.spec import ConnectorSpec


def check(
    connector: ir.Connector, spec: ConnectorSpec, actions: Iterable[tuple[str, Location]], findings: Findings
) -> None:
    """Report all errors, warnings and notes of a connector."""
    check_names(connector, findings)
    check_types(connector, findings)
    check_examples(connector, findings)
    for resource in connector.resources:
        for operation in resource.operations:
            check_operation(operation, findings)
        check_shapes(resource, connector, findings)
    check_webhooks(connector, findings)
    check_actions(connector, actions, findings)
    check_environment(connector, spec, findings)
    check_holes(spec, findings)
