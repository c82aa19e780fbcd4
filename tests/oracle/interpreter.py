"""The request of an operation's call, derived from the connector's JSON as directly as possible.

Nothing here is fast or clever. A document is the JSON with its overlay applied.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from .bodies import Body, FormBody, JsonBody, MultipartBody, NoBody, Part, TextBody, body_of, media_type
from .decoder import expected_field, expected_items, expected_record
from .model import (
    HOLE,
    BadTemplate,
    Document,
    Missing,
    Placeholder,
    Refused,
    Scope,
    Template,
    auths_of,
    holes,
    object_of,
    operation_of,
    parameters_of,
    settings_of,
    template,
)
from .wire import Json, Value

_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Expected:
    """The request, as far as spec and credentials determine it; `origin` is empty if the user overrides it.

    `signature` is the scheme of a signed request.
    """

    method: str
    target_path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Body
    origin: str = ""
    signature: dict[str, str] = field(default_factory=dict[str, str])


def expected(
    document: Document,
    settings: Mapping[str, Value],
    handle: str,
    operation: str,
    arguments: Mapping[str, Value],
    *,
    token: str = "",
    overridden: bool = True,
) -> Expected:
    """Return the request of a call; `token` is the access token of the method oauth2.

    Settings and arguments are by wire name; without a value they are absent or `None`. With `overridden`, the base URL
    is the user's, a bare origin.
    """
    service = object_of(document["service"])
    resource, chosen = operation_of(document, handle, operation)
    outer = Scope(settings_of(document), settings)
    inner = Scope(parameters_of(chosen, outer.declared), arguments, outer)

    base = "" if overridden else expected_base(document, settings, resource, chosen)
    scheme, host, start = urlsplit(base)[:3]
    parts = [(template(resource.get("endpoint")).text, outer), (template(chosen.get("path")).text, inner)]
    target, query = _target(parts, start.rstrip("/"), keep_slash=chosen.get("trailing_slash") is True)
    for name, raw in object_of(chosen.get("queryParams")).items():
        style = object_of(raw).get("style", "repeat") if isinstance(raw, dict) else "repeat"
        query += inner.queried(name, str(style), template(raw).text)

    plain, content_type = _headers(service, chosen, outer, inner)
    body = body_of(template(chosen.get("bodyTemplate")), content_type, inner)
    if not isinstance(body, NoBody):
        kind = media_type(content_type)
        plain["content-type"] = kind if kind == "multipart/form-data" else content_type
    signature: dict[str, str] = {}
    for method, leaves in auths_of(document, credentials_of(document, resource, chosen)):
        proof = {key: outer.filled(leaf.text) for key, leaf in leaves.items() if not key.startswith("form ")}
        _authorize(method, proof, token, plain, query)
        if method == "signature":
            signature = {key: text for key, text in proof.items() if text is not None}
    origin = f"{scheme}://{host}" if base else ""
    return Expected(str(chosen.get("method", "")).upper(), target, query, plain, body, origin, signature)


def credentials_of(document: Document, resource: Document, operation: Document) -> Json:
    """Return the credential set of an operation: its own, its resource's, the service's."""
    name = operation.get("auth") or resource.get("auth")
    return object_of(document.get("auth"))[str(name)] if name else object_of(document["service"]).get("auth")


def expected_token_request(leaves: dict[str, Template], scope: Scope) -> Expected:
    """Return the token request of an OAuth2 credential set."""
    known = {key: text for key, leaf in leaves.items() if (text := scope.filled(leaf.text)) is not None}
    form = [("grant_type", known.get("grant", "client_credentials"))]
    form += [("scope", known["scope"])] if known.get("scope") else []
    headers: dict[str, str] = {}
    if "clientsecret" not in known:
        form += [("client_id", known["clientid"])]
    elif known.get("credentials") == "body":
        form += [("client_id", known["clientid"]), ("client_secret", known["clientsecret"])]
    else:
        pair = f"{known['clientid']}:{known['clientsecret']}".encode()
        headers["authorization"] = f"Basic {base64.b64encode(pair).decode()}"
    form += [(key.removeprefix("form "), text) for key, text in known.items() if key.startswith("form ")]
    form += [("refresh_token", known["refreshtoken"])] if form[0][1] == "refresh_token" else []
    scheme, host, path, query, _ = urlsplit(known["tokenurl"])
    return Expected("POST", path, parse_qsl(query), headers, FormBody(form), f"{scheme}://{host}")


def expected_base(
    document: Document, settings: Mapping[str, Value], resource: Document | None = None, chosen: Document | None = None
) -> str:
    """Return the base URL of the operation, else of the resource, else of the service.

    A value that F15 refuses raises `Refused`.
    """
    scope = Scope(settings_of(document), settings)
    own = (chosen or {}).get("base_url") or (resource or {}).get("base_url")
    text = template(own or object_of(document["service"])["baseURL"]).text
    url = HOLE.sub(lambda hole: scope.required(hole[1]), text)
    if text.startswith("{{"):
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or "@" in url:
            raise Refused("the base URL is not http(s)://host[:port][/path]")
        return url
    for name in holes(text.partition("://")[2].partition("/")[0]):
        if not scope.declared[name].options and not _LABEL.fullmatch(scope.required(name)):
            raise Refused(f"{name} is not one DNS label")
    return url


def _target(
    parts: list[tuple[str, Scope]], start: str = "", *, keep_slash: bool = False
) -> tuple[str, list[tuple[str, str]]]:
    """Return the encoded path after the base URL's, and the pairs of a query in it (F13, F14).

    A slash at the end of the base URL is ignored.
    """
    encoded = plain = start
    for text, scope in parts:
        if text == "" or (text == "/" and not keep_slash):
            continue
        joint = "" if text[0] in "/:?" or encoded.endswith("/") else "/"
        text = text[1:] if text[0] == "/" and encoded.endswith("/") else text
        encoded += joint + scope.encoded(text)
        plain += joint + HOLE.sub("\0", text)
    path, _, tail = encoded.partition("?")
    for segment, pattern in zip(path.split("/"), plain.partition("?")[0].split("/"), strict=True):
        if "\0" in pattern and unquote(segment) in ("", ".", ".."):
            raise Refused("a path segment is empty, `.` or `..`")
    pairs = [pair.partition("=") for pair in tail.split("&") if pair]
    return path or "/", [(unquote(name), unquote(value)) for name, _, value in pairs]


_ACCEPTED = {"text": "text/plain, */*;q=0.1"}


def _headers(service: Document, operation: Document, outer: Scope, inner: Scope) -> tuple[dict[str, str], str]:
    """The headers but for the content type, and the content type a body would have (F17, F22)."""
    chosen: dict[str, tuple[str, Scope]] = {
        "accept": (_ACCEPTED.get(str(operation.get("returns")), "application/json"), inner)
    }
    kind = operation.get("contentType") or service.get("contentType") or "application/json"
    for source, scope in ((service, outer), (operation, inner)):
        for name, raw in object_of(source.get("headers")).items():
            chosen[name.lower()] = (template(raw).text, scope)
    if any(name.lower() == "content-type" for name in object_of(operation.get("headers"))) or not operation.get(
        "contentType"
    ):
        text, scope = chosen.get("content-type", (str(kind), outer))
        kind = scope.filled(text) or kind
    chosen.pop("content-type", None)
    plain: dict[str, str] = {}
    for name, (text, scope) in chosen.items():
        value = scope.filled(text)
        if value is not None:
            if not value.isascii() or re.search(r"[\x00-\x1f\x7f]", value):
                raise Refused(f"the header {name} cannot be sent")
            plain[name] = value
    return plain, str(kind)


def _authorize(
    method: str, leaves: dict[str, str | None], token: str, headers: dict[str, str], query: list[tuple[str, str]]
) -> None:
    """Add the credentials (F32); an optional credential without a value adds nothing."""
    if any(leaf is None for leaf in leaves.values()):
        return
    known = {key: leaf or "" for key, leaf in leaves.items()}
    match method:
        case "basic":
            pair = f"{known['username']}:{known['password']}".encode()
            headers["authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        case "bearer":
            headers["authorization"] = f"Bearer {known['token']}"
        case "oauth2":
            headers["authorization"] = f"Bearer {token}"
        case "apikey":
            where = known.get("in", "header").lower()
            if where == "query":
                query.append((known["name"], known["value"]))
            elif where == "cookie":
                headers["cookie"] = f"{known['name']}={known['value']}"
            else:
                headers[known["name"].lower()] = known["value"]
        case _:
            assert method in ("none", "signature"), method


__all__ = [
    "BadTemplate",
    "Body",
    "Document",
    "Expected",
    "FormBody",
    "JsonBody",
    "Missing",
    "MultipartBody",
    "NoBody",
    "Part",
    "Placeholder",
    "Refused",
    "TextBody",
    "expected",
    "expected_base",
    "expected_field",
    "expected_items",
    "expected_record",
    "holes",
    "operation_of",
    "parameters_of",
    "settings_of",
]
