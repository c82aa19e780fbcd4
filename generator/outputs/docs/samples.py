"""The samples of an operation: Python, the command line, curl, the request and the response."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from typing import assert_never
from urllib.parse import quote

from generator import ir
from generator.ir import deliveries, names, requests, samples, types
from generator.ir.types import Scalar
from generator.outputs.docs.text import fenced
from generator.outputs.sdk import catalogue
from generator.outputs.sdk.expected import Unsaid, Values
from generator.outputs.sdk.expected import path as example_path
from generator.text.characters import hidden
from generator.text.jsonvalue import Json

_OPTIONS = frozenset(
    ("help", "input", "output", "fields", "limit", "all", "save", "yes", "dry-run", "curl", "base-url", "no-all")
)
"""The words that the terminal takes itself: an argument of that name begins with `arg-`."""


def command(resource: ir.Resource, operation: ir.Operation, connector: ir.Connector) -> str:
    """The command of a terminal with the arguments of the example."""
    words = [connector.package.distribution, catalogue.name(resource, operation).replace(".", " ").replace("_", "-")]
    own = {value.wire for value in operation.parameters[: operation.positional]}
    try:
        for wire, value in Values(connector, resource, operation).arguments().items():
            words += _words(next(item for item in operation.parameters if item.wire == wire), value, bare=wire in own)
    except Unsaid:
        return ""
    return " ".join(words)


def _words(value: ir.Value, argument: Json, *, bare: bool) -> Iterator[str]:
    name = re.sub(r"_+", "-", value.name.strip("_")) or "arg"
    flag = f"--arg-{name}" if name in _OPTIONS else f"--{name}"
    if isinstance(argument, bool) and types.unwrapped(value.type) == Scalar("boolean"):
        yield flag if argument else f"--no-{flag[2:]}"
    elif isinstance(argument, list) and all(isinstance(item, (str, int, float)) for item in argument) and argument:
        for item in argument:
            yield f"{flag} {_word(item)}"
    elif bare:
        yield _word(argument)
    else:
        yield f"{flag} {_word(argument)}"


def _word(argument: Json) -> str:
    return _shell(argument if isinstance(argument, str) else types.compact(argument))


def _shell(text: str) -> str:
    """A quoted word of a shell, with hidden characters escaped."""
    invisible = hidden(text)
    if not invisible:
        return shlex.quote(text)
    if "\0" in invisible:
        raise Unsaid  # no argument of a program holds it
    return "$'" + "".join(_code(c) if c in invisible else f"\\{c}" if c in "\\'" else c for c in text) + "'"


def _code(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def curl(resource: ir.Resource, operation: ir.Operation, connector: ir.Connector) -> str:
    """The command of curl; empty for a signed request, and where the example's takes more than a line to say."""
    values = Values(connector, resource, operation)
    try:
        url = f"{address(operation, connector)}{example_path(connector, resource, operation)}"
        pairs = [*values.pairs(operation)]
        carried = [*_carried(operation, connector, values)]
        body = [*_body(operation.body, values)]
        proof = [*_proof(operation, connector)]
    except Unsaid:
        return ""
    query = "&".join((*(f"{_quoted(name)}={_quoted(text)}" for name, text in pairs), *_keys(proof)))
    options = [f"-X {operation.method}"] if operation.method != "GET" else []
    lines = [f'curl {" ".join(options)}{" " if options else ""}"{url}{"?" if query else ""}{query}"']
    lines += [option for kind, option in proof if kind == "option"]
    lines += [*carried, *body]
    return " \\\n  ".join(lines)


def _carried(operation: ir.Operation, connector: ir.Connector, values: Values) -> Iterator[str]:
    """The headers and cookies of the operation and of the service, as options of curl."""
    needed = requests.settings(connector, operation)
    unset = {item.value.wire for item in connector.settings if item.value.default is None} - needed
    headers = ((name, text) for name, text in requests.headers(connector, operation) if name.lower() != "content-type")
    every = [("-H", f"{name}: ", text) for name, text in headers]
    every += [("-b", f"{name}=", text) for name, text in requests.cookies(connector, operation)]
    for option, start, text in every:
        refs = [part for part in text if isinstance(part, ir.Ref)]
        if all(ref.setting for ref in refs):
            if not any(ref.wire in unset for ref in refs):
                yield f'{option} "{_escaped(start)}{_filled(text, connector)}"'
        elif isinstance(said := values.line(text), str):
            yield f"{option} {_shell(f'{start}{said}')}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _keys(proof: list[tuple[str, str]]) -> list[str]:
    return [text for kind, text in proof if kind == "query"]


def address(operation: ir.Operation, connector: ir.Connector) -> str:
    base = connector.base_url if operation.policy.base_url is None else operation.policy.base_url
    return _filled(base, connector).rstrip("/")


def _filled(text: ir.Text, connector: ir.Connector) -> str:
    """A text in double quotes of a shell; a setting is its default or its variable."""
    settings = {item.value.wire: item for item in connector.settings}
    parts: list[str] = []
    for part in text:
        if isinstance(part, str):
            parts.append(re.sub(r'(["\\$`])', r"\\\1", part))
            continue
        item = settings[part.wire]
        usual = item.value.default
        parts.append(f"${{{item.variable}}}" if usual is None else _escaped(dict(item.sent).get(usual, usual)))
    return "".join(parts)


def _escaped(text: str) -> str:
    return re.sub(r'(["\\$`!])', r"\\\1", text)


def _proof(operation: ir.Operation, connector: ir.Connector) -> Iterator[tuple[str, str]]:
    """The credentials as options of curl, or as pairs of the query."""
    for auth in requests.credentials(connector, operation.policy.auth):
        match auth.method:
            case ir.Basic(username, password):
                yield "option", f'-u "{_filled(username, connector)}:{_filled(password, connector)}"'
            case ir.Bearer(token):
                yield "option", f'-H "Authorization: Bearer {_filled(token, connector)}"'
            case ir.ClientCredentials() | ir.RefreshToken():
                yield "option", f'-H "Authorization: Bearer ${{{token_variable(auth, connector)}}}"'
            case ir.ApiKey(name, "header", value):
                yield "option", f'-H "{_escaped(name)}: {_filled(value, connector)}"'
            case ir.ApiKey(name, "cookie", value):
                yield "option", f'-b "{_escaped(name)}={_filled(value, connector)}"'
            case ir.ApiKey(name, _, value):
                yield "query", f"{_quoted(name)}={_filled(value, connector)}"
            case ir.RequestSignature():
                raise Unsaid  # it is made of the bytes that are sent
            case ir.NoAuth() | ir.Choice() | ir.All():
                pass
            case _:
                assert_never(auth.method)


def token_variable(auth: ir.Auth, connector: ir.Connector) -> str:
    """The variable of a shell for a fetched token; that of a credential set, where several fetch some."""
    several = sum(requests.token_request(item.method) is not None for item in connector.auth) > 1
    return f"{names.snake(auth.name).upper()}_ACCESS_TOKEN" if several and auth.name else "ACCESS_TOKEN"


def _body(body: ir.Body | None, values: Values) -> Iterator[str]:
    match body:
        case ir.JsonBody(root, media_type):
            value = values.json(root)
            if value is not None:
                yield f"-H {shlex.quote(f'Content-Type: {media_type}')}"
                yield f"-d {_shell(shown(value))}"
        case ir.TextBody(parts, media_type):
            yield f"-H {shlex.quote(f'Content-Type: {media_type}')}"
            yield f"-d {_shell(str(values.text(parts)))}"
        case ir.FileBody(_, media_type):
            yield f"-H {shlex.quote(f'Content-Type: {media_type}')}"
            yield "--data-binary @file"
        case ir.FieldsBody(multipart=multipart):
            for name, text in values.form(body):
                is_file = multipart and text is None
                sent = "@file" if is_file else text
                yield f"{'-F' if multipart else '--data-urlencode'} {_shell(f'{name}={sent}')}"
        case None:
            pass
        case _:
            assert_never(body)


def sent(resource: ir.Resource, operation: ir.Operation, connector: ir.Connector) -> str:
    """The JSON of the example's request."""
    if not isinstance(operation.body, ir.JsonBody):
        return ""
    try:
        value = Values(connector, resource, operation).json(operation.body.root)
    except Unsaid:
        return ""
    return "" if value is None else shown(value)


def shown(value: object) -> str:
    """JSON over lines, with an escape for each hidden character."""
    return _unhidden(json.dumps(value, ensure_ascii=False, indent=2))


def _unhidden(text: str) -> str:
    """A text of JSON with an escape for each hidden character, which is in one of its texts."""
    for character in hidden(text):
        text = text.replace(character, json.dumps(character)[1:-1])
    return text


def answer(operation: ir.Operation, connector: ir.Connector) -> tuple[str, str]:
    """The language and the text of the example's answer."""
    records = connector.records
    match operation.reply:
        case ir.NoReply() | ir.BytesReply() | ir.StreamReply():
            return "", ""
        case ir.TextReply():
            return "text", _unhidden(operation.answer) if isinstance(operation.answer, str) else "text"
        case ir.EventsReply() | ir.LinesReply():
            return "text", _unhidden(samples.streamed(operation.reply, records).decode())
        case ir.RecordReply(ref):
            value = samples.record(connector.record(ref), records) if operation.answer is None else operation.answer
        case ir.JsonReply(type_):
            value = samples.value(type_, records) if operation.answer is None else operation.answer
        case ir.PageReply() as reply:
            value = operation.answer if operation.answer is not None else page(reply, connector)
        case _:
            assert_never(operation.reply)
    return "json", shown(value)


def page(reply: ir.PageReply, connector: ir.Connector) -> Json:
    """The body of a page with one item."""
    item = reply.item
    one = (
        samples.record(connector.record(item), connector.records)
        if isinstance(item, ir.RecordRef)
        else samples.value(item, connector.records)
    )
    body = samples.placed(None, reply.items or (), [one])
    return body if reply.envelope is None else samples.merged(body, samples.value(reply.envelope, connector.records))


def delivery(webhook: ir.Webhook, connector: ir.Connector) -> str:
    """The body of a delivery, as a block of code."""
    text = deliveries.text(webhook, connector)
    return fenced("text", _unhidden(text)) if webhook.delivery.is_form else fenced("json", shown(json.loads(text)))
