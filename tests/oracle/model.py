"""The parts of a connector's JSON: templates, settings, parameters, and the values of holes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from urllib.parse import quote

from .styles import styled
from .wire import Json, Type, Value, compact, from_default, item_texts, json_of, parse_type, text_of

Document: TypeAlias = dict[str, Json]

HOLE = re.compile(r"\{\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}\}")


class Refused(ValueError):
    """A value that must be refused before anything is sent (F14, F15, F17)."""


class Missing(ValueError):
    """A required value is missing."""


class BadTemplate(ValueError):
    """A template with an error."""


@dataclass(slots=True)
class Placeholder:
    """A setting or parameter, with every place of its holes.

    Places are `base`, `path`, `query`, `header`, `auth` and `body`.
    """

    name: str
    type: str = "String"
    required: bool = True
    default: str | None = None
    options: list[Json] = field(default_factory=list[Json])
    nullable: bool = False
    places: set[str] = field(default_factory=set[str])

    @property
    def optional(self) -> bool:
        """Whether a call may leave it out. A hole in a path needs a default for that (F14)."""
        return self.default is not None or not (self.required or "path" in self.places or "base" in self.places)


@dataclass(frozen=True, slots=True)
class Template:
    """A text or a JSON value with holes, and the placeholders declared beside it."""

    value: Json
    declared: list[Document]

    @property
    def text(self) -> str:
        """Return the template as text; a JSON object as its JSON."""
        return self.value if isinstance(self.value, str) else "" if self.value is None else json.dumps(self.value)


def template(raw: Json) -> Template:
    """Parse a template in any of its spellings (F6)."""
    if not isinstance(raw, dict):
        return Template(raw, [])
    if "value" not in raw and "placeholders" not in raw:
        return Template(raw or None, [])
    declared = raw.get("placeholders") or []
    assert isinstance(declared, list)
    return Template(raw.get("value"), [item for item in declared if isinstance(item, dict)])


def holes(text: str) -> list[str]:
    """Return the names of the holes, in order (F7)."""
    if "{{" in HOLE.sub("", text):
        raise BadTemplate(f"a hole is not closed, or has a bad name: {text}")
    return HOLE.findall(text)


def settings_of(document: Document) -> dict[str, Placeholder]:
    """Return the settings by wire name: holes of the service, of endpoints, and of the overlay's additions (F10).

    An unused credential set adds no settings.
    """
    service = object_of(document["service"])
    used = [(template(service.get("baseURL")), "base")]
    used += [(template(raw), "header") for raw in object_of(service.get("headers")).values()]
    operations: list[Document] = []
    proofs: set[str] = set()
    for resource in resources_of(document):
        used += [(template(resource.get("base_url")), "base"), (template(resource.get("endpoint")), "path")]
        own = [object_of(operation) for operation in object_of(resource.get("operations")).values()]
        proofs |= {str(operation.get("auth") or resource.get("auth") or "") for operation in own}
        operations += own
    sets: Document = {"": service.get("auth"), **object_of(document.get("auth"))}
    for name in proofs or {""}:
        used += [(leaf, "auth") for _, leaves in auths_of(document, sets[name]) for leaf in leaves.values()]
    used += [(template(operation.get("base_url")), "base") for operation in operations]
    settings = _collect(used, object_of(document.get("settings")))
    for operation in operations:
        declared = _declared(operation)
        for one, place in _operation_templates(operation):
            for name in holes(one.text):
                if name in settings and name not in declared:
                    settings[name].places.add(place)
    return settings


def parameters_of(operation: Document, settings: Mapping[str, object]) -> dict[str, Placeholder]:
    """Return the parameters of an operation by wire name, in document order (F9 to F11)."""
    declared = _declared(operation)
    placeholders = _collect(_operation_templates(operation), object_of(operation.get("placeholders")))
    return {name: parameter for name, parameter in placeholders.items() if name in declared or name not in settings}


def operation_of(document: Document, handle: str, operation: str) -> tuple[Document, Document]:
    """Return the JSON of a resource and of one of its operations."""
    resource = next(one for one in resources_of(document) if one["handle"] == handle)
    return resource, object_of(object_of(resource["operations"])[operation])


class Scope:
    """The values of the holes of one scope."""

    def __init__(
        self, declared: dict[str, Placeholder], values: Mapping[str, Value], outer: Scope | None = None
    ) -> None:
        self.declared = declared
        self.given = values
        self.outer = outer

    def find(self, name: str) -> tuple[Value, Type]:
        """Return the value of a hole and its type; without a value, `None`."""
        if name not in self.declared:
            assert self.outer is not None, name
            return self.outer.find(name)
        placeholder = self.declared[name]
        kind = parse_type(placeholder.type)
        value = self.given.get(name)
        if self.null(name):
            return None, kind
        if value is None and placeholder.default is not None:
            value = from_default(placeholder.default, kind)
        if value is None and not placeholder.optional:
            raise Missing(name)
        if value is not None and placeholder.options and text_of(value, kind) not in map(str, placeholder.options):
            raise Refused(f"{name} is none of its options")
        return value, kind

    def null(self, name: str) -> bool:
        """Whether the value is JSON `null` (F21)."""
        placeholder = self.declared.get(name)
        return placeholder is not None and placeholder.nullable and name in self.given and self.given[name] is None

    def text(self, name: str) -> str | None:
        """Return the text of a hole's value."""
        value, kind = self.find(name)
        return None if value is None else text_of(value, kind)

    def required(self, name: str) -> str:
        """Return the text of a required hole's value."""
        text = self.text(name)
        if text is None:
            raise Missing(name)
        return text

    def filled(self, text: str) -> str | None:
        """Fill the holes of a text; return `None` if one has no value."""
        if any(self.text(name) is None for name in holes(text)):
            return None
        return HOLE.sub(lambda hole: self.required(hole[1]), text)

    def encoded(self, text: str) -> str:
        """Fill the holes of a text, percent-encoded."""
        return HOLE.sub(lambda hole: quote(self.required(hole[1]), safe=""), text)

    def queried(self, name: str, style: str, text: str) -> list[tuple[str, str]]:
        """Return the pairs of a query parameter (F16, F47)."""
        whole = HOLE.fullmatch(text)
        if style != "repeat" and whole:
            value, kind = self.find(whole[1])
            if style == "json" or kind.kind in ("array", "object", "any"):
                return [] if value is None else styled(name, style, json_of(value, kind))
        return [(name, one) for one in self.repeated(text)]

    def repeated(self, text: str) -> list[str]:
        """Return the values of one key: none, one, or one per element of an array that is the whole value."""
        whole = HOLE.fullmatch(text)
        if whole:
            value, kind = self.find(whole[1])
            if value is not None and kind.kind == "array":
                return item_texts(value, kind)
        one = self.filled(text)
        return [] if one is None else [one]


def object_of(value: Json) -> Document:
    """Return the value as an object; nothing is an empty one."""
    if value is None:
        return {}
    assert isinstance(value, dict), value
    return value


def resources_of(document: Document) -> list[Document]:
    """Return the resources, in document order."""
    resources = document.get("resources") or []
    assert isinstance(resources, list)
    return [object_of(resource) for resource in resources]


def auths_of(document: Document, raw: Json) -> list[tuple[str, dict[str, Template]]]:
    """Return the method and the parts of each credential of a set, which may be several at once (F58)."""
    names = object_of(raw).get("sets")
    if not isinstance(names, list):
        return [auth_of(raw)]
    return [auth_of(object_of(document["auth"])[str(name)]) for name in names]


def auth_of(raw: Json) -> tuple[str, dict[str, Template]]:
    """Return the method of a credential set and its parts, both in lower case without `_` (F32).

    A member of the form of a token request is a part of its own, `form NAME`.
    """
    auth = object_of(raw)
    method = _plain(str(auth.get("method") or "none"))
    groups = {_plain(key): object_of(group) for key, group in object_of(auth.get("params")).items()}
    parts: dict[str, Template] = {}
    for key, leaf in groups.get(method, {}).items():
        if _plain(key) == "form":
            parts |= {f"form {name}": template(member) for name, member in object_of(leaf).items()}
        else:
            parts[_plain(key)] = template(leaf)
    return method, parts


def _plain(name: str) -> str:
    return name.lower().replace("_", "")


def _operation_templates(operation: Document) -> list[tuple[Template, str]]:
    return [
        (template(operation.get("path")), "path"),
        *((template(raw), "query") for raw in object_of(operation.get("queryParams")).values()),
        *((template(raw), "header") for raw in object_of(operation.get("headers")).values()),
        (template(operation.get("bodyTemplate")), "body"),
    ]


def _declared(operation: Document) -> set[str]:
    templates = _operation_templates(operation)
    beside = {str(item["name"]) for one, _ in templates for item in one.declared}
    return beside | set(object_of(operation.get("placeholders")))


def _collect(used: list[tuple[Template, str]], changes: Document) -> dict[str, Placeholder]:
    """Collect the placeholders that a hole uses; an undeclared one is a required String (F9)."""
    declared = {str(item["name"]): item for one, _ in used for item in one.declared}
    for name, change in changes.items():
        declared[name] = {**declared.get(name, {}), **object_of(change)}
    placeholders: dict[str, Placeholder] = {}
    for one, place in used:
        for name in holes(one.text):
            if name not in placeholders:
                placeholders[name] = _placeholder(name, declared.get(name))
            placeholders[name].places.add(place)
    return placeholders


def _placeholder(name: str, declared: Document | None) -> Placeholder:
    if declared is None:
        return Placeholder(name)
    default, options = declared.get("default"), declared.get("options") or []
    assert isinstance(options, list)
    return Placeholder(
        name,
        type=str(declared.get("type") or "String"),
        required=declared.get("required") is True,
        default=None if default in (None, "") else default if isinstance(default, str) else compact(default),
        options=options,
        nullable=declared.get("nullable") is True,
    )
