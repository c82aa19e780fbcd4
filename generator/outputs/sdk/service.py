"""The service module: base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir import names, requests, types
from generator.outputs.sdk.module import Module
from generator.outputs.sdk.schemes import scheme_arguments
from generator.python import code, expressions, runtime
from generator.python.code import Code, call, literal, mapping, name, tupled
from generator.python.expressions import Scope, text
from generator.python.runtime import SETTINGS, auth, private, public, renewal, setting, signing
from generator.python.types import scalar_converter

_USES = (private("service", "Service"), private("settings", "Settings"), public("Omit"))


class AuthView(Struct, frozen=True):
    """A credential set as a function of the settings."""

    function: str
    type: Code
    value: Code


class ServiceView(Struct, frozen=True):
    """The service module."""

    base_url: Code
    headers: Code
    cookies: Code
    has_cookies: bool
    auths: tuple[AuthView, ...]
    auth_map: Code
    own_auth: Code
    settings: Code
    user_agent: Code
    retry: Code
    has_retry: bool


def module(connector: ir.Connector) -> Module:
    """The service module of a connector."""
    scope = Scope({}, {item.value.wire: item for item in connector.settings})
    auths = tuple(_auth(connector, item, scope) for item in connector.auth)
    own = zip(connector.auth, auths, strict=True)
    view = ServiceView(
        base_url=expressions.base_url(connector.base_url, scope),
        headers=expressions.headers(connector.headers, scope),
        cookies=expressions.cookies(connector.cookies, scope),
        has_cookies=bool(connector.cookies),
        auths=auths,
        auth_map=mapping((literal(item.name), name(view.function)) for item, view in own),
        own_auth=literal(_own_auth(connector)),
        settings=tupled(_declared(item) for item in connector.settings),
        user_agent=literal(f"{connector.package.distribution}/{connector.package.version}"),
        retry=literal(connector.retry),
        has_retry=bool(connector.retry),
    )
    return Module(
        f"src/{connector.package.module}/_service.py",
        "sdk/src/module/_service.py",
        '"""The base URL, headers, settings and credentials of the API."""',
        view,
        code.uses(_USES),
        frozenset(("_base_url", "_headers", "_cookies", "SERVICE", *(item.function for item in auths))),
    )


def _own_auth(connector: ir.Connector) -> str:
    """The credential set of `client.request`: the service's, else that of the first operation at its host."""
    if any(item.name == "" for item in connector.auth):
        return ""
    operations = (operation for item in connector.resources for operation in item.operations)
    return next((operation.policy.auth for operation in operations if operation.policy.base_url is None), "")


def _declared(item: ir.Setting) -> Code:
    value = item.value
    keywords: dict[str, Code] = {}
    if value.default is not None:
        keywords["default"] = literal(value.default)
    if value.options:
        keywords["options"] = literal(value.options)
    if item.sent:
        keywords["sent"] = literal(dict(item.sent))
    if item.is_token:
        keywords["is_token"] = literal(True)
    if isinstance(value.type, types.Scalar) and value.type != types.STRING:
        keywords["convert"] = scalar_converter(value.type.kind)
    return call(private("settings", "Setting"), literal(value.name), literal(item.variable), keywords=keywords)


def _auth(connector: ir.Connector, item: ir.Auth, scope: Scope) -> AuthView:
    function = _function(item.name)
    type_ = auth("Credentials")
    match item.method:
        case ir.Basic(username, password):
            value = call(auth("basic"), text(username, scope), text(password, scope))
        case ir.Bearer((ir.Ref(wire),)) if scope.settings[wire].is_token:
            type_ = auth("Auth")
            token_of = scope.settings[wire].value
            read = "token" if token_of.is_certain else "optional_token"
            value = call(auth("token"), setting(read, literal(token_of.name)))
        case ir.Bearer(token):
            value = call(auth("bearer"), text(token, scope))
        case ir.ApiKey(key, place, secret):
            value = call(auth("api_key"), literal(key), literal(place), text(secret, scope))
        case ir.ClientCredentials() as client:
            type_ = auth("ClientCredentials")
            value = call(type_, *_client(client, scope), keywords=_token_request(client, scope))
        case ir.RefreshToken(client, refresh_token):
            type_ = renewal("RefreshToken")
            arguments = (*_client(client, scope), text(refresh_token, scope))
            value = call(type_, *arguments, keywords=_token_request(client, scope))
        case ir.RequestSignature(signature, secret):
            kind, keywords = scheme_arguments(signature)
            signing_scheme = call(runtime.scheme(kind), keywords=keywords)
            value = call(signing("Signature"), signing_scheme, text(secret, scope))
        case ir.NoAuth():
            value = call(type_)
        case ir.Choice(chooser, sets):
            type_ = auth("AuthSet")
            asked = {
                own: [scope.settings[wire].value.name for wire in requests.asked(connector, own)] for _, own in sets
            }
            chosen = mapping(
                (literal(option), tupled((name(_function(own)), literal(tuple(asked[own]))))) for option, own in sets
            )
            value = call(auth("chosen"), chosen, literal(scope.settings[chooser].value.name), SETTINGS)
        case ir.All(parts):
            type_ = auth("AuthSet")
            value = call(auth("together"), *(call(name(_function(part)), SETTINGS) for part in parts))
        case _:
            assert_never(item.method)
    return AuthView(function, type_, value)


def _client(client: ir.ClientCredentials, scope: Scope) -> tuple[Code, ...]:
    """The token URL and the client; a public one has no secret."""
    secret = text(client.client_secret, scope) if client.client_secret else public("OMIT")
    return expressions.token_url(client.token_url, scope), text(client.client_id, scope), secret


def _token_request(client: ir.ClientCredentials, scope: Scope) -> dict[str, Code]:
    """The further arguments of a token request."""
    keywords = {"scope": text(client.scope, scope)} if client.scope else {}
    keywords |= {"in_body": literal(True)} if client.in_body else {}
    form = mapping((literal(key), text(parts, scope)) for key, parts in client.form)
    return keywords | ({"form": form} if client.form else {})


def _function(auth_name: str) -> str:
    return f"_{names.snake(auth_name)}_credentials" if auth_name else "_credentials"
