"""From the typed spec to the ir: templates parsed, holes resolved, types and names final."""

from __future__ import annotations

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import ConnectorSpec
from generator.ir import names
from generator.lower import operations, records, urls
from generator.lower.auth import auth, choice, is_choice
from generator.lower.headers import check_headers
from generator.lower.package import package_of
from generator.lower.signatures import signature
from generator.lower.values import SettingsTable, own_name


def lower(spec: ConnectorSpec, findings: Findings) -> ir.Connector:
    """What the spec means; whatever is wrong with it is a finding, and the result is then not to be used."""
    package = package_of(spec, findings)
    settings = SettingsTable(spec.settings, package.env_prefix, findings)
    auths = _auths(spec, settings, findings)
    service = Place(("service",))
    base_url = urls.scheme_lowered(settings.text(spec.service.base_url, service / "baseURL", of_service=True))
    urls.check_base_url(base_url, service / "baseURL" / "value", findings)
    headers = tuple(
        (name, settings.text(item, service / "headers" / name, of_service=True))
        for name, item in spec.service.headers.items()
        if name.lower() != "content-type"
    )
    check_headers(headers, service / "headers", findings)
    places = [Place(("resources", index)) for index in range(len(spec.resources))]
    endpoints = [
        urls.endpoint(resource.endpoint, place / "endpoint", settings, findings)
        for resource, place in zip(spec.resources, places, strict=True)
    ]
    base_urls = [
        urls.base_url(resource.base_url, place / "base_url", settings, findings)
        for resource, place in zip(spec.resources, places, strict=True)
    ]
    own_records = [
        records.record(resource, place, findings) for resource, place in zip(spec.resources, places, strict=True)
    ]
    shared = operations.shared_records(list(zip(spec.resources, own_records, places, strict=True)), findings)
    around = [
        operations.Surroundings(spec.service, resource, endpoint, own_base, record, settings, shared)
        for resource, endpoint, own_base, record in zip(spec.resources, endpoints, base_urls, own_records, strict=True)
    ]
    resources = tuple(_resource(item, place, findings) for item, place in zip(around, places, strict=True))
    return ir.Connector(
        handle=spec.handle,
        title=(spec.meta.short if spec.meta else None) or spec.handle,
        description=records.describe(spec.meta),
        package=package,
        base_url=base_url,
        headers=headers,
        settings=settings.settings(),
        auth=auths,
        resources=resources,
        signatures=tuple(
            signature(name, item, package.env_prefix, Place(("webhooks", "signatures", name)), findings)
            for name, item in spec.webhooks.signatures.items()
        ),
    )


def _auths(spec: ConnectorSpec, settings: SettingsTable, findings: Findings) -> tuple[ir.Auth | ir.AuthChoice, ...]:
    """The credential sets that something uses; the connector's own is needed by the client if any call uses it."""
    used: dict[str, Place] = {}
    for index, resource in enumerate(spec.resources):
        place = Place(("resources", index))
        for name, operation in resource.operations.items():
            if operation.auth is not None:
                used.setdefault(operation.auth, place / "operations" / name / "auth")
            else:
                used.setdefault(resource.auth or "", place / "auth")
    for name in [name for name in used if name in spec.auth]:
        for option, chosen in spec.auth[name].sets.items():
            place = Place(("auth", name, "sets", option))
            used.setdefault(chosen, place)
            if chosen in spec.auth and is_choice(spec.auth[chosen]):
                findings.add("unknown-auth", f"{chosen!r} is itself a choice", place, hint="name what it chooses from")
    found: list[ir.Auth | ir.AuthChoice | None] = []
    if spec.service.auth is not None and ("" in used or not used):
        found.append(auth("", spec.service.auth, Place(("service", "auth")), settings, findings, of_service=True))
    for name, item in spec.auth.items():
        place = Place(("auth", name))
        if name in used and is_choice(item):
            found.append(choice(name, item, place, settings, findings))
        elif name in used:
            found.append(auth(name, item, place, settings, findings, of_service=False))
        elif not is_choice(item):
            auth(name, item, place, settings.apart(), findings, of_service=False)
    for name, place in used.items():
        if name and name not in spec.auth:
            findings.add(
                "unknown-auth",
                f"there is no credential set {name!r}",
                place,
                hint=did_you_mean(name, spec.auth, otherwise=f"declare [auth.{name}]"),
            )
    return tuple(item for item in found if item is not None)


def _resource(around: operations.Surroundings, place: Place, findings: Findings) -> ir.Resource:
    spec = around.resource
    rename = own_name(spec.rename, "resource", place / "rename", findings)
    name = rename or names.snake(spec.handle, names.RESOURCE_SCOPE)
    return ir.Resource(
        wire=spec.handle,
        name=name,
        module=names.snake(rename or spec.handle, names.MODULE_SCOPE),
        class_name=records.class_name(spec.resource, names.resource_class(spec.handle), place / "resource", findings),
        title=records.title_of(spec),
        description=records.describe(spec.meta, spec.description),
        record=around.record,
        operations=tuple(
            operations.operation(wire, item, place / "operations" / wire, around, findings)
            for wire, item in spec.operations.items()
        ),
        webhooks=tuple(
            records.webhook(item, spec.handle, place / "webhooks" / index, findings)
            for index, item in enumerate(spec.webhooks)
        ),
        place=place,
    )
