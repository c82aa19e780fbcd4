"""The credentials of a request: any of the right form are accepted, but OAuth2 tokens must come from the mock."""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Mapping, Sequence
from typing import assert_never
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct, field

from generator import ir
from generator.ir import requests
from generator.mock.incoming import BadRequest, Incoming
from generator.text.jsonvalue import Json

LIFETIME = 3600
"""Seconds that a token is said to be good for."""

_REFUSED = "invalid"
_USUAL_PATH = "/oauth2/token"


class Tokens(Struct):
    """The token endpoints of a connector, and the tokens that they issued, by credential set."""

    connector: ir.Connector
    issued: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def paths(self) -> Mapping[str, str]:
        """The path of the token endpoint of each credential set that has one."""
        defaults = {item.value.wire: item.value.default for item in self.connector.settings}
        by_name: dict[str, str] = {}
        for auth in self.connector.auth:
            client = requests.token_request(auth.method)
            if client is not None:
                url = "".join(
                    part if isinstance(part, str) else defaults[part.wire] or part.wire for part in client.token_url
                )
                by_name[auth.name] = urlsplit(url).path if "://" in url else _USUAL_PATH
        return by_name

    def answer(self, incoming: Incoming) -> Json:
        """A token for those whose credentials are good; `None` where no token endpoint is meant."""
        asked = [
            (auth, client)
            for auth in self.connector.auth
            if (client := requests.token_request(auth.method)) and self.paths().get(auth.name) == incoming.path
        ]
        if not asked or incoming.method != "POST":
            return None
        form = dict(incoming.form)
        grants = dict.fromkeys(_grant(auth) for auth, _ in asked)
        asked = [(auth, client) for auth, client in asked if _grant(auth) == form.get("grant_type")]
        if not asked:
            raise BadRequest(400, f"the form's grant_type must be {' or '.join(grants)}")
        known = [(auth, client) for auth, client in asked if _is_client(client, form, incoming)]
        if not known:
            where = "the form" if asked[0][1].in_body else "Authorization: Basic"
            challenge = {"WWW-Authenticate": "Basic"}
            raise BadRequest(401, f"the client's id and secret are missing or invalid: send them in {where}", challenge)
        if not any(_has_members(client, form) for _, client in known):
            needed = " and ".join(name for name, _ in known[0][1].form)
            raise BadRequest(400, f"the form needs {needed}", code="invalid_request")
        answer: dict[str, Json] = {"token_type": "Bearer", "expires_in": LIFETIME}
        if form["grant_type"] == "refresh_token":
            if not _is_good(form.get("refresh_token", "")):
                raise BadRequest(400, "the form's refresh_token is missing or invalid", code="invalid_grant")
            answer["refresh_token"] = secrets.token_urlsafe(24)
        token = secrets.token_urlsafe(24)
        for auth, _ in known:
            self.issued.setdefault(auth.name, set()).add(token)
        return {"access_token": token, **answer}


def check(connector: ir.Connector, name: str, incoming: Incoming, tokens: Tokens) -> None:
    """Refuses a request whose credentials are missing, of another form, or say of themselves that they are invalid."""
    accepted = methods(connector, name)
    if any(each and all(_authorised(auth, incoming, tokens) for auth in each) for each in accepted):
        return
    if [] in accepted and not any(_sent(auth, incoming) for each in accepted for auth in each):
        return
    told = (" and ".join(_wanted(auth, tokens) for auth in each) or "none" for each in accepted)
    wanted = " or ".join(dict.fromkeys(told))
    schemes = dict.fromkeys(
        "Basic" if isinstance(auth.method, ir.Basic) else "Bearer" for each in accepted for auth in each
    )
    challenge = {"WWW-Authenticate": ", ".join(schemes)}
    raise BadRequest(401, f"the credentials are missing or invalid: send {wanted}", challenge)


def methods(connector: ir.Connector, name: str) -> Sequence[Sequence[ir.Auth]]:
    """The alternatives of credentials for an operation, each of one set, several or none."""
    for item in connector.auth:
        if item.name != name:
            continue
        match item.method:
            case ir.Choice(sets=sets):
                return [each for _, chosen in sets for each in methods(connector, chosen)]
            case ir.All(names):
                return [[auth for part in names for each in methods(connector, part) for auth in each]]
            case ir.NoAuth():
                return [[]]
            case ir.Basic() | ir.Bearer() | ir.ApiKey():
                return [[item], []] if requests.may_be_unsent(connector, item.method) else [[item]]
            case ir.ClientCredentials() | ir.RefreshToken() | ir.RequestSignature():
                return [[item]]
            case _:
                assert_never(item.method)
    return [[]]


def _authorised(auth: ir.Auth, incoming: Incoming, tokens: Tokens) -> bool:
    scheme, _, credentials = incoming.headers.get("authorization", "").partition(" ")
    match auth.method:
        case ir.Basic(username, password):
            asked = zip((username, password), _basic(incoming), strict=True)
            return all(_is_good(sent) if text else not sent for text, sent in asked)
        case ir.Bearer():
            return scheme.lower() == "bearer" and _is_good(credentials)
        case ir.RequestSignature(signature):
            sent = incoming.headers.get(signature.header, "")
            return _is_good(sent) and (signature.method != "application" or sent.lower().startswith("application "))
        case ir.ClientCredentials() | ir.RefreshToken():
            return scheme.lower() == "bearer" and credentials.strip() in tokens.issued.get(auth.name, ())
        case ir.ApiKey() as key:
            return _is_good(_api_key(key, incoming))
        case ir.NoAuth() | ir.Choice() | ir.All():
            return True
        case _:
            assert_never(auth.method)


def _sent(auth: ir.Auth, incoming: Incoming) -> bool:
    """Whether the place of a credential has a value."""
    match auth.method:
        case ir.ApiKey() as key:
            return bool(_api_key(key, incoming))
        case ir.RequestSignature(signature):
            return signature.header in incoming.headers
        case ir.Basic() | ir.Bearer() | ir.ClientCredentials() | ir.RefreshToken():
            return "authorization" in incoming.headers
        case ir.NoAuth() | ir.Choice() | ir.All():
            return False
        case _:
            assert_never(auth.method)


def _is_good(text: str) -> bool:
    return bool(text.strip()) and _REFUSED not in text.lower()


def _basic(incoming: Incoming) -> tuple[str, str]:
    """The user and the password of HTTP Basic; empty where there are none."""
    scheme, _, credentials = incoming.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        user, _, password = base64.b64decode(credentials, validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return user, password


def _is_client(auth: ir.ClientCredentials, form: Mapping[str, str], incoming: Incoming) -> bool:
    in_form = (form.get("client_id", ""), form.get("client_secret", ""))
    if not auth.client_secret:
        return _is_good(in_form[0])
    return all(_is_good(part) for part in (in_form if auth.in_body else _basic(incoming)))


def _grant(auth: ir.Auth) -> str:
    return "refresh_token" if isinstance(auth.method, ir.RefreshToken) else "client_credentials"


def _has_members(client: ir.ClientCredentials, form: Mapping[str, str]) -> bool:
    """Whether a form has the further members of the token request; those with holes, with any value."""
    return all(
        form.get(name) == "".join(part for part in text if isinstance(part, str))
        if not any(isinstance(part, ir.Ref) for part in text)
        else _is_good(form.get(name, "good"))
        for name, text in client.form
    )


def _api_key(key: ir.ApiKey, incoming: Incoming) -> str:
    name = key.name
    match key.place:
        case "header":
            return incoming.headers.get(name.lower(), "")
        case "query":
            return dict(parse_qsl(incoming.query)).get(name, "")
        case "cookie":
            return cookies(incoming).get(name, "")


def cookies(incoming: Incoming) -> Mapping[str, str]:
    """The cookies of a request."""
    pairs = (re.split(r"\s*=\s*", pair.strip(), maxsplit=1) for pair in incoming.headers.get("cookie", "").split(";"))
    return {pair[0]: pair[-1] for pair in pairs}


def _wanted(auth: ir.Auth, tokens: Tokens) -> str:
    match auth.method:
        case ir.Basic():
            return "Authorization: Basic ..."
        case ir.Bearer():
            return "Authorization: Bearer ..."
        case ir.RequestSignature(signature):
            return f"a signature in {signature.header}"
        case ir.ClientCredentials() | ir.RefreshToken():
            return f"Authorization: Bearer ... with a token of POST {tokens.paths()[auth.name]}"
        case ir.ApiKey(name, place):
            return f"{name} in the {place}"
        case ir.NoAuth() | ir.Choice() | ir.All():
            return "nothing"
        case _:
            assert_never(auth.method)
