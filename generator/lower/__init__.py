"""The lowering of a typed spec to the ir: parsed templates, resolved holes, final types and names."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import ConnectorSpec
from generator.ir import names, traverse
from generator.lower import operations, records, urls
from generator.lower.auth import credential_sets
from generator.lower.definitions import define
from generator.lower.deliveries import Deliveries, deliveries, webhook
from generator.lower.errors import errors
from generator.lower.examples import fitting
from generator.lower.headers import check_cookies, check_headers
from generator.lower.package import package_of
from generator.lower.signatures import signature
from generator.lower.values import SettingsTable


def lower(spec: ConnectorSpec, name: str, findings: Findings) -> ir.Connector:
    """The connector of the spec called `name`; do not use it if a finding is an error."""
    package = package_of(spec, name, findings)
    settings = SettingsTable(spec.settings, package.env_prefix, findings)
    auths = credential_sets(spec, settings, findings)
    service = Place(("service",))
    base_url = urls.scheme_lowered(
        settings.text(spec.service.base_url, service / "baseURL", of_service=True, is_needed=True, is_base_url=True)
    )
    urls.check_base_url(base_url, service / "baseURL" / "value", findings)
    headers = tuple(
        (name, settings.text(item, service / "headers" / name, of_service=True))
        for name, item in spec.service.headers.items()
        if name.lower() != "content-type"
    )
    check_headers(headers, service / "headers", findings)
    cookies = tuple(
        (name, settings.text(item, service / "cookies" / name, of_service=True))
        for name, item in spec.service.cookies.items()
    )
    check_cookies(cookies, service / "cookies", findings)
    definitions = define(spec, findings)
    places = [Place(("resources", index)) for index in range(len(spec.resources))]
    endpoints = [
        urls.endpoint(resource.endpoint, place / "endpoint", settings, findings)
        for resource, place in zip(spec.resources, places, strict=True)
    ]
    base_urls = [
        urls.base_url(resource.base_url, place / "baseURL", settings, findings)
        for resource, place in zip(spec.resources, places, strict=True)
    ]
    for resource, place in zip(spec.resources, places, strict=True):
        for wire, item in resource.operations.items():  # their settings are known before any operation refers to one
            urls.base_url(item.base_url, place / "operations" / wire / "baseURL", settings, findings)
    service_errors = errors(spec.service.errors, service / "errors", ir.Errors(), definitions.expression, findings)
    around = [
        operations.Surroundings(
            spec.service,
            resource,
            endpoint,
            own_base,
            settings,
            definitions,
            errors(resource.errors, place / "errors", service_errors, definitions.expression, findings),
        )
        for resource, endpoint, own_base, place in zip(spec.resources, endpoints, base_urls, places, strict=True)
    ]
    delivered = deliveries(spec, package.env_prefix, findings)
    attributes = records.attributes(spec.resources, places, findings)
    resources = tuple(
        _resource(item, index, delivered, attributes, place, findings)
        for index, (item, place) in enumerate(zip(around, places, strict=True))
    )
    return ir.Connector(
        handle=spec.handle,
        title=(spec.meta.short if spec.meta else None) or spec.handle,
        description=records.describe(spec.meta),
        package=package,
        base_url=base_url,
        headers=headers,
        settings=tuple(
            replace(item, value=fitting(item.value, item.value.place / "example", {}, findings, is_text=True))
            for item in settings.settings()
        ),
        auth=auths,
        records=definitions.records,
        types=definitions.types,
        resources=resources,
        signatures=tuple(
            signature(name, item, package.env_prefix, Place(("webhooks", "signatures", name)), findings)
            for name, item in spec.webhooks.signatures.items()
        ),
        retry=spec.service.retry,
        errors=service_errors,
        cookies=cookies,
    )


def _resource(
    around: operations.Surroundings,
    index: int,
    delivered: Deliveries,
    attributes: Mapping[str, str],
    place: Place,
    findings: Findings,
) -> ir.Resource:
    spec, definitions = around.resource, around.definitions
    lowered = tuple(
        operation
        for wire, item in spec.operations.items()
        for operation in operations.operations(wire, item, place / "operations" / wire, around, findings)
    )
    returned = (traverse.returned(item.reply) for item in lowered)
    return ir.Resource(
        wire=spec.handle,
        name=attributes[spec.handle],
        module=records.module_name(spec),
        class_name=records.class_name(spec.resource, names.resource_class(spec.handle), place / "resource", findings),
        title=records.title_of(spec),
        description=records.describe(spec.meta, spec.description),
        record=definitions.own.get(spec.handle) or next(filter(None, returned), None),
        records=definitions.defined(records.module_name(spec)),
        operations=lowered,
        webhooks=tuple(
            webhook(item, spec.handle, payload, delivered[index, position], place / "webhooks" / position, findings)
            for position, (item, payload) in enumerate(
                zip(spec.webhooks, definitions.payloads[spec.handle], strict=True)
            )
        ),
        place=place,
    )
