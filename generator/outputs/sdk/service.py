"""The view of what the connector says of the whole API: its URL, headers, credentials and settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

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
    return types.converter(value.type) if isinstance(value.type, types.Scalar) else ""


def _auth(item: ir.Auth, scope: Scope) -> AuthView:
    function = _credentials(item.name)
    match item.method:
        case ir.Basic(username, password):
            pair = f"{expressions.text(username, scope)}, {expressions.text(password, scope)}"
            return AuthView(function, "Credentials", f"_auth.basic({pair})")
        case ir.Bearer(token):
            return AuthView(function, "Credentials", f"_auth.bearer({expressions.text(token, scope)})")
        case ir.ApiKey(name, place, value):
            key = f"{literal(name)}, {literal(place)}, {expressions.text(value, scope)}"
            return AuthView(function, "Credentials", f"_auth.api_key({key})")
        case ir.ClientCredentials(token_url, client_id, client_secret, scopes, in_body):
            arguments = [expressions.text(text, scope) for text in (token_url, client_id, client_secret)]
            if scopes:
                arguments.append(f"scope={expressions.text(scopes, scope)}")
            if in_body:
                arguments.append("in_body=True")
            return AuthView(function, "ClientCredentials", f"_auth.ClientCredentials({', '.join(arguments)})")
        case ir.NoAuth():
            return AuthView(function, "Credentials", "_auth.Credentials()")
        case ir.Choice(setting, sets):
            chosen = ", ".join(f"{literal(option)}: {_credentials(name)}" for option, name in sets)
            name = literal(scope.settings[setting].value.name)
            return AuthView(function, "Auth", f"_auth.chosen({{{chosen}}}, {name}, _settings)")
        case _:
            assert_never(item.method)


def _credentials(name: str) -> str:
    return f"_{names.snake(name)}_credentials" if name else "_credentials"
