"""The operations of the API as values: for agents, terminals and workflows."""

from __future__ import annotations

from collections.abc import Iterable

from ._operations import OPERATIONS as _OPERATIONS
from ._operations import TRIGGERS as _TRIGGERS
from ._runtime.tools.catalogue import Catalogue as _Catalogue
from ._runtime.tools.catalogue import UnknownToolError
from ._runtime.tools.operation import Effect, Operation, Parameter
from ._runtime.tools.refusal import InvalidArgumentsError
from ._runtime.tools.trigger import Trigger

__all__ = [
    "Effect",
    "InvalidArgumentsError",
    "Operation",
    "Parameter",
    "Trigger",
    "UnknownToolError",
    "get",
    "select",
    "triggers",
]

_CATALOGUE = _Catalogue(__name__.rpartition(".")[0], _OPERATIONS, _TRIGGERS)


def get(name: str) -> Operation:
    """Return an operation by its name, `orders.create`, or by its name as a tool, `orders_create`.

    Raises:
        UnknownToolError: There is none; the message names the nearest.
    """
    return _CATALOGUE.get(name)


def select(
    *,
    resources: Iterable[str] | None = None,
    effects: Iterable[Effect] = ("reads",),
    allow: Iterable[str] = (),
) -> tuple[Operation, ...]:
    """Return the operations of some resources with some effects, and those that are allowed by name.

    Args:
        resources: Names of resources, with those inside; all if not given.
        effects: What the operations do: `reads`, `changes`, `destroys` or `spends`.
        allow: Further operations by name, or by patterns such as `orders.*`.

    Raises:
        UnknownToolError: Nothing has such a name.
    """
    return _CATALOGUE.select(resources, effects, allow)


def triggers() -> tuple[Trigger, ...]:
    """Return the events of webhooks, each with the schema of its payload."""
    return _CATALOGUE.triggers()
