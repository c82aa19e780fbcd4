"""The view of a whole package: what each of its files says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.outputs.sdk import webhooks
from generator.outputs.sdk.client import ClientView, client_module
from generator.outputs.sdk.documents import ApiResource, ReadmeView, api_resource, project, readme
from generator.outputs.sdk.init import InitView, init
from generator.outputs.sdk.resource import ResourceView, resource
from generator.outputs.sdk.service import ServiceView, service
from generator.outputs.sdk.tests import OfflineView, TestsView, offline, tests
from generator.outputs.sdk.webhooks import WebhooksView


@dataclass(frozen=True, slots=True)
class PackageView:
    """The files that no single resource makes, but for the reference."""

    module: str
    client: ClientView
    service: ServiceView
    init: InitView
    webhooks: WebhooksView
    readme: ReadmeView
    offline: OfflineView | None
    project: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CallsView:
    """What the operations of a resource make: its module, its tests, and its part of the reference."""

    package: str
    resource: ResourceView
    tests: TestsView
    api: ApiResource


def package(connector: ir.Connector, homes: Mapping[str, str]) -> PackageView:
    """The view of a connector; `homes` has the module of each record class."""
    return PackageView(
        module=connector.package.module,
        client=client_module(connector),
        service=service(connector),
        init=init(connector),
        webhooks=webhooks.module(connector, homes),
        readme=readme(connector),
        offline=offline(connector),
        project=project(connector),
    )


def calls(connector: ir.Connector, item: ir.Resource, homes: Mapping[str, str]) -> CallsView:
    """The view of a resource; `homes` has the module of each record class."""
    found = resource(connector, item, homes)
    return CallsView(connector.package.module, found, tests(connector, item), api_resource(found))
