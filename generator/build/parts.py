"""What each resource makes of a package: found in the cache, or made, by several processes where that is faster."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import partial

from generator import ir
from generator.machine.cache import Cache, key
from generator.machine.workers import Worker
from generator.outputs.sdk import classes, model, render
from generator.outputs.sdk.package import calls
from generator.outputs.sdk.render import Files
from generator.python.filling import filled

_WORTHWHILE = 16
"""How many resources make up for another process."""


@dataclass(frozen=True, slots=True)
class Part:
    """The files of a resource, and its section of the reference."""

    files: Files
    reference: str


class Parts:
    """The parts of a package, begun here and waited for by `result`.

    Args:
        connector: What is built.
        cache: Where parts of earlier builds are.
        renderer: What renders the dataclasses.
        processes: How many may work at once.
    """

    def __init__(self, connector: ir.Connector, cache: Cache, renderer: classes.Renderer, processes: int) -> None:
        self._package = connector.package.module
        self._resources = connector.resources
        self._cache = cache
        self._homes = model.homes(connector)
        self._keys = dict(self._keyed(connector)) if cache.is_kept else {}
        self._found = {module: found for module, made in self._keys.items() if (found := _kept(cache, made))}
        self._missing = [item for item in connector.resources if item.module not in self._found]
        share = processes if len(self._missing) >= _WORTHWHILE else 1
        work = partial(_calls, connector, self._missing, self._homes)
        self._workers = [Worker(work, apart=share > 1, humble=True) for _ in range(share)] if self._missing else []
        for index, worker in enumerate(self._workers):
            worker.give(range(index, len(self._missing), share))
        owned = [record for item in self._missing for record in self._owned(item)]
        self._classes = classes.Classes(owned, cache, renderer)

    def result(self) -> list[Part]:
        """The parts, in the order of the resources."""
        classes = self._classes.result()
        models = [self._model(item, classes) for item in self._missing]
        shares = [worker.result() for worker in self._workers]
        for index, (item, files) in enumerate(zip(self._missing, models, strict=True)):
            one = shares[index % len(shares)][index // len(shares)]
            made = self._found[item.module] = replace(one, files=one.files | files)
            if self._keys:
                self._cache.put(self._keys[item.module], json.dumps(astuple(made)))
        return [self._found[item.module] for item in self._resources]

    def _keyed(self, connector: ir.Connector) -> Iterable[tuple[str, bytes]]:
        """The key of each resource: everything that its part is made from."""
        whole = repr(replace(connector, resources=()))
        for item in connector.resources:
            homes = [self._homes[record.name] for record in model.records(item)]
            yield item.module, key("part", whole, repr(item), repr(homes))

    def _owned(self, item: ir.Resource) -> list[ir.Record]:
        return [record for record in model.records(item) if self._homes[record.name] == item.module]

    def _model(self, item: ir.Resource, classes: Mapping[str, str]) -> Files:
        return render.model(self._package, model.model(item, self._owned(item), classes))


def _kept(cache: Cache, made: bytes) -> Part | None:
    text = cache.get(made)
    return Part(*json.loads(text)) if text is not None else None


def _calls(
    connector: ir.Connector, resources: Sequence[ir.Resource], homes: Mapping[str, str], share: range
) -> list[Part]:
    """The parts of some resources, but for their models."""
    views = (calls(connector, resources[index], homes) for index in share)
    return [Part(render.calls(view), filled("sdk/api/resource.md", view.api)) for view in views]
