"""Credential sets: one function per auth method, in `_METHODS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, assert_never

from msgspec.structs import replace
from pydantic import TypeAdapter, ValidationError

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import AuthSpec, ConnectorSpec, SignatureSpec, Template, TemplateObject
from generator.format.typed import told
from generator.ir.names import snake
from generator.lower.headers import check_name, check_value
from generator.lower.signatures import signature
from generator.lower.urls import check_token_url
from generator.lower.values import SettingsTable
from generator.text import toml
from generator.text.jsonvalue import is_object

_TEMPLATE: TypeAdapter[object] = TypeAdapter(Template)
_OF_THE_GRANT = frozenset({"grant_type", "client_id", "client_secret", "scope", "refresh_token"})
"""Members of a token request that have keys of their own."""


def credential_sets(spec: ConnectorSpec, settings: SettingsTable, findings: Findings) -> tuple[ir.Auth, ...]:
    """The credential sets in use; the client requires the service's own if any call uses it."""
    used = _used(spec, findings)
    own_auth = spec.service.auth
    of_service = {own for _, own in _members(own_auth)} if own_auth is not None and _is(own_auth, "all") else set[str]()
    sets: list[ir.Auth | None] = []
    if spec.service.auth is not None and ("" in used or not used):
        own = _auth("", spec.service.auth, Place(("service", "auth")), settings, findings, of_service=True)
        sets.append(own if own is not None and not isinstance(own.method, ir.NoAuth) else None)
    functions: dict[str, str] = {}
    for name, item in spec.auth.items():
        place = Place(("auth", name))
        if (first := functions.setdefault(snake(name), name)) != name:
            message = f"the credential sets {first!r} and {name!r} have one name in Python"
            findings.add("name-collision", message, place, hint="rename one of them")
        if name in used:
            sets.append(_auth(name, item, place, settings, findings, of_service=name in of_service))
        elif not _is(item, "choice"):  # its settings are not the client's, but its faults are shown
            _auth(name, item, place, settings.apart(), findings, of_service=False)
    for name, place in used.items():
        if name and name not in spec.auth:
            _unknown(name, spec.auth, place, findings)
    known = {item.name: item for item in sets if item is not None}
    for auth in known.values():
        if isinstance(auth.method, ir.All):
            _check_places(auth, [known[name] for name in auth.method.sets if name in known], findings)
    return tuple(known.values())


def _used(spec: ConnectorSpec, findings: Findings) -> dict[str, Place]:
    """The names of the credential sets that operations use, directly or by a choice."""
    used: dict[str, Place] = {}
    for index, resource in enumerate(spec.resources):
        place = Place(("resources", index))
        for name, operation in resource.operations.items():
            if operation.auth is not None:
                used.setdefault(operation.auth, place / "operations" / name / "auth")
            else:
                used.setdefault(resource.auth or "", place / "auth")
    sets = spec.auth if spec.service.auth is None else {"": spec.service.auth, **spec.auth}
    waiting = [name for name in used if name in sets]
    while waiting:
        name = waiting.pop(0)
        place = Place(("auth", name, "sets") if name else ("service", "auth", "sets"))
        for key, member in _members(sets[name]):
            if member not in sets or not _takes(sets[name], sets[member]):
                _refuse(member, sets, place / key, findings)
            elif member not in used:
                used[member] = place / key
                waiting.append(member)
    return used


def _members(spec: AuthSpec) -> Sequence[tuple[str | int, str]]:
    """The names of the credential sets of a choice or of several at once, after their keys in `sets`."""
    return [*(spec.sets.items() if isinstance(spec.sets, dict) else enumerate(spec.sets))]


def _takes(spec: AuthSpec, member: AuthSpec) -> bool:
    """Whether a choice may choose a set, or several at once may have it."""
    return not _is(member, "choice") and not (_is(spec, "all") and _is(member, "all"))


def _refuse(member: str, sets: Mapping[str, AuthSpec], place: Place, findings: Findings) -> None:
    """Report a missing set, or one that can't be a part of the others."""
    if member in sets:
        what = "a choice" if _is(sets[member], "choice") else "several at once"
        findings.add("unknown-auth", f"{member!r} is itself {what}", place, hint="name the sets that it stands for")
    else:
        _unknown(member, sets, place, findings)


def _unknown(name: str, sets: Mapping[str, AuthSpec], place: Place, findings: Findings) -> None:
    findings.add(
        "unknown-auth",
        f"no credential set is called {name!r}",
        place,
        hint=did_you_mean(name, sets, otherwise=f"declare {toml.table('auth', name)}"),
    )


def _check_places(auth: ir.Auth, parts: Sequence[ir.Auth], findings: Findings) -> None:
    """Report two parts of a credential that are sent in one place."""
    taken: dict[str, str] = {}
    for part in parts:
        place = _sent_in(part.method)
        first = taken.setdefault(place, part.name) if place else part.name
        if first != part.name:
            findings.add(
                "invalid-value",
                f"{first!r} and {part.name!r} are both sent in {place}",
                auth.place / "sets",
                hint='method = "choice", if it is one or the other',
            )


def _sent_in(method: ir.AuthMethod) -> str:
    """The place of a credential in a request; empty without one."""
    match method:
        case ir.Basic() | ir.Bearer() | ir.ClientCredentials() | ir.RefreshToken():
            return "the header authorization"
        case ir.ApiKey(name, "header"):
            return f"the header {name.lower()}"
        case ir.ApiKey(name, place):
            return f"the {place} {name}"
        case ir.RequestSignature(scheme):
            return f"the header {scheme.header}"
        case ir.NoAuth() | ir.Choice() | ir.All():
            return ""
        case _:
            assert_never(method)


class _Params:
    """The parameters of a method, each taken once; `finish` reports the rest."""

    def __init__(
        self, values: Mapping[str, object], place: Place, settings: SettingsTable, findings: Findings, of_service: bool
    ) -> None:
        self.place = place
        self.findings = findings
        self._values = values
        self._settings = settings
        self._of_service = of_service
        self._known: list[str] = []

    def place_of(self, key: str) -> Place:
        """The place of a parameter, or of all parameters if it is missing."""
        written = self._written(key)
        return self.place if written is None else self.place / written

    def optional(self, key: str, *, is_token: bool = False, is_needed: bool = False) -> ir.Text:
        """An optional text whose holes are settings, with `is_needed` required ones; empty if it is missing."""
        written = self._written(key)
        self._known.append(key)
        if written is None:
            return ()
        value = self._values[written]
        return self._text(value, self.place / written, is_secret=True, is_token=is_token, is_needed=is_needed)

    def texts(self, key: str) -> tuple[tuple[str, ir.Text], ...]:
        """Texts by name, whose holes are settings."""
        written = self._written(key)
        values = self.choice(key)
        if written is None or values is None:
            return ()
        place = self.place / written
        if not is_object(values):
            self.findings.add("invalid-value", f"{key}: expected an object", place, hint="{ ... }")
            return ()
        return tuple((name, self._text(value, place / name, is_secret=False)) for name, value in values.items())

    def _text(
        self, value: object, place: Place, *, is_secret: bool, is_token: bool = False, is_needed: bool = False
    ) -> ir.Text:
        try:
            spec = _TEMPLATE.validate_python(value)
        except ValidationError:
            self.findings.add("invalid-value", "expected a text with holes", place, hint='{"value": "{{...}}"}')
            return ()
        if not isinstance(spec, TemplateObject):
            return ()
        return self._settings.text(
            spec, place, secret=is_secret, of_service=self._of_service, is_token=is_token, is_needed=is_needed
        )

    def required(
        self, key: str, method: str, *, is_token: bool = False, is_needed: bool = False, may_be_empty: bool = False
    ) -> ir.Text:
        """A required text; a finding if it is missing, or empty where it may not be."""
        text = self.optional(key, is_token=is_token, is_needed=is_needed)
        written = self._written(key)
        is_said = may_be_empty and written is not None and self._values[written] is not None
        if not text and not is_said:
            self.findings.add(
                "missing-key", f"{method} needs {key!r}", self.place, hint=f'"{key}": {{"value": "{{{{...}}}}"}}'
            )
        return text

    def choice(self, key: str) -> object:
        """A plain value."""
        written = self._written(key)
        self._known.append(key)
        return None if written is None else self._values[written]

    def word(self, key: str, words: tuple[str, ...]) -> str:
        """One of a few words; the first if it is missing."""
        value = self.choice(key)
        if value is None:
            return words[0]
        known = next((word for word in words if word == value), None)
        if known is None:
            self.findings.add(
                "invalid-value",
                f"{key}: expected {' or '.join(map(repr, words))}",
                self.place_of(key),
                hint=did_you_mean(str(value), words, otherwise="write one of these"),
            )
        return known or words[0]

    def finish(self) -> None:
        """Report the keys that the method does not read."""
        known = {_plain(key) for key in self._known}
        for key in self._values:
            if _plain(key) not in known:
                _unknown_key(key, self.place, self._known, self.findings)

    def _written(self, key: str) -> str | None:
        return next((name for name in self._values if _plain(name) == _plain(key)), None)


def _basic(params: _Params) -> ir.AuthMethod:
    """A password may be empty: APIs take a key as the user's name, and nothing else."""
    return ir.Basic(params.required("username", "basic"), params.required("password", "basic", may_be_empty=True))


def _bearer(params: _Params) -> ir.AuthMethod:
    return ir.Bearer(params.required("token", "bearer", is_token=True))


def _api_key(params: _Params) -> ir.AuthMethod:
    name = params.required("name", "apiKey")
    place = _api_key_place(params)
    value = params.required("value", "apiKey")
    words = "".join(part for part in name if isinstance(part, str))
    if any(isinstance(part, ir.Ref) for part in name):
        params.findings.add(
            "invalid-value", "the name of an API key can't have holes", params.place, hint="write the name"
        )
    elif name and place != "query":
        check_name(words, params.place_of("name"), params.findings)
        check_value(value, params.place_of("value") / "value", params.findings)
    return ir.ApiKey(words, place, value)


def _api_key_place(params: _Params) -> Literal["header", "query", "cookie"]:
    text = tuple(part.lower() if isinstance(part, str) else part for part in params.optional("in"))
    match text:
        case () | ("header",):
            return "header"
        case ("query",):
            return "query"
        case ("cookie",):
            return "cookie"
        case _:
            params.findings.add(
                "invalid-value",
                "an API key is sent in a header, the query or a cookie",
                params.place_of("in"),
                hint='"in": "header", "query" or "cookie"',
            )
            return "header"


def _oauth2(params: _Params) -> ir.AuthMethod:
    is_refresh = params.word("grant", ("client_credentials", "refresh_token")) == "refresh_token"
    token_url = params.required("tokenURL", "oauth2", is_needed=True)
    if token_url:
        check_token_url(token_url, params.place_of("tokenURL") / "value", params.findings)
    client = ir.ClientCredentials(
        token_url=token_url,
        client_id=params.required("clientID", "oauth2", is_needed=True),
        client_secret=params.optional("clientSecret") if is_refresh else params.required("clientSecret", "oauth2"),
        scope=params.optional("scope"),
        in_body=params.word("credentials", ("header", "body")) == "body",
        form=_form(params),
    )
    if is_refresh:
        return ir.RefreshToken(client, params.required("refreshToken", "the grant refresh_token", is_needed=True))
    if params.optional("refreshToken"):
        params.findings.add(
            "unused-key",
            "only the grant refresh_token reads 'refreshToken'",
            params.place_of("refreshToken").name,
            hint='grant = "refresh_token"',
        )
    return client


def _form(params: _Params) -> tuple[tuple[str, ir.Text], ...]:
    """Further members of a token request."""
    members = params.texts("form")
    for name, _ in members:
        if name in _OF_THE_GRANT:
            params.findings.add(
                "invalid-value",
                f"form: the token request has {name!r} from a key of its own",
                params.place_of("form") / name,
                hint="grant, clientID, clientSecret, scope, refreshToken",
            )
    return members


def _signature(params: _Params) -> ir.AuthMethod | None:
    """A signature by a scheme of webhooks: its keys, the secret itself, and `secretEncoding`."""
    secret = params.required("secret", "signature", is_needed=True)
    fields = {key: field.alias or key for key, field in SignatureSpec.model_fields.items() if key != "secret"}
    values = {alias: params.choice(key) for key, alias in fields.items()} | {"secret": params.choice("secretEncoding")}
    keys = {key: value for key, value in values.items() if value is not None}
    if keys.get("method") in ("application", "standard-webhooks") and keys.pop("secret", None):
        params.findings.add(
            "unused-key",
            f"the method {keys['method']!r} reads no 'secretEncoding'",
            params.place_of("secretEncoding").name,
            hint="remove it",
        )
    if "method" not in keys:
        params.findings.add("missing-key", "signature needs 'method'", params.place, hint='"method": "hmac"')
        return None
    try:
        spec = SignatureSpec.model_validate(keys)
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            key = {"secret": "secretEncoding"}.get(str(problem["loc"][0]), str(problem["loc"][0]))
            words, edit = told(problem["type"], problem["msg"])
            params.findings.add("invalid-value", f"{key}: {words}", params.place_of(key), hint=edit)
        return None
    scheme = signature("", spec, "", params.place, params.findings, of_requests=True)
    return ir.RequestSignature(replace(scheme, variable=""), secret)


def _none(_: _Params) -> ir.AuthMethod:
    return ir.NoAuth()


_METHODS: Mapping[str, Callable[[_Params], ir.AuthMethod | None]] = {
    "basic": _basic,
    "bearer": _bearer,
    "apiKey": _api_key,
    "oauth2": _oauth2,
    "signature": _signature,
    "none": _none,
}


def _auth(
    name: str, spec: AuthSpec, place: Place, settings: SettingsTable, findings: Findings, *, of_service: bool
) -> ir.Auth | None:
    """A credential set; `None` for an unknown method."""
    if _is(spec, "choice"):
        return _choice(name, spec, place, settings, findings)
    if _is(spec, "all"):
        return _all(name, spec, place, findings)
    method = next((known for known in _METHODS if _plain(known) == _plain(spec.method)), None)
    if method is None:
        findings.add(
            "unknown-auth",
            f"{spec.method!r} is not an auth method: the methods are {', '.join(_METHODS)}, choice, all",
            place / "method",
            hint=did_you_mean(spec.method, (*_METHODS, "choice", "all"), otherwise="write one of these"),
        )
        return None
    for key in spec.params:
        if _plain(key) != _plain(method):
            _unknown_key(key, place / "params", [method], findings)
    written = next((key for key in spec.params if _plain(key) == _plain(method)), None)
    values: object = {} if written is None else spec.params[written]
    where = place / "params" if written is None else place / "params" / written
    if not is_object(values):
        findings.add("invalid-value", f"{method}: expected an object", where, hint="{ ... }")
        return None
    params = _Params(values, where, settings, findings, of_service)
    lowered = _METHODS[method](params)
    params.finish()
    return None if lowered is None else ir.Auth(name, lowered, place)


def _choice(name: str, spec: AuthSpec, place: Place, settings: SettingsTable, findings: Findings) -> ir.Auth | None:
    """A credential set chosen by a setting, whose options are the keys of `sets`."""
    if spec.setting is None or not isinstance(spec.sets, dict) or not spec.sets:
        findings.add(
            "missing-key",
            "a choice needs `setting` and `sets`",
            place,
            hint='setting = "auth", sets = { oauth2 = "token", basic = "key" }',
        )
        return None
    options = tuple(spec.sets)
    declared = {"name": spec.setting, "required": True, "default": options[0], "options": options}
    hole = TemplateObject.model_validate({"value": f"{{{{{spec.setting}}}}}", "placeholders": [declared]})
    settings.text(hole, place / "setting")
    return ir.Auth(name, ir.Choice(spec.setting, tuple(spec.sets.items())), place)


def _all(name: str, spec: AuthSpec, place: Place, findings: Findings) -> ir.Auth | None:
    """Several credential sets at once."""
    if isinstance(spec.sets, dict) or not spec.sets:
        findings.add("missing-key", "all needs `sets`, a list of names", place, hint='sets = ["key", "token"]')
        return None
    return ir.Auth(name, ir.All(spec.sets), place)


def _is(spec: AuthSpec, method: str) -> bool:
    return _plain(spec.method) == method


def _plain(key: str) -> str:
    return key.replace("_", "").replace("-", "").lower()


def _unknown_key(key: str, place: Place, known: list[str], findings: Findings) -> None:
    findings.add(
        "unknown-key",
        f"nothing reads the key {key!r} here",
        (place / key).name,
        hint=did_you_mean(key, known),
    )
