"""The query, headers, cookies and media types of an operation's request."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import assert_never

from generator import ir

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\s;\"]*)", re.IGNORECASE)

NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI describes in other ways."""


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def charset(media_type: str) -> str:
    """The charset of a text: the one that its media type names, else UTF-8.

    Raises:
        LookupError: The charset is unknown, or not one of texts.
    """
    match = _CHARSET.search(media_type)
    name = codecs.lookup(match[1]).name if match else "utf-8"
    "".encode(name)  # codecs that are none of texts refuse
    return name


def query(operation: ir.Operation) -> list[ir.QueryParameter]:
    """The query of an operation: the pairs in its path, and the declared parameters."""
    marked = "".join(part if isinstance(part, str) else f"\0{index}\0" for index, part in enumerate(operation.path))
    written = [pair.partition("=") for pair in marked.partition("?")[2].split("&") if pair]
    in_path = [ir.QueryParameter(name, _unmarked(text, operation.path)) for name, _, text in written]
    return [*in_path, *operation.query]


def headers(connector: ir.Connector, operation: ir.Operation) -> list[tuple[str, ir.Text]]:
    """The headers of an operation: its own, and those of the service that it does not replace."""
    own = {name.lower() for name, _ in operation.headers}
    return [*operation.headers, *((name, text) for name, text in connector.headers if name.lower() not in own)]


def cookies(connector: ir.Connector, operation: ir.Operation) -> list[tuple[str, ir.Text]]:
    """The cookies of an operation: those of the service, of which its own replace some."""
    return [*{**dict(connector.cookies), **dict(operation.cookies)}.items()]


def settings(connector: ir.Connector, operation: ir.Operation) -> frozenset[str]:
    """The settings that a call needs, by wire name: those without a default."""
    known = {item.value.wire: item.value for item in connector.settings}
    policy = operation.policy
    address = (connector.base_url if policy.base_url is None else policy.base_url, operation.path)
    wanted = {wire for text in address for wire in _settings(text)} | set(_credentials(connector, policy.auth))
    carried = (*headers(connector, operation), *cookies(connector, operation))
    texts = (*(item.text for item in query(operation)), *(text for _, text in carried))
    sent = (
        *(wire for text in texts for wire in _settings(text)),
        *(wire for way in operation.ways for wire in _body_settings(way.body)),
    )
    wanted |= {wire for wire in sent if known[wire].required}
    return frozenset(wire for wire in wanted if known[wire].default is None)


def credentials(connector: ir.Connector, name: str) -> Iterator[ir.Auth]:
    """The parts of a credential set: each of several at once; of a choice, those of its default."""
    for auth in connector.auth:
        if auth.name != name:
            continue
        match auth.method:
            case ir.Choice(setting, sets):
                default = next(item.value.default for item in connector.settings if item.value.wire == setting)
                yield from credentials(connector, dict(sets).get(default or "", sets[0][1]))
            case ir.All(names):
                for part in names:
                    yield from credentials(connector, part)
            case ir.Basic() | ir.Bearer() | ir.ApiKey() | ir.NoAuth():
                yield auth
            case ir.ClientCredentials() | ir.RefreshToken() | ir.RequestSignature():
                yield auth
            case _:
                assert_never(auth.method)


def addresses(connector: ir.Connector) -> list[ir.Text]:
    """The URLs that a client calls: the base URLs of the service and of operations, and those of tokens."""
    clients = (token_request(auth.method) for auth in connector.auth)
    own = (item.policy.base_url for resource in connector.resources for item in resource.operations)
    tokens = (client.token_url for client in clients if client is not None)
    return [connector.base_url, *tokens, *(url for url in own if url)]


def asked(connector: ir.Connector, name: str) -> list[str]:
    """The settings without a default that a credential set asks for, by wire name."""
    without = {item.value.wire for item in connector.settings if item.value.default is None}
    return [wire for wire in dict.fromkeys(_credentials(connector, name)) if wire in without]


def _credentials(connector: ir.Connector, name: str) -> Iterator[str]:
    """The settings of a credential set; of a choice, the one that chooses too."""
    yield from (
        auth.method.setting for auth in connector.auth if auth.name == name and isinstance(auth.method, ir.Choice)
    )
    for auth in credentials(connector, name):
        match auth.method:
            case ir.Basic(username, password):
                yield from (*_settings(username), *_settings(password))
            case ir.Bearer(token):
                yield from _settings(token)
            case ir.ApiKey(value=value):
                yield from _settings(value)
            case ir.ClientCredentials():
                yield from _of_client(auth.method, connector)
            case ir.RefreshToken(client, refresh_token):
                yield from (*_of_client(client, connector), *_settings(refresh_token))
            case ir.RequestSignature(secret=secret):
                yield from _settings(secret)
            case ir.NoAuth() | ir.Choice() | ir.All():
                pass
            case _:
                assert_never(auth.method)


def _of_client(client: ir.ClientCredentials, connector: ir.Connector) -> Iterator[str]:
    """The settings of a token request without which it can't be sent."""
    yield from (*_settings(client.token_url), *_settings(client.client_id))
    required = {item.value.wire for item in connector.settings if item.value.required}
    for text in (client.client_secret, client.scope, *(text for _, text in client.form)):
        yield from (wire for wire in _settings(text) if wire in required)


def token_request(method: ir.AuthMethod) -> ir.ClientCredentials | None:
    """The client that asks a token endpoint, where a method has one."""
    match method:
        case ir.ClientCredentials():
            return method
        case ir.RefreshToken(client):
            return client
        case ir.Basic() | ir.Bearer() | ir.ApiKey() | ir.RequestSignature():
            return None
        case ir.NoAuth() | ir.Choice() | ir.All():
            return None
        case _:
            assert_never(method)


def may_be_unsent(connector: ir.Connector, method: ir.AuthMethod) -> bool:
    """Whether a credential is omitted if its settings, which are optional, have no value."""
    certain = {item.value.wire for item in connector.settings if item.value.is_certain}
    match method:
        case ir.Basic(username, password):
            parts: tuple[ir.Text, ...] = (username, password)
        case ir.Bearer(text) | ir.ApiKey(value=text):
            parts = (text,)
        case ir.ClientCredentials() | ir.RefreshToken() | ir.RequestSignature():
            return False
        case ir.NoAuth() | ir.Choice() | ir.All():
            return False
        case _:
            assert_never(method)
    return all(any(wire not in certain for wire in _settings(text)) for text in parts)


def renews_tokens(connector: ir.Connector) -> bool:
    """Whether refresh tokens are renewed, so that the user has to store them."""
    return any(isinstance(auth.method, ir.RefreshToken) for auth in connector.auth)


def _body_settings(body: ir.Body | None) -> Iterator[str]:
    match body:
        case ir.JsonBody(root):
            yield from _settings(tuple(holes(root)))
        case ir.FieldsBody(fields):
            yield from (wire for field in fields for wire in _settings(tuple(holes(field.node))))
        case ir.TextBody(text):
            yield from _settings(text)
        case ir.FileBody(ref):
            yield from _settings((ref,))
        case None:
            pass
        case _:
            assert_never(body)


def holes(node: ir.BodyNode) -> Iterator[ir.Ref]:
    """The holes of a body or a part of it."""
    match node:
        case ir.ObjectNode(members):
            for _, member in members:
                yield from holes(member)
        case ir.ArrayNode(items):
            for item in items:
                yield from holes(item)
        case ir.TextNode(text):
            yield from (part for part in text if isinstance(part, ir.Ref))
        case ir.ValueNode(ref):
            yield ref
        case ir.Const():
            pass
        case _:
            assert_never(node)


def _settings(text: ir.Text) -> Iterator[str]:
    return (part.wire for part in text if isinstance(part, ir.Ref) and part.setting)


def answered(connector: ir.Connector, operation: ir.Operation) -> str:
    """The requested media type of the response."""
    match operation.reply:
        case ir.BytesReply() | ir.StreamReply():
            usual = "application/octet-stream"
        case ir.TextReply():
            usual = "text/plain"
        case ir.EventsReply():
            usual = "text/event-stream"
        case ir.LinesReply():
            usual = "application/x-ndjson"
        case ir.RecordReply() | ir.PageReply() | ir.JsonReply() | ir.NoReply():
            usual = "application/json"
        case _:
            assert_never(operation.reply)
    asked = {name.lower(): text for name, text in headers(connector, operation)}.get("accept", ())
    if len(asked) != 1 or not isinstance(asked[0], str):
        return usual
    first = essence(asked[0].partition(",")[0])
    return usual if "*" in first or "/" not in first else first


def _unmarked(text: str, path: ir.Text) -> ir.Text:
    pieces = re.split(r"\0(\d+)\0", text)
    return tuple(path[int(piece)] if index % 2 else piece for index, piece in enumerate(pieces) if piece)
