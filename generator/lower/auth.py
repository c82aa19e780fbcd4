"""Credential sets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import AuthSpec, Template, TemplateObject
from generator.lower.headers import check_name
from generator.lower.values import SettingsTable
from generator.text.jsonvalue import is_object

Method = Literal["basic", "bearer", "apiKey", "oauth2", "none"]

_PARTS: dict[Method, tuple[tuple[str, str, bool], ...]] = {
    "basic": (("username", "username", True), ("password", "password", True)),
    "bearer": (("token", "token", True),),
    "apiKey": (("name", "name", True), ("in", "place", True), ("value", "value", True)),
    "oauth2": (
        ("tokenURL", "token_url", True),
        ("clientID", "client_id", True),
        ("clientSecret", "client_secret", True),
        ("scope", "scope", False),
    ),
    "none": (),
}
"""For each method, the keys of its params, the arguments of the runtime's function, and whether they are needed."""

_TEMPLATE: TypeAdapter[object] = TypeAdapter(Template)


def _plain(key: str) -> str:
    return key.replace("_", "").replace("-", "").lower()


@dataclass(frozen=True, slots=True)
class _Params:
    values: Mapping[str, object]
    place: Place

    def find(self, key: str) -> tuple[object, Place] | None:
        for name, value in self.values.items():
            if _plain(name) == _plain(key):
                return value, self.place / name
        return None


def choice(
    name: str, spec: AuthSpec, place: Place, settings: SettingsTable, findings: Findings
) -> ir.AuthChoice | None:
    """A credential set that is another one, by a setting whose options are the names of the choice."""
    if spec.setting is None or not spec.sets:
        findings.add(
            "missing-key",
            "a choice needs the setting that chooses, and the sets",
            place,
            hint='setting = "auth", sets = { oauth2 = "token", basic = "key" }',
        )
        return None
    options = tuple(spec.sets)
    declared = {"name": spec.setting, "required": True, "default": options[0], "options": options}
    hole = TemplateObject.model_validate({"value": f"{{{{{spec.setting}}}}}", "placeholders": [declared]})
    settings.text(hole, place / "setting")
    return ir.AuthChoice(name, spec.setting, tuple(spec.sets.items()), place)


def is_choice(spec: AuthSpec) -> bool:
    """Whether a credential set is one of others."""
    return _plain(spec.method) == "choice"


def auth(
    name: str, spec: AuthSpec, place: Place, settings: SettingsTable, findings: Findings, *, of_service: bool
) -> ir.Auth | None:
    """A credential set, its holes being settings; `None` where the whole service needs none."""
    method: Method | None = next((known for known in _PARTS if _plain(known) == _plain(spec.method)), None)
    if method is None:
        findings.add(
            "unknown-auth",
            f"{spec.method!r} is not an auth method: the methods are {', '.join(_PARTS)}",
            place / "method",
            hint=did_you_mean(spec.method, _PARTS, otherwise="write one of these"),
        )
        return None
    for key in spec.params:
        if _plain(key) != _plain(method):
            _unknown_key(key, place / "params", [method], findings)
    if method == "none":
        return ir.Auth(name, method, (), False, place) if name else None
    found = _Params(spec.params, place / "params").find(method)
    given: object = found[0] if found else {}
    where = found[1] if found else place / "params"
    if not is_object(given):
        findings.add("invalid-value", f"{method}: expected an object", where, hint="{ ... }")
        return None
    params = _Params(given, where)
    parts: list[tuple[str, ir.Text]] = []
    for key, argument, needed in _PARTS[method]:
        leaf = params.find(key)
        text = _leaf(leaf[0], leaf[1], settings, findings, of_service=of_service) if leaf else ()
        if text:
            parts.append((argument, text))
        elif needed and (key, method) != ("in", "apiKey"):
            findings.add("missing-key", f"{method} needs {key!r}", where, hint=f'"{key}": {{"value": "{{{{...}}}}"}}')
    if method == "apiKey":
        _check_api_key(parts, params, findings)
    _unknown(method, params, findings)
    body = params.find("credentials")
    return ir.Auth(name, method, tuple(parts), bool(body and body[0] == "body"), place)


def _leaf(value: object, place: Place, settings: SettingsTable, findings: Findings, *, of_service: bool) -> ir.Text:
    try:
        spec = _TEMPLATE.validate_python(value)
    except ValidationError:
        findings.add("invalid-value", "expected a text with holes", place, hint='{"value": "{{...}}"}')
        return ()
    if not isinstance(spec, TemplateObject):
        return ()
    return settings.text(spec, place, secret=True, of_service=of_service)


def _check_api_key(parts: list[tuple[str, ir.Text]], params: _Params, findings: Findings) -> None:
    given = dict(parts)
    name = given.get("name", ())
    place = _place_of(params)
    if any(isinstance(part, ir.Ref) for part in name):
        findings.add("invalid-value", "the name of an API key can't have holes", params.place, hint="write the name")
    where = tuple(part.lower() if isinstance(part, str) else part for part in given.get("place", ("header",)))
    if where not in (("header",), ("query",), ("cookie",)):
        leaf = params.find("in")
        findings.add(
            "invalid-value",
            "an API key is sent in a header, the query or a cookie",
            leaf[1] if leaf else params.place,
            hint='"in": "header", "query" or "cookie"',
        )
    elif where != ("query",) and len(name) == 1 and isinstance(name[0], str):
        check_name(name[0], place, findings)
    parts[:] = [*((argument, text) for argument, text in parts if argument != "place"), ("place", where)]


def _place_of(params: _Params) -> Place:
    leaf = params.find("name")
    return leaf[1] if leaf else params.place


def _unknown(method: Method, params: _Params, findings: Findings) -> None:
    known = [key for key, _, _ in _PARTS[method]] + (["credentials"] if method == "oauth2" else [])
    for key in params.values:
        if _plain(key) not in {_plain(name) for name in known}:
            _unknown_key(key, params.place, known, findings)


def _unknown_key(key: str, place: Place, known: list[str], findings: Findings) -> None:
    findings.add(
        "unknown-key",
        f"nothing reads the key {key!r} here",
        (place / key).name,
        hint=did_you_mean(key, known),
    )
