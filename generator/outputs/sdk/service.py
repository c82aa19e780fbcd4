"""The view of what the connector says of the whole API: its URL, headers, credentials and settings."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.ir import names, types
from generator.outputs.sdk.resource import base_url
from generator.python import expressions
from generator.python.expressions import Scope
from generator.python.imports import STANDARD, Available, runtime
from generator.text.prose import literal


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


def service(connector: ir.Connector) -> ServiceView:
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
    """The credential set for calls of no resource: the service's, else that of the first operation at its host."""
    if any(item.name == "" for item in connector.auth):
        return ""
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
    convert = "" if value.type in (types.STRING,) else _converter(value)
    if convert:
        parts.append(f"convert={convert}")
    return f"_Setting({', '.join(parts)})"


def _converter(value: ir.Value) -> str:
    match value.type:
        case types.Scalar():
            return types.converter(value.type)
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
