"""The view of a whole package: what each of its files says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.view import model, webhooks
from generator.view.client import ClientView, client_module
from generator.view.documents import ApiView, ReadmeView, api, project, readme
from generator.view.init import InitView, init
from generator.view.model import ModelView
from generator.view.resource import ResourceView, resource
from generator.view.service import ServiceView, service
from generator.view.tests import OfflineView, TestsView, offline, tests
from generator.view.webhooks import WebhooksView


@dataclass(frozen=True, slots=True)
class PackageView:
    """Every file of the package."""

    module: str
    client: ClientView
    service: ServiceView
    init: InitView
    webhooks: WebhooksView
    resources: tuple[ResourceView, ...]
    models: tuple[ModelView, ...]
    readme: ReadmeView
    api: ApiView
    offline: OfflineView
    tests: tuple[TestsView, ...]
    project: Mapping[str, object]


def package(connector: ir.Connector, classes: Mapping[str, str]) -> PackageView:
    """The view of a connector; `classes` has the code of each dataclass."""
    homes = model.homes(connector)
    resources = tuple(resource(connector, item, homes) for item in connector.resources)
    return PackageView(
        module=connector.package.module,
        client=client_module(connector),
        service=service(connector),
        init=init(connector, homes),
        webhooks=webhooks.module(connector, homes),
        resources=resources,
        models=tuple(
            model.model(item, [r for r in model.records(item) if homes[r.name] == item.module], classes)
            for item in connector.resources
        ),
        readme=readme(connector),
        api=api(connector, resources),
        offline=offline(connector),
        tests=tuple(tests(connector, item) for item in connector.resources if item.operations),
        project=project(connector),
    )
