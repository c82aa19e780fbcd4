"""The files of a package, rendered by several processes if that is faster, and cached."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator import ir
from generator.ir import nesting, traverse
from generator.machine.cache import Cache, key
from generator.machine.workers import Worker
from generator.outputs.sdk import classes, documents, model, package, resource
from generator.outputs.sdk.classes import ClassRequest
from generator.python.code import Code
from generator.text.files import Files

_WORTHWHILE = 16
"""How many resources make up for another process."""

Renderer = Worker[Sequence[ClassRequest], dict[str, Code]]
"""What renders the classes, perhaps in a process of its own."""


def renderer(*, apart: bool) -> Renderer:
    """Start what renders the classes."""
    return Worker(classes.rendered, prepare=classes.prepare, apart=apart)


@dataclass(frozen=True, slots=True)
class Part:
    """The files of a resource, and its section of the reference."""

    files: Files
    section: str


def files(connector: ir.Connector, cache: Cache, renderer: Renderer, processes: int) -> Files:
    """Every file of the package but its lock.

    Args:
        connector: The connector.
        cache: Parts of earlier builds.
        renderer: What renders the classes.
        processes: How many processes may work at once.
    """
    keys = _keys(connector) if cache.is_kept else {}
    parts = {wire: part for wire, part_key in keys.items() if (part := _kept(cache, part_key)) is not None}
    missing = [item for item in connector.resources if item.wire not in parts]
    apart = processes > 1 and len(missing) >= _WORTHWHILE
    count = processes if apart else 1
    shares = [missing[index::count] for index in range(count)] if missing else []
    work = partial(_parts, connector)
    workers = [Worker(work, apart=apart, low_priority=True) for _ in shares]
    for worker, share in zip(workers, shares, strict=True):
        worker.give(share)
    requests = [*package.requests(connector, missing), *package.type_requests(connector)]
    if requests:
        renderer.give(requests)
    common = package.shared(connector)
    code = renderer.result() if requests else {}
    shared = (*common.modules, *model.types(connector, code))
    module_keys = {module.path: key("module", module.path, module.text) for module in shared}
    kept = {path: text for path, module_key in module_keys.items() if (text := cache.get(module_key)) is not None}
    models = {item.wire: model.resource(connector, item, code) for item in missing}
    new = [module for module in shared if module.path not in kept]
    laid = package.rendered([*new, *(module for own in models.values() for module in own)])
    for module in new:
        kept[module.path] = laid[module.path]
        cache.put(module_keys[module.path], laid[module.path])
    for wire, part in (pair for worker in workers for pair in worker.result()):
        own = {module.path: laid[module.path] for module in models[wire]}
        parts[wire] = replace(part, files={**part.files, **own})
        if keys:
            cache.put(keys[wire], json.dumps([parts[wire].files, parts[wire].section]))
    package_files = {**common.texts, **kept}
    ordered = [parts[item.wire] for item in connector.resources]
    for part in ordered:
        package_files |= part.files
    package_files |= package.reference(connector, (part.section for part in ordered))
    return package_files


def _parts(connector: ir.Connector, items: Sequence[ir.Resource]) -> list[tuple[str, Part]]:
    """The parts of some resources, but for their models."""
    modules = {item.wire: package.calls(connector, item) for item in items}
    laid = package.rendered([module for own in modules.values() for module in own])
    sections = documents.sections(connector, items)
    return [
        (item.wire, Part({module.path: laid[module.path] for module in modules[item.wire]}, section))
        for item, section in zip(items, sections, strict=True)
    ]


def _keys(connector: ir.Connector) -> dict[str, bytes]:
    """The key of each resource: a digest of all that its part is rendered from."""
    whole = repr(replace(connector, resources=(), records={}))
    inside = {
        item.wire: [
            (member.attribute, member.node.module, member.node.class_name, resource.about(member.node))
            for member in nesting.members(connector, item.name)
        ]
        for item in connector.resources
    }
    return {
        item.wire: key("part", whole, repr(item), repr(inside[item.wire]), repr(traverse.referenced(connector, item)))
        for item in connector.resources
    }


def _kept(cache: Cache, part_key: bytes) -> Part | None:
    text = cache.get(part_key)
    return Part(*json.loads(text)) if text is not None else None
