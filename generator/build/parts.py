"""The files of a package, rendered by several processes if that is faster, and cached."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import astuple, replace

from generator import ir
from generator.ir import names, nesting, traverse
from generator.machine.cache import Cache, key
from generator.machine.workers import Worker
from generator.outputs.sdk import argument_types, catalogue, classes, documents, package, resource
from generator.outputs.sdk.classes import ClassRequest
from generator.outputs.sdk.described import has_types
from generator.outputs.sdk.documents import Entry
from generator.python.code import Code
from generator.text.files import Files

_WORTHWHILE = 16
"""The number of resources and declared types that justifies one more process."""

Renderer = Worker[Sequence[ClassRequest], dict[str, Code]]
"""The worker that renders the classes."""


def renderer(*, apart: bool) -> Renderer:
    """Start the worker that renders the classes."""
    return Worker(classes.rendered, prepare=classes.prepare, apart=apart)


class Part(Struct, frozen=True):
    """The files of a resource or a declared type, and what the reference says of it."""

    files: Files
    entry: Entry


def files(
    connector: ir.Connector, cache: Cache, renderer: Renderer, processes: int, meanwhile: Callable[[], object]
) -> Files:
    """Every file of the package but its lock.

    Args:
        connector: The connector.
        cache: Parts of earlier builds.
        renderer: The worker that renders the classes.
        processes: The maximum number of processes.
        meanwhile: Work for this process while the others render.
    """
    homes = package.homes(connector)
    keys = {} if cache.is_empty else _keys(connector)
    parts = {module: part for module, part_key in keys.items() if (part := _kept(cache, part_key)) is not None}
    missing = [item for item in homes if item.module not in parts]
    apart = processes > 1 and len(missing) >= _WORTHWHILE
    work = partial(_parts, connector, missing)
    shares = [range(index, len(missing), processes) for index in range(processes)] if apart else []
    workers = [Worker(work, apart=True, low_priority=True) for _ in shares]
    for worker, share in zip(workers, shares, strict=True):
        worker.give(share)
    requests = package.requests(connector, missing)
    if requests:
        renderer.give(requests)
    common = package.shared(connector)
    meanwhile()
    if cache.is_kept and not keys:
        keys = _keys(connector)
    code = renderer.result() if requests else {}
    module_keys = {module.path: key("module", module.path, module.text) for module in common.modules}
    kept = {path: text for path, module_key in module_keys.items() if (text := cache.get(module_key)) is not None}
    new = [module for module in common.modules if module.path not in kept]
    here = {
        item.module: (*package.model_classes(connector, item, code), *(() if apart else package.own(connector, item)))
        for item in missing
    }
    laid = package.rendered([*new, *(module for own in here.values() for module in own)])
    for module in new:
        kept[module.path] = laid[module.path]
        cache.put(module_keys[module.path], laid[module.path])
    if apart:
        rendered_parts = dict(pair for worker in workers for pair in worker.result())
    else:
        entries = zip(missing, documents.entries(connector, missing), strict=True)
        rendered_parts = {item.module: Part({}, entry) for item, entry in entries}
    for item in missing:
        part = rendered_parts[item.module]
        own = {module.path: laid[module.path] for module in here[item.module]}
        parts[item.module] = part = replace(part, files={**part.files, **own})
        if keys:
            cache.put(keys[item.module], json.dumps([part.files, *astuple(part.entry)]))
    package_files = {**common.texts, **kept}
    ordered = [parts[item.module] for item in homes]
    for part in ordered:
        package_files |= part.files
    package_files |= package.reference(connector, (part.entry for part in ordered))
    return package_files


def _parts(connector: ir.Connector, homes: Sequence[package.Home], share: range) -> list[tuple[str, Part]]:
    """The parts, without classes, of a share of the resources and declared types.

    A forked process inherits everything else: only the share is sent to it.
    """
    items = homes[share.start : share.stop : share.step]
    modules = {item.module: package.own(connector, item) for item in items}
    laid = package.rendered([module for own in modules.values() for module in own])
    return [
        (item.module, Part({module.path: laid[module.path] for module in modules[item.module]}, entry))
        for item, entry in zip(items, documents.entries(connector, items), strict=True)
    ]


def _keys(connector: ir.Connector) -> dict[str, bytes]:
    """The cache key of each module: a digest of everything that its part is rendered from."""
    whole = key(repr(replace(connector, resources=(), records={})), repr(has_types(connector))).hex()
    taken = argument_types.every_name(connector)
    answers = {ref.name for ref in traverse.answers(connector)}
    digests = {
        name: key(repr(record), repr(names.input_name(name) in taken), repr(name in answers)).hex()
        for name, record in connector.records.items()
    }
    return {
        item.module: key(
            "part",
            whole,
            repr(item),
            repr(_inside(connector, item)),
            repr(catalogue.schemas(connector, item.module)),
            *(digests[name] for name in _read(connector, item)),
        )
        for item in package.homes(connector)
    }


def _read(connector: ir.Connector, item: package.Home) -> Iterable[str]:
    """The records that a part is rendered from."""
    return traverse.referenced(connector, item) if isinstance(item, ir.Resource) else (ref.name for ref in item.records)


def _inside(connector: ir.Connector, item: package.Home) -> list[tuple[str, str, str, str]]:
    """The nested resources that the module of a resource declares."""
    if isinstance(item, ir.NamedType):
        return []
    return [
        (member.attribute, member.node.module, member.node.class_name, resource.about(member.node))
        for member in nesting.members(connector, item.name)
    ]


def _kept(cache: Cache, part_key: bytes) -> Part | None:
    text = cache.get(part_key)
    if text is None:
        return None
    files, *entry = json.loads(text)
    return Part(files, Entry(*entry))
