"""The views of the README, of the reference and of pyproject.toml."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.outputs.sdk import example, webhooks
from generator.outputs.sdk.resource import MethodView, ResourceView
from generator.outputs.sdk.webhooks import WebhooksGuide
from generator.python import signatures
from generator.text.prose import code_span, markdown, prose, sentence


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting in the README's table."""

    name: str
    type: str
    variable: str
    description: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README and the reference of the package."""

    title: str
    description: str
    distribution: str
    module: str
    client: str
    http: str
    section: str
    has_section: bool
    settings: tuple[SettingRow, ...]
    webhooks: WebhooksGuide | None
    has_settings: bool
    has_webhooks: bool
    has_example: bool
    has_list: bool
    example: str
    async_example: str
    list_example: str
    raw_example: str
    separator: str
    constructor: str
    secret_in_query: bool


@dataclass(frozen=True, slots=True)
class ApiMethod:
    """A method in the reference."""

    heading: str
    signature: str
    wire_call: str
    summary: str
    retries: str


@dataclass(frozen=True, slots=True)
class ApiResource:
    """A resource in the reference."""

    name: str
    title: str
    methods: tuple[ApiMethod, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """The reference of every method."""

    title: str
    sections: tuple[str, ...]


def readme(connector: ir.Connector) -> ReadmeView:
    found = connector.package
    calls = [(item, operation) for item in connector.resources for operation in item.operations]
    first = next((pair for pair in calls if isinstance(pair[1].reply, ir.RecordReply)), calls[0] if calls else None)
    listing = next((pair for pair in calls if isinstance(pair[1].reply, ir.PageReply)), None)
    constructor = ", ".join(example.constructor(connector))
    return ReadmeView(
        title=markdown(connector.title),
        description=markdown(sentence(connector.description)),
        distribution=found.distribution,
        module=found.module,
        client=found.client,
        http=found.http,
        section=found.readme,
        has_section=bool(found.readme),
        settings=tuple(
            SettingRow(
                item.value.name,
                code_span(signatures.annotation(item.value)).replace("|", "\\|"),
                item.variable,
                markdown(sentence(item.value.description)),
            )
            for item in connector.settings
        ),
        webhooks=webhooks.guide(connector),
        has_settings=bool(connector.settings),
        has_webhooks=connector.webhooks > 0,
        has_example=first is not None,
        has_list=listing is not None,
        example=example.call(*first) if first else "",
        async_example=example.call(*first, asynchronous=True) if first else "",
        list_example=example.call(*listing) if listing else "",
        raw_example=example.call(*first).replace("client.", "client.with_raw_response.", 1) if first else "",
        separator=", " if constructor else "",
        constructor=constructor,
        secret_in_query=any(
            isinstance(item.method, ir.ApiKey) and item.method.place == "query" for item in connector.auth
        ),
    )


def api(connector: ir.Connector, sections: tuple[str, ...]) -> ApiView:
    """The view of the reference; each section is what came of an `ApiResource`."""
    return ApiView(markdown(connector.title), sections)


def api_resource(found: ResourceView) -> ApiResource:
    return ApiResource(found.name, markdown(found.title), tuple(map(_api_method, found.methods)))


def _api_method(method: MethodView) -> ApiMethod:
    told = method.documentation
    return ApiMethod(method.heading, method.signature, code_span(told.wire_call), markdown(told.summary), told.retries)


def project(connector: ir.Connector) -> dict[str, object]:
    found = connector.package
    project: dict[str, object] = {
        "name": found.distribution,
        "version": found.version,
        "description": " ".join(prose(found.description).split())[:512],
        "readme": "README.md",
        "requires-python": found.python,
        "dependencies": [{"httpx": "httpx>=0.27,<1", "httpx2": "httpx2>=2.0,<3"}[found.http]],
        "classifiers": ["Typing :: Typed", "Programming Language :: Python :: 3"],
        "optional-dependencies": {"test": ["pytest>=8", "anyio>=4"]},
    }
    if found.license is not None:
        project["license"] = found.license
    if found.authors:
        project["authors"] = [_author(author) for author in found.authors]
    return {
        "build-system": {"requires": ["hatchling"], "build-backend": "hatchling.build"},
        "project": project,
        "tool": {"hatch": {"build": {"targets": {"wheel": {"packages": [f"src/{found.module}"]}}}}},
    }


def _author(text: str) -> dict[str, str]:
    name, _, mail = text.partition("<")
    return {"name": name.strip()} | ({"email": mail.rstrip("> ")} if mail else {})
