"""The package of a connector: the list of its files, and how they are rendered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import tomli_w
from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import traverse
from generator.outputs.sdk import (
    argument_types,
    catalogue,
    classes,
    client,
    documents,
    errors,
    init,
    model,
    runtime,
    service,
    tests,
    webhooks,
)
from generator.outputs.sdk import resource as resources
from generator.outputs.sdk.module import Module
from generator.python import inert
from generator.python.code import Code
from generator.python.filling import filled
from generator.python.layout import laid_out
from generator.text.files import Files

Home = ir.Resource | ir.NamedType
"""A resource or a declared type, which has modules of its own."""


class Draft(Struct, frozen=True):
    """Files of a package: unformatted modules, and finished texts."""

    modules: tuple[Module, ...]
    texts: Files


def files(connector: ir.Connector) -> Files:
    """Every file of the package but its lock."""
    items = homes(connector)
    code = classes.rendered(requests(connector, items))
    common = shared(connector)
    modules = [*common.modules]
    for item in items:
        modules += [*own(connector, item), *model_classes(connector, item, code)]
    return {**common.texts, **rendered(modules), **reference(connector, documents.entries(connector, items))}


def homes(connector: ir.Connector) -> tuple[Home, ...]:
    """The resources and declared types, in the order of the reference."""
    return (*connector.resources, *connector.types)


def shared(connector: ir.Connector) -> Draft:
    """The files that belong to no single resource, without the reference."""
    root = f"src/{connector.package.module}"
    project = documents.project(connector)
    modules = (
        *errors.modules(connector),
        *init.modules(connector),
        *argument_types.modules(connector),
        *client.modules(connector),
        *resources.group_modules(connector),
        service.module(connector),
        *catalogue.modules(connector),
        webhooks.module(connector),
        *tests.shared(connector),
    )
    texts = {
        "pyproject.toml": tomli_w.dumps(project),
        "README.md": filled("sdk/README.md", documents.readme(connector)),
        f"{root}/py.typed": "",
        f"{root}/models/__init__.py": '"""Records and events, one module per resource."""\n',
        f"{root}/models/_json/__init__.py": f"{errors.READERS}\n",
        **{f"{root}/{path}": text for path, text in runtime.files(connector)},
    }
    inert.project(texts["pyproject.toml"], project)
    for path in ("pyproject.toml", "README.md"):
        inert.text(path, texts[path])
    paths = {module.path for module in modules}
    return Draft(_placed(connector, modules), {path: text for path, text in texts.items() if path not in paths})


def _placed(connector: ir.Connector, modules: Iterable[Module]) -> tuple[Module, ...]:
    """The modules of a package, importing the runtime from where it is."""
    if not connector.package.shares_runtime:
        return tuple(modules)
    return tuple(replace(module, shares_runtime=True) for module in modules)


def own(connector: ir.Connector, item: Home) -> tuple[Module, ...]:
    """The modules of a resource or a declared type but for its classes: its calls and their tests, and its JSON."""
    others = (*model.others(connector, item), *catalogue.own(connector, item))
    if isinstance(item, ir.NamedType):
        return _placed(connector, others)
    return _placed(connector, (*resources.modules(connector, item), *tests.modules(connector, item), *others))


def model_classes(connector: ir.Connector, item: Home, code: Mapping[str, Code]) -> tuple[Module, ...]:
    """The modules of the classes of a resource or a declared type."""
    return _placed(connector, model.classes(connector, item, code))


def requests(connector: ir.Connector, items: Iterable[Home]) -> list[classes.ClassRequest]:
    """The classes of the records that resources and declared types define."""
    return [classes.request(record) for item in items for record in traverse.records(connector, item)]


def reference(connector: ir.Connector, entries: Iterable[documents.Entry]) -> Files:
    """The reference of every method and type."""
    text = filled("sdk/api.md", documents.api(connector, tuple(entries)))
    inert.text("api.md", text)
    return {"api.md": text}


def rendered(modules: Iterable[Module]) -> Files:
    """Format modules, and check that each has only what its view allows.

    Raises:
        CompilerBug: One holds more, or is not Python.
    """
    known = {module.path: module for module in modules}
    laid = laid_out({path: module.text for path, module in known.items()})
    for path, code in laid.items():
        inert.module(path, code, known[path].allowed)
    return laid
