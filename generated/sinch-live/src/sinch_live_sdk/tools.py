"""The operations of the API as values: for agents, terminals and workflows."""

from __future__ import annotations

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

get = _CATALOGUE.get
select = _CATALOGUE.select
triggers = _CATALOGUE.triggers
