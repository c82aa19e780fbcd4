"""The view of a whole package: what each of its files says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir, names, typetree
from generator.imports import STANDARD, Available, Import, runtime
from generator.view import example, expected, expressions, model, signature, webhooks
from generator.view.expressions import Scope
from generator.view.model import ModelView
from generator.view.resource import MethodView, ResourceView, base_url, resource
from generator.view.text import code_span, docstring, literal, markdown, sentence
from generator.view.webhooks import WebhooksGuide, WebhooksView


@dataclass(frozen=True, slots=True)
class ClientResource:
    """A resource as an attribute of the client."""

    name: str
    module: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the clients."""

    client: str
    docstring: str
    async_docstring: str
    parameters: tuple[str, ...]
    changes: tuple[str, ...]
    values: str
    options: str
    resources: tuple[ClientResource, ...]
    available: Available


@dataclass(frozen=True, slots=True)
class AuthView:
    """A credential set as a function of the settings."""

    function: str
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The module of what the connector says of the whole API."""

    base_url: str
    headers: str
    auths: tuple[AuthView, ...]
    auth_map: str
    own_auth: str
    settings: str
    user_agent: str
    available: Available


@dataclass(frozen=True, slots=True)
class InitView:
    """The package's public names."""

    docstring: str
    version: str
    imports: tuple[str, ...]
    names: str
    homes: str


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
    resources: tuple[ApiResource, ...]


@dataclass(frozen=True, slots=True)
class TestView:
    """A test of an operation."""

    name: str
    reply: str
    sync_call: str
    async_call: str
    type: str
    run: str
    called: str
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TestsView:
    """The tests of a resource."""

    name: str
    module: str
    client: str
    constructor: str
    tests: tuple[TestView, ...]
    available: Available


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
    tests: tuple[TestsView, ...]
    project: Mapping[str, object]


def package(connector: ir.Connector, classes: Mapping[str, str]) -> PackageView:
    """The view of a connector; `classes` has the code of each dataclass."""
    homes = model.homes(connector)
    resources = tuple(resource(connector, item, homes) for item in connector.resources)
    return PackageView(
        module=connector.package.module,
        client=client_module(connector),
        service=_service(connector),
        init=_init(connector, homes),
        webhooks=webhooks.module(connector, homes),
        resources=resources,
        models=tuple(
            model.model(item, [r for r in model.records(item) if homes[r.name] == item.module], classes)
            for item in connector.resources
        ),
        readme=_readme(connector),
        api=_api(connector, resources),
        tests=tuple(_tests(connector, item) for item in connector.resources if item.operations),
        project=_project(connector),
    )


_OPTIONS = (
    ("base_url", "str | None", "None", "str | None | Omit"),
    ("timeout", "float | httpx.Timeout | None | Omit", "OMIT", "float | httpx.Timeout | None | Omit"),
    ("max_retries", "int", "2", "int | Omit"),
    ("default_headers", "Mapping[str, str] | None", "None", "Mapping[str, str] | Omit"),
    ("strict", "bool", "False", "bool | Omit"),
    ("max_response_bytes", "int", "67_108_864", "int | Omit"),
)
"""The options of every client: their types and defaults, and their types where they are changed."""

OPTION_TEXTS = {
    "base_url": "Replaces the whole base URL, for tests and proxies.",
    "timeout": "Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's"
    " own, that of `http_client`, or 60.",
    "max_retries": "How often a call is sent again, where that is safe.",
    "default_headers": "Headers of every request; they take the place of those that would be sent.",
    "strict": "Whether a field that doesn't fit its type is an error, not `None`.",
    "max_response_bytes": "The largest body, decompressed, that is read.",
    "http_client": "A client of the HTTP library; it is never closed here.",
}


def client_module(connector: ir.Connector) -> ClientView:
    """The view of the module of the clients."""
    settings = [signature.setting(item) for item in connector.settings]
    own = [item.declaration for item in settings]
    options = [f"{name}: {type_} = {default}" for name, type_, default, _ in _OPTIONS]
    changed = [f"{name}: {type_} = OMIT" for name, _, _, type_ in _OPTIONS]
    about = sentence(connector.description) or f"A client for {connector.title}."
    lines = [about, "", "Each setting that is not given is read from the environment.", "", "Args:"]
    lines += [
        f"    {item.name}: {(sentence(item.description) + ' ') if item.description else ''}Also `{given.variable}`."
        for item, given in zip(settings, connector.settings, strict=True)
    ]
    lines += [f"    {name}: {text}" for name, text in OPTION_TEXTS.items()]
    return ClientView(
        client=connector.package.client,
        docstring=docstring("\n".join(lines), 4),
        async_docstring=docstring("\n".join([f"{about} Its calls are awaited.", *lines[1:]]), 4),
        parameters=("self", "*", *own, *options),
        changes=("self", "*", *own, *changed),
        values="{" + ", ".join(f"{literal(item.value.name)}: {_given(item)}" for item in connector.settings) + "}",
        options=", ".join(f"{name}={name}" for name, *_ in _OPTIONS),
        resources=tuple(
            ClientResource(
                item.name,
                item.module,
                item.class_name,
                docstring(sentence(item.description or item.title) or f"The resource {item.wire}.", 8),
            )
            for item in connector.resources
        ),
        available={
            **STANDARD,
            **runtime("._runtime"),
            "_SERVICE": Import("._service", "SERVICE"),
            "_wire": Import("._runtime", "wire"),
            "httpx": Import("._http", "httpx", typing=True),
            **{
                f"{prefix}{item.class_name}{suffix}": Import(
                    f".resources.{item.module}", f"{prefix}{item.class_name}{suffix}", typing=True
                )
                for item in connector.resources
                for prefix in ("", "Async")
                for suffix in ("", "WithRawResponse")
            },
        },
    )


def _given(item: ir.Setting) -> str:
    encode = expressions.encoder(item.value.type, "text")
    return item.value.name if encode == "_wire.text" else f"_wire.maybe({item.value.name}, {encode})"


def _service(connector: ir.Connector) -> ServiceView:
    scope = Scope({}, {item.value.wire: item for item in connector.settings})
    auths = tuple(_auth(item, scope) for item in connector.auth)
    version = f"{connector.package.distribution}/{connector.package.version}"
    return ServiceView(
        base_url=base_url(connector.base_url, scope),
        headers="{"
        + ", ".join(f"{literal(name)}: {expressions.header(parts, scope)}" for name, parts in connector.headers)
        + "}",
        auths=auths,
        auth_map=", ".join(
            f"{literal(item.name)}: {view.function}" for item, view in zip(connector.auth, auths, strict=True)
        ),
        own_auth=literal(_own_auth(connector)),
        settings="".join(f"{_declared(item)}, " for item in connector.settings),
        user_agent=literal(version),
        available={**STANDARD, **runtime("._runtime")},
    )


def _own_auth(connector: ir.Connector) -> str:
    """The credential set of the first operation that is at the service's own host, where the service names none."""
    operations = (operation for item in connector.resources for operation in item.operations)
    return next((operation.policy.auth for operation in operations if operation.policy.base_url is None), "")


def _declared(item: ir.Setting) -> str:
    value = item.value
    parts = [literal(value.name), literal(item.variable)]
    if value.default is not None:
        parts.append(f"default={literal(value.default)}")
    if value.options:
        parts.append(f"options={literal(value.options)}")
    if item.sent:
        parts.append(f"sent={literal(dict(item.sent))}")
    convert = "" if value.type in (typetree.STRING,) else _converter(value)
    if convert:
        parts.append(f"convert={convert}")
    return f"_Setting({', '.join(parts)})"


def _converter(value: ir.Value) -> str:
    match value.type:
        case typetree.Scalar():
            return typetree.converter(value.type)
        case _:
            return ""


def _auth(item: ir.Auth | ir.AuthChoice, scope: Scope) -> AuthView:
    function = _credentials(item.name)
    if isinstance(item, ir.AuthChoice):
        sets = ", ".join(f"{literal(option)}: {_credentials(name)}" for option, name in item.sets)
        setting = literal(scope.settings[item.setting].value.name)
        return AuthView(function, "Auth", f"_auth.chosen({{{sets}}}, {setting}, _settings)")
    parts = {name: expressions.text(text, scope) for name, text in item.parts}
    match item.method:
        case "oauth2":
            scope_part = parts.pop("scope", None)
            arguments = [parts.get(name, '""') for name in ("token_url", "client_id", "client_secret")]
            if scope_part is not None:
                arguments.append(f"scope={scope_part}")
            if item.in_body:
                arguments.append("in_body=True")
            return AuthView(function, "ClientCredentials", f"_auth.ClientCredentials({', '.join(arguments)})")
        case "apiKey":
            made = ", ".join(parts.get(name, '""') for name in ("name", "place", "value"))
            return AuthView(function, "Credentials", f"_auth.api_key({made})")
        case "none":
            return AuthView(function, "Credentials", "_auth.Credentials()")
        case _:
            return AuthView(function, "Credentials", f"_auth.{item.method}({', '.join(parts.values())})")


def _credentials(name: str) -> str:
    return f"_{names.snake(name)}_credentials" if name else "_credentials"


_ERRORS = (
    "APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError", "BadRequestError",
    "ConfigurationError", "ConflictError", "InvalidValueError", "NotFoundError", "PermissionDeniedError",
    "RateLimitError", "ResponseDecodeError", "ServerError", "UnprocessableEntityError", "WebhookError",
    "WebhookParseError", "WebhookPathError", "WebhookReplayError", "WebhookSignatureError",
)  # fmt: skip
_VALUES = (
    "OMIT", "FileInput", "IsoDate", "IsoDateTime", "IsoDuration", "IsoTime", "JsonInput", "JsonObject", "JsonValue",
    "Omit",
)  # fmt: skip


def _init(connector: ir.Connector, homes: Mapping[str, str]) -> InitView:
    client = connector.package.client
    public: dict[str, list[str]] = {
        ".client": [client, f"Async{client}"],
        ".errors": sorted([f"{client}Error", *_ERRORS]),
        "._runtime.page": ["AsyncPage", "AsyncPager", "Page"],
        "._runtime.raw": ["RawResponse"],
        "._runtime.values": sorted(_VALUES),
        "._runtime.webhooks.events": ["UnknownWebhook"],
        "._runtime.webhooks.replay": ["WebhookStore"],
        ".webhooks": ["WebhookEvent", "WebhookReceiver", "parse_webhook"],
    }
    for item in connector.resources:
        own = sorted(record.name for record in model.records(item) if homes[record.name] == item.module)
        public[f".models.{item.module}"] = own
        public[f".resources.{item.module}"] = sorted([item.class_name, f"Async{item.class_name}"])
    listed = [name for found in public.values() for name in found]
    return InitView(
        docstring=docstring(sentence(connector.description) or f"A client for {connector.title}.", 0),
        version=literal(connector.package.version),
        imports=tuple(
            f"from {module} import {', '.join(f'{name} as {name}' for name in found)}"
            for module, found in sorted(public.items())
        ),
        names=", ".join(literal(name) for name in [*listed, "__version__"]),
        homes="{" + ", ".join(f"{literal(module)}: {literal(tuple(found))}" for module, found in public.items()) + "}",
    )


def _readme(connector: ir.Connector) -> ReadmeView:
    found = connector.package
    calls = [(item, operation) for item in connector.resources for operation in item.operations]
    first = next((pair for pair in calls if pair[1].returns == "record"), calls[0] if calls else None)
    listing = next((pair for pair in calls if pair[1].returns == "page"), None)
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
                code_span(signature.annotation(item.value)).replace("|", "\\|"),
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
            isinstance(item, ir.Auth) and item.method == "apiKey" and dict(item.parts).get("place") == ("query",)
            for item in connector.auth
        ),
    )


def _api(connector: ir.Connector, resources: tuple[ResourceView, ...]) -> ApiView:
    return ApiView(
        markdown(connector.title),
        tuple(
            ApiResource(item.name, markdown(item.title), tuple(map(_api_method, item.methods))) for item in resources
        ),
    )


def _api_method(method: MethodView) -> ApiMethod:
    told = method.documentation
    return ApiMethod(method.heading, method.signature, code_span(told.wire_call), markdown(told.summary), told.retries)


def _tests(connector: ir.Connector, item: ir.Resource) -> TestsView:
    given = (f"{setting.value.name}={example.setting(setting, connector)}, " for setting in connector.settings)
    package, client = connector.package.module, connector.package.client
    return TestsView(
        name=item.name,
        module=item.module,
        client=client,
        constructor="".join(given),
        tests=tuple(_test(connector, item, operation) for operation in item.operations),
        available={
            "asyncio": Import("asyncio"),
            "datetime": Import("datetime"),
            "json": Import("json"),
            "httpx": Import(connector.package.http),
            client: Import(package, client),
            f"Async{client}": Import(package, f"Async{client}"),
            **{name: Import(package, name) for name in ("AsyncPage", "Page", "JsonValue")},
            **{operation.record.name: Import(package, operation.record.name) for operation in item.operations},
        },
    )


def _test(connector: ir.Connector, item: ir.Resource, operation: ir.Operation) -> TestView:
    call = example.call(item, operation)
    record = operation.record.name
    returned = {"record": record, "page": f"AsyncPage[{record}]", "none": "None", "json": "JsonValue", "bytes": "bytes"}
    reply = example.reply(operation)
    keeps = "" if operation.returns == "none" else "result = "
    on_request = tuple(expected.checks(connector, operation))
    path = example.path(operation, connector)
    one = example.record(operation.record)
    checks = {
        "record": (f"assert isinstance(result, {record})", *expected.fields(operation, one, "result")),
        "page": (
            "assert len(result.items) == 1",
            "item = result.items[0]",
            f"assert isinstance(item, {record})",
            *expected.fields(operation, one, "item"),
        ),
        "none": (),
        "json": (f"assert result == {literal(reply)}",),
        "bytes": ("assert result",),
    }
    return TestView(
        name=f"test_{operation.name.strip('_')}",
        reply=literal(reply),
        sync_call=f"{keeps}{call}",
        async_call=f"await {call}",
        type=returned[operation.returns],
        run=f"{keeps}asyncio.run(call())",
        called=f"{'request =' if on_request else 'assert'} server.called({literal(operation.method)}, {literal(path)})",
        checks=(*on_request, *checks[operation.returns]),
    )


def _project(connector: ir.Connector) -> dict[str, object]:
    found = connector.package
    project: dict[str, object] = {
        "name": found.distribution,
        "version": found.version,
        "description": " ".join(sentence(found.description).split())[:512],
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
