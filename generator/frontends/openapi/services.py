"""The service: servers, settings and credentials."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from msgspec import Struct, field
from msgspec.structs import replace

from generator.findings import Pointer
from generator.format.tree import Origin
from generator.frontends.openapi.documents import Documents, Node
from generator.frontends.openapi.holes import TOKEN, JsonObject
from generator.ir import names
from generator.text.jsonvalue import Json

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_HOSTS = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
_MAX_NAME = 60
Requirement = tuple[tuple[str, ...], ...]
"""Alternatives, each of schemes that apply at once."""


class Settings(Struct):
    """The settings of a document, each with a name of its own."""

    listed: list[Json] = field(default_factory=list[Json])
    _variables: list[JsonObject] = field(default_factory=list[JsonObject])
    """Those of servers, of which two that say the same are one."""

    def variable(self, setting: JsonObject, otherwise: str) -> str:
        """The name of the variable of a server; `otherwise` is what it is called where another setting has its name."""
        usual = str(setting["name"])
        for name in (usual, otherwise, *(f"{otherwise}_{number}" for number in range(2, len(self.listed) + 3))):
            named: JsonObject = {**setting, "name": name}
            if any(_is_same(named, known) for known in self._variables):
                return name
            if self.is_free(name):
                self._variables.append(named)
                self.listed.append(named)
                return name
        raise AssertionError(usual)

    def is_free(self, name: str) -> bool:
        """Whether no setting has a name."""
        return all(_name_of(item) != name for item in self.listed)


def _is_same(left: JsonObject, right: JsonObject) -> bool:
    """Whether two variables say the same, whatever their descriptions."""
    return {**left, "description": ""} == {**right, "description": ""}


def base_url(document: Node, documents: Documents, settings: Settings) -> str:
    """The first server with its variables, or a setting that chooses among several."""
    whole = _whole(document)
    if not whole:
        return "{{base_url}}"
    servers: dict[str, Node] = {}
    for node in whole:
        servers.setdefault(str(node.text("url")).strip(), node)
    first = next(iter(servers))
    fixed = {url: node for url, node in servers.items() if not _VARIABLE.search(url)}
    offered = fixed if len(fixed) > 1 and first in fixed else {first: servers[first]}
    for url, node in servers.items():
        if url not in offered:
            message = f"the server {url!r} can't be chosen: only servers without variables can"
            documents.report(node, "not-said", message, 'the argument base_url="https://..." of the client')
    if len(offered) > 1:
        settings.listed.append(_chosen(offered))
        return "{{server}}"
    return _template(servers[first], documents, settings)


def own_base_url(holder: Node, document: Node, documents: Documents, settings: Settings) -> str | None:
    """The base URL of a path or an operation with servers; none where these have no host of their own."""
    whole = _whole(holder)
    if whole:
        return _template(whole[0], documents, settings)
    shared = {(node.text("url") or "").strip() for node in _written(document)}
    for node in _written(holder):
        if (url := (node.text("url") or "").strip()) not in shared:
            message = f"the server {url!r} is not a whole URL: calls go to the base URL of the service"
            documents.report(node, "not-said", message, "url: https://...")
    return None


def _whole(holder: Node) -> list[Node]:
    """The servers that have a host, without those that also exist with TLS."""
    nodes = [node for item in _written(holder) for node in _spelled(item)]
    urls = {(node.text("url") or "").strip() for node in nodes}
    return [node for node in nodes if _is_absolute(node.text("url") or "") and _secured(node) not in urls]


def _written(holder: Node) -> list[Node]:
    """The servers of a document, a path or an operation that have a URL."""
    listed = holder.get("servers")
    return [item for item in (listed.items() if listed is not None else ()) if item.text("url")]


def _spelled(server: Node) -> Iterator[Node]:
    """A server; for each value of a variable that its URL begins with one of its own, if these make whole URLs.

    Where the variable is the scheme, it has its default.
    """
    url = (server.text("url") or "").strip()
    match = _VARIABLE.match(url)
    declared = server.get("variables") if match is not None else None
    variable = declared.get(match[1]) if declared is not None and match is not None else None
    options = variable.get("enum") if variable is not None else None
    values = [variable.text("default") or ""] if variable is not None else []
    values += [item.value for item in options.items() if isinstance(item.value, str)] if options is not None else []
    rest = url[match.end() :] if match is not None else ""
    if rest.startswith("://"):
        urls = [f"{value}{rest}" for value in values if value][:1]
    else:
        urls = [value.rstrip("/") + rest if rest else value for value in values]
    if match is not None and isinstance(server.value, dict) and urls and all(map(_is_absolute, urls)):
        for each in dict.fromkeys(urls):
            yield replace(server, value={**server.value, "url": each})
    else:
        yield server


def _secured(server: Node) -> str | None:
    """The URL of a server with TLS, if its own is without."""
    url = (server.text("url") or "").strip()
    return f"https{url[4:]}" if url.lower().startswith("http:") else None


def _template(server: Node, documents: Documents, settings: Settings) -> str:
    """The URL of a server with holes for its variables, each of which is a setting."""
    declared = server.get("variables")
    url = str(server.text("url")).strip()
    host = re.match(r"https?://[^/?#]*", url, re.IGNORECASE)

    def hole(match: re.Match[str]) -> str:
        variable = declared.get(match[1]) if declared is not None else None
        usual = _named(match[1])
        setting: JsonObject = {"name": usual, "type": "String"}
        default = variable.value.get("default") if variable is not None and isinstance(variable.value, dict) else None
        is_closed = variable is not None and variable.has("enum")
        if host is not None and match.start() < host.end() and not is_closed and _HOSTS.fullmatch(str(default)):
            return str(default)  # several labels, where a setting has one: another host is another base URL
        if isinstance(default, (str, int, float)) and str(default):
            setting["default"] = str(default)
        else:
            setting["required"] = True
        options = variable.get("enum") if variable is not None else None
        listed = [str(item.value) for item in options.items() if isinstance(item.value, (str, int))] if options else []
        if listed:
            if default is not None and str(default) not in listed:
                listed.insert(0, str(default))
            setting["options"] = [*listed]
        if variable is not None and (description := variable.words("description")):
            setting["description"] = description
        name = settings.variable(setting, _named(f"{_label(url)}_{match[1]}"))
        if name != usual:
            message = f"the variable {match[1]!r} is the setting {name!r}: another one is called {usual!r}"
            place = variable or server
            documents.report(place, "named-otherwise", message, "nothing to do", key=variable is not None)
        return "{{" + name + "}}"

    return _VARIABLE.sub(hole, url)


def _label(url: str) -> str:
    """The first label of a host that has no variable, or the word for it."""
    host = url.partition("://")[2].partition("/")[0]
    return next((label for label in host.split(".") if label and not _VARIABLE.search(label)), "server")


def _chosen(urls: dict[str, Node]) -> JsonObject:
    """A setting that chooses one of several servers."""
    values: dict[str, str] = {}
    for url, node in urls.items():
        words = names.words(node.text("description") or node.text("name") or "")
        host = urlsplit(url).hostname or url
        for option in ("-".join(words[:3]), host, url):
            if option and option not in values:
                values[option] = url
                break
    first = next(iter(values))
    return {
        "name": "server",
        "type": "String",
        "description": "The server that calls go to.",
        "default": first,
        "options": [*values],
        "values": {**values},
    }


def _key(scheme: Node) -> tuple[str, str] | None:
    """Where an API key stands in a request, and what it is called there; nothing if it can't be sent."""
    place, name = (scheme.text("in") or "").lower(), scheme.text("name") or ""
    is_sent = bool(name) if place == "query" else place in ("header", "cookie") and bool(TOKEN.fullmatch(name))
    return (place, name) if (scheme.text("type") or "").lower() == "apikey" and is_sent else None


def _is_absolute(url: str) -> bool:
    """Whether a URL has a host; one with characters or labels that no host has is there to be replaced."""
    host = re.match(r"https?://([^/?#]+)", _VARIABLE.sub("x", url.strip()), re.IGNORECASE)
    return host is not None and not re.search(r"[<>$%\s\\|^`\"]|^\.|\.\.", host[1])


class Security:
    """The credential sets of a document."""

    def __init__(self, document: Node, documents: Documents, settings: Settings) -> None:
        self._document = document
        self._documents = documents
        self._settings = settings
        components = document.get("components")
        holder = components.get("securitySchemes") if components is not None else None
        self._schemes = {
            name: node
            for name, item in (holder.members() if holder is not None else ())
            if (node := documents.resolved(item)) is not None
        }
        self._usual = _requirement(document)
        self._used: Counter[Requirement] = Counter()
        self.sets: dict[str, Json] = {}
        self.origins: dict[Pointer, Origin] = {}
        self._names: dict[Requirement, str] = {}
        self._single: dict[str, str] = {}

    def of(self, operation: Node) -> Requirement:
        """What an operation requires."""
        own = _requirement(operation)
        requirement = own if own is not None else self._usual or ()
        known = tuple(
            alternative for alternative in requirement if all(scheme in self._schemes for scheme in alternative)
        )
        if len(known) < len(requirement):
            self._report_unknown(operation if own is not None else self._document)
        requirement = tuple(dict.fromkeys(known))
        self._used[requirement] += 1
        return requirement

    def _report_unknown(self, holder: Node) -> None:
        """Report the schemes that a requirement names and the document lacks."""
        security = holder.get("security")
        for alternative in security.items() if security is not None else ():
            for scheme, node in alternative.members():
                if scheme not in self._schemes:
                    message = f"no security scheme is called {scheme!r}"
                    hint = "declare it in components.securitySchemes"
                    self._documents.report(node, "invalid-openapi", message, hint, key=True)

    def declare(self) -> Requirement:
        """Declare the credentials of the service: what the document requires, or most of its operations do."""
        if self._usual is not None and self._usual in self._used:
            return self._usual
        return max(self._used, key=lambda item: self._used[item], default=())

    def name(self, requirement: Requirement) -> str:
        """The credential set of a requirement."""
        if requirement not in self._names:
            self._names[requirement] = self._declare(requirement)
        return self._names[requirement]

    def _declare(self, requirement: Requirement) -> str:
        alternatives = [self._together(alternative) for alternative in requirement]
        if not alternatives:
            self.sets.setdefault("none", {"method": "none"})
            return "none"
        if len(alternatives) == 1:
            return alternatives[0]
        name = "_or_".join(alternatives)
        setting = self._free("auth", f"auth_{name}")
        self._settings.listed.append(
            {
                "name": setting,
                "type": "String",
                "description": "How requests prove who sends them.",
                "default": alternatives[0],
                "options": [*alternatives],
            }
        )
        self.sets[name] = {"method": "choice", "setting": setting, "sets": {item: item for item in alternatives}}
        return name

    def _together(self, schemes: tuple[str, ...]) -> str:
        chosen = list({self._place(scheme): scheme for scheme in reversed(schemes)}.values())[::-1]
        singles = [self._one(scheme) for scheme in chosen]
        if len(singles) < len(set(schemes)):
            node = self._schemes[schemes[-1]]
            message = f"{' and '.join(schemes)} stand in one place of a request: the first of them is sent"
            self._documents.report(node, "not-said", message, "choose one of them", key=True)
        if not singles:
            self.sets.setdefault("none", {"method": "none"})
            return "none"
        if len(singles) == 1:
            return singles[0]
        name = "_and_".join(singles)
        self.sets[name] = {"method": "all", "sets": [*singles]}
        return name

    def places(self, requirement: Requirement) -> frozenset[tuple[str, str]]:
        """The places of a requirement's credentials in a request, each with its name in lower case."""
        each = [frozenset(map(self._place, alternative)) for alternative in requirement]
        return frozenset(place for place in each[0] if all(place in other for other in each)) if each else frozenset()

    def _place(self, scheme: str) -> tuple[str, str]:
        """The place of a scheme in a request."""
        place, name = _key(self._schemes[scheme]) or ("header", "Authorization")
        return place, name.lower()

    def _one(self, scheme: str) -> str:
        if scheme not in self._single:
            usual = _named(scheme)
            options = (usual, *(f"{usual}_{number}" for number in range(2, len(self.sets) + 3)))
            name = next(option for option in options if option not in self.sets)
            self._single[scheme] = name
            self.sets[name] = self._method(scheme, self._schemes[scheme])
            self.origins["auth", name] = self._schemes[scheme].origin
        return self._single[scheme]

    def _method(self, scheme: str, node: Node) -> JsonObject:
        kind = (node.text("type") or "").lower()
        about = node.words("description")
        http = (node.text("scheme") or "").lower()
        if kind == "basic" or (kind == "http" and http == "basic"):
            username = self._hole("username", scheme, about)
            password = self._hole("password", scheme, about)
            return {"method": "basic", "params": {"basic": {"username": username, "password": password}}}
        if kind == "http" and http == "bearer":
            return _bearer(self._hole("token", scheme, about))
        if (key := _key(node)) is not None:
            place, name = key
            value = self._hole("api_key", scheme, about)
            return {"method": "apiKey", "params": {"apiKey": {"name": name, "in": place, "value": value}}}
        flows = node.get("flows")
        flow = flows.get("clientCredentials") if flows is not None else None
        token_url = flow.text("tokenUrl") if flow is not None else None
        if kind == "oauth2" and token_url is not None and _is_absolute(token_url) and flow is not None:
            scopes = flow.get("scopes")
            listed = " ".join(key for key, _ in scopes.members()) if scopes is not None else ""
            scope = self._hole("scope", scheme, f"Scopes, with spaces between: {listed}", is_optional=True)
            client: JsonObject = {
                "tokenURL": token_url,
                "clientID": self._hole("client_id", scheme, about),
                "clientSecret": self._hole("client_secret", scheme, about),
                "scope": scope,
            }
            return {"method": "oauth2", "params": {"oauth2": client}}
        if kind not in ("oauth2", "openidconnect") and not (kind == "http" and http):
            self._documents.report(
                node,
                "not-said",
                f"the security scheme {scheme!r} can't be sent: calls take a bearer token",
                "an overlay's [auth]",
            )
        elif kind == "http":
            message = f"the scheme {http!r} of {scheme!r} is not known: calls take a bearer token"
            self._documents.report(node, "not-said", message, "an overlay's [auth]")
        else:
            self._documents.report(
                node,
                "bearer-instead",
                f"the client has no flow of {scheme!r} that needs a browser: calls take an access token",
                "pass a token, or a function that returns one",
            )
        return _bearer(self._hole("token", scheme, about))

    def _free(self, usual: str, otherwise: str) -> str:
        """The name of a setting that no other has."""
        own = usual if self._settings.is_free(usual) else _named(otherwise)
        return own if self._settings.is_free(own) else f"{own}_{len(self._settings.listed)}"

    def _hole(self, name: str, scheme: str, description: str, *, is_optional: bool = False) -> JsonObject:
        """A template for a part of a credential; a second scheme's has the name of the scheme before it."""
        usual = _named(scheme)
        name = self._free(name, usual if usual.endswith(name) else f"{usual}_{name}")
        setting: JsonObject = {"name": name, "type": "String"}
        if not is_optional:
            setting["required"] = True
        if description:
            setting["description"] = description
        self._settings.listed.append(setting)
        return {"value": "{{" + name + "}}"}


def _named(text: str) -> str:
    """The name of a setting after a text."""
    ascii_ = re.sub(r"[^a-z0-9_]+", "_", names.snake(text).lower()).strip("_")[:_MAX_NAME]
    return ascii_ if ascii_[:1].isalpha() else f"n{ascii_}"


def _bearer(token: JsonObject) -> JsonObject:
    return {"method": "bearer", "params": {"bearer": {"token": token}}}


def _name_of(item: Json) -> str:
    return str(item.get("name")) if isinstance(item, dict) else ""


def _requirement(node: Node) -> Requirement | None:
    security = node.get("security")
    if security is None or not isinstance(security.value, list):
        return None
    alternatives = [tuple(key for key, _ in item.members()) for item in security.items()]
    return tuple(sorted(alternatives, key=lambda item: not item))  # credentials that are given come before none


def needed(requirements: Iterable[Requirement]) -> Sequence[str]:
    """The schemes of requirements, each once."""
    return list(dict.fromkeys(scheme for item in requirements for alternative in item for scheme in alternative))
