"""Checks of a whole connector."""

from __future__ import annotations

from generator import ir
from generator.check.actions import check_actions
from generator.check.bodies import check_operation
from generator.check.environment import check_environment
from generator.check.examples import check_examples
from generator.check.holes import check_holes
from generator.check.members import check_members
from generator.check.mentions import check_mentions
from generator.check.names import check_names
from generator.check.shapes import check_shapes
from generator.check.types import check_types
from generator.check.webhooks import check_webhooks
from generator.findings import Findings
from generator.format.spec import ConnectorSpec
from generator.format.tree import Tree


def check(connector: ir.Connector, spec: ConnectorSpec, tree: Tree, findings: Findings) -> None:
    """Report all errors, warnings and notes of a connector."""
    check_names(connector, findings)
    check_types(connector, findings)
    check_examples(connector, findings)
    for resource in connector.resources:
        for operation in resource.operations:
            check_operation(operation, findings)
        check_shapes(resource, connector, findings)
    check_webhooks(connector, findings)
    check_actions(connector, tree.actions, findings)
    check_environment(connector, spec, findings)
    check_holes(spec, findings)
    check_members(connector, spec, findings)
    check_mentions(tree, findings)
