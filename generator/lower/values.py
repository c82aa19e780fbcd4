"""Holes, resolved to parameters of an operation or settings of the client."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import Placeholder, SettingSpec, TemplateObject
from generator.ir import names, templates, types
from generator.lower import metadata
from generator.lower.types import TypeTable, decimals
from generator.text import toml
from generator.text.jsonvalue import Json


class Declaration(Struct, frozen=True):
    """A placeholder and its place."""

    spec: Placeholder
    place: Place
    patch: Declaration | None = None

    def at(self, key: str) -> Place:
        """The place of a key: in the overlay, if the overlay sets it."""
        if self.patch is not None and key in self.patch.spec.model_fields_set:
            return self.patch.place / key
        return self.place / key


def declarations(placeholders: Sequence[Placeholder], place: Place) -> list[Declaration]:
    """The placeholders of a template."""
    return [Declaration(spec, place / "placeholders" / index) for index, spec in enumerate(placeholders)]


Expression = Callable[[str, Place], types.Type]
"""The type of an expression; String and a finding if it can't be read."""


Named = Literal["parameter", "setting", "resource", "method", "field"]
_RESERVED: dict[Named, frozenset[str]] = {
    "parameter": names.PARAMETER_SCOPE,
    "setting": names.SETTING_SCOPE,
    "resource": names.RESOURCE_SCOPE,
    "method": names.METHOD_SCOPE,
    "field": names.FIELD_SCOPE,
}


def own_name(name: str | None, what: Named, place: Place, findings: Findings) -> str | None:
    """The Python name from an overlay; `None` and a finding if it is not valid."""
    if name is None or (names.is_identifier(name) and name not in _RESERVED[what]):
        return name
    if names.is_identifier(name):
        findings.add("bad-name", f"{name!r} can't be the name of a {what}", place, hint="another name")
    else:
        findings.add("bad-name", f"{name!r} can't be a name in Python", place, hint="letters, digits, _")
    return None


def value(
    wire: str,
    declared: Declaration | None,
    place: Place,
    what: Literal["parameter", "setting"],
    expression: Expression,
    findings: Findings,
) -> ir.Value:
    """The value of a hole; a required String without a declaration."""
    reserved = _RESERVED[what]
    if declared is None:
        return ir.Value(wire, names.snake(wire, reserved), types.STRING, True, None, (), "", place)
    spec, at = declared.spec, declared.at
    if spec.env is not None and what == "parameter":
        message = f"{wire!r} is a parameter, and only a setting is read from the environment"
        findings.add("unused-key", message, at("env").name, hint="remove env")
    type_ = decimals(expression(spec.type, at("type")), spec.decimal_as)
    if not spec.required:
        type_ = types.unwrapped(type_)  # `None` is a value that is not given (F21)
    default = spec.default or None
    if default is not None:
        _check(type_, default, "default", "bad-default", at("default"), findings)
    inner = type_.item if isinstance(type_, types.Array) else type_
    for index, option in enumerate(spec.options):
        _check(inner, option, "option", "bad-option", at("options") / index, findings)
    if default is not None and spec.options and default not in spec.options and inner is type_:
        findings.add(
            "bad-default",
            f"the default {default!r} is not one of the options",
            at("default"),
            hint=f"one of {', '.join(spec.options)}",
        )
    name = own_name(spec.rename, what, at("rename"), findings) or names.snake(wire, reserved)
    return ir.Value(
        wire,
        name,
        type_,
        spec.required,
        default,
        tuple(spec.options),
        spec.description or "",
        declared.place,
        spec.nullable,
        spec.deprecated or "",
        as_json(spec.example),
    )


def as_json(value: object) -> Json:
    """A value of a document as JSON; other values of TOML, such as dates, as text."""
    if value is None or isinstance(value, (str, bool)):
        return value
    parsed: Json = json.loads(json.dumps(value, default=str))
    return parsed


def _check(type_: types.Type, text: str, what: str, code: str, place: Place, findings: Findings) -> None:
    try:
        types.value(type_, text)
    except (ValueError, RecursionError):
        words = types.words(type_)
        findings.add(
            code,
            f"the {what} {text!r} is not a valid {words}",
            place,
            hint=f"write one that is, or change the type {words}",
        )


def patched(declared: Declaration | None, patches: dict[str, Declaration], wire: str) -> Declaration | None:
    """A declaration with the keys of the overlay."""
    patch = patches.get(wire)
    if patch is None or declared is None:
        return patch or declared
    changes = {
        name: getattr(patch.spec, name) for name in patch.spec.model_fields_set & Placeholder.model_fields.keys()
    }
    return replace(declared, spec=declared.spec.model_copy(update=changes), patch=patch)


class _Use(Struct, frozen=True):
    """A hole that is a setting, its declaration, and its consequences for the setting."""

    hole: templates.Hole
    where: Place
    declared: Declaration | None
    secret: bool
    of_service: bool
    is_needed: bool


class SettingsTable:
    """The settings of a connector, in order of first use; their declarations may stand beside any use."""

    def __init__(self, specs: Sequence[SettingSpec], prefix: str, findings: Findings) -> None:
        self._patches = {
            spec.name: Declaration(
                _with_options(spec, Place(("settings", index)), findings), Place(("settings", index))
            )
            for index, spec in enumerate(specs)
        }
        self._specs = specs
        self._sent = {spec.name: tuple(spec.values.items()) for spec in specs}
        self._types = TypeTable({}, findings)
        self._prefix = prefix
        self._findings = findings
        self._uses: dict[str, list[_Use]] = {}
        self._apart: list[SettingsTable] = []
        self._tokens: set[str] = set()
        self._texts: set[str] = set()

    def apart(self) -> SettingsTable:
        """A separate table that adds no settings but reports the same findings."""
        table = SettingsTable(self._specs, self._prefix, self._findings)
        self._apart.append(table)
        return table

    def __contains__(self, wire: object) -> bool:
        return wire in self._uses

    def refer(self, wire: str) -> ir.Ref:
        """A hole of an operation that is a setting."""
        self._texts.add(wire)
        return ir.Ref(wire, setting=True)

    def text(
        self,
        spec: TemplateObject,
        place: Place,
        *,
        secret: bool = False,
        of_service: bool = False,
        is_needed: bool = False,
        is_token: bool = False,
        is_base_url: bool = False,
    ) -> ir.Text:
        """A template of the service, an endpoint or a credential, whose holes are settings.

        With `is_needed`, its holes are required, whatever their declarations say. With `is_token`, a text that is one
        hole is a bearer token. With `is_base_url`, the hole `{{base_url}}` alone is the argument of that name that
        every client has.
        """
        where = place / "value"
        parts = templates.parse(spec.value or "", where, self._findings)
        declared = declarations(spec.placeholders, place)
        used = {hole.name for hole in templates.holes(parts)}
        unused(declared, used, self._findings)
        (self._tokens if is_token and len(parts) == 1 else self._texts).update(used)
        if is_base_url and len(parts) == 1 and used == {ir.BASE_URL}:
            self._base_url(declared)
        for hole in templates.holes(parts):
            own = next((item for item in declared if item.spec.name == hole.name), None)
            self._uses.setdefault(hole.name, []).append(_Use(hole, where, own, secret, of_service, is_needed))
        return tuple(part if isinstance(part, str) else ir.Ref(part.name, setting=True) for part in parts)

    def _base_url(self, declared: list[Declaration]) -> None:
        """Make the `base_url` of every client a required setting."""
        if not declared and ir.BASE_URL not in self._patches:
            spec = Placeholder(name=ir.BASE_URL, required=True, description="The base URL of the API.")
            self._patches[ir.BASE_URL] = Declaration(spec, Place(("service", "baseURL")))

    def settings(self) -> tuple[ir.Setting, ...]:
        """All settings, in order of first use."""
        for name, patch in self._patches.items():
            if name not in self._uses:
                self._findings.add(
                    "overlay-target",
                    f"no hole of the service or of an endpoint is called {name!r}",
                    patch.place,
                    hint=did_you_mean(name, self._uses),
                )
        for table in self._apart:
            for name, uses in table._uses.items():
                self._setting(name, uses, is_declared=self._is_declared(name))
        settings = [self._setting(name, uses) for name, uses in self._uses.items()]
        return tuple(replace(item, is_token=self._is_token(item)) for item in settings)

    def _is_declared(self, name: str) -> bool:
        return any(use.declared is not None for use in self._uses.get(name, ()))

    def _setting(self, name: str, uses: Sequence[_Use], *, is_declared: bool = False) -> ir.Setting:
        """The setting of several uses, merged; uses of the service decide whether it is required."""
        own = sorted((use for use in uses if use.declared), key=lambda use: not use.of_service)
        if not own and name not in self._patches and not is_declared:
            for use in uses:
                undeclared(use.hole, use.where, toml.table("settings", name), self._findings)
        ways = [patched(use.declared, self._patches, name) for use in own or uses[:1]]
        place = uses[0].where.at(uses[0].hole.offset)
        values = [value(name, way, place, "setting", self._types.expression, self._findings) for way in ways]
        resolved = merged(values, self._findings)
        decisive = [item for use, item in zip(own, values, strict=False) if use.of_service] or values
        required = any(use.is_needed for use in uses) or any(item.required for item in decisive)
        is_base_url = name == ir.BASE_URL and any(use.where == Place(("service", "baseURL", "value")) for use in uses)
        resolved = replace(resolved, required=required, name=ir.BASE_URL if is_base_url else resolved.name)
        env = next((way for way in ways if way is not None and way.spec.env), None)
        own_variable = metadata.variable(env.spec.env, env.place, self._findings) if env else None
        return ir.Setting(
            resolved,
            own_variable or names.variable(self._prefix, resolved.name),
            any(use.secret for use in uses),
            required and any(use.of_service for use in uses),
            self._sent.get(name, ()),
        )

    def _is_token(self, item: ir.Setting) -> bool:
        """Whether a setting is only a bearer token."""
        value, wire = item.value, item.value.wire
        plain = value.type == types.STRING and not (value.options or value.default or item.sent)
        return plain and wire in self._tokens and wire not in self._texts


def _with_options(spec: SettingSpec, place: Place, findings: Findings) -> SettingSpec:
    """The setting whose options are the keys of `values`."""
    if not spec.values:
        return spec
    if spec.options and set(spec.options) != spec.values.keys():
        findings.add(
            "invalid-value",
            f"the options of {spec.name!r} differ from the keys of `values`",
            place / "values",
            hint="remove `options`: the keys of `values` are the options",
        )
    return spec.model_copy(update={"options": tuple(spec.values)})


def undeclared(hole: templates.Hole, where: Place, table: str, findings: Findings) -> None:
    """Report a hole that no placeholder declares."""
    findings.add(
        "undeclared-placeholder",
        f"no placeholder declares {hole.name!r}: taken as a required String",
        where.at(hole.offset),
        hint=f"declare it in placeholders, or as {table} in overlay.toml",
    )


def unused(declared: Iterable[Declaration], used: set[str], findings: Findings) -> None:
    """Report each declaration that no hole uses."""
    for item in declared:
        if item.spec.name not in used:
            findings.add(
                "unused-placeholder",
                f"no hole uses the placeholder {item.spec.name!r}: it makes no parameter",
                item.place / "name",
                hint=f"remove it, or write {{{{{item.spec.name}}}}} where it belongs",
            )


def merged(values: Sequence[ir.Value], findings: Findings) -> ir.Value:
    """The merged declarations of one name: required if one is, with the default of any."""
    first = values[0]
    for other in values[1:]:
        agree(first, other, findings)
    stated = [item for item in values if item.default is not None]
    for other in stated[1:]:
        if other.default != stated[0].default:
            _disagree(stated[0], other, "defaults", repr(stated[0].default), repr(other.default), findings)
    return replace(
        first,
        required=any(item.required for item in values),
        default=stated[0].default if stated else None,
        description=next((item.description for item in values if item.description), ""),
    )


def agree(first: ir.Value, second: ir.Value, findings: Findings) -> None:
    """Report two declarations of one name whose types or options differ."""
    left, right = types.words(first.type), types.words(second.type)
    if left != right:
        _disagree(first, second, "types", left, right, findings)
    if set(first.options) != set(second.options):
        own, other = (", ".join(item.options) or "none" for item in (first, second))
        _disagree(first, second, "options", own, other, findings)


def _disagree(first: ir.Value, second: ir.Value, what: str, left: str, right: str, findings: Findings) -> None:
    findings.add(
        "conflicting-placeholder",
        f"{first.wire!r} is declared twice, with different {what}: {left} and {right}",
        second.place,
        hint="use the same declaration in both places",
        also=(("first", first.place),),
    )
