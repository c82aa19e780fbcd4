"""The parameters of an operation: its path, query, headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from generator.findings import Pointer
from generator.format.tree import Origin
from generator.frontends.openapi.documents import Documents, Node
from generator.frontends.openapi.examples import is_sent, named
from generator.frontends.openapi.holes import TOKEN, Holes, JsonObject
from generator.frontends.openapi.titles import worded
from generator.frontends.openapi.typed import Typed
from generator.frontends.openapi.types import DEPRECATED, Types
from generator.ir import names
from generator.text.jsonvalue import Json

_HOLE = re.compile(r"\{([^{}]*)\}")
_OPERATORS = re.compile(r"^[+#./;?&]|[*]$|:\d+$")
_SINGLE = "String | Number | Boolean"
"""The types of a free schema outside of a body: text is sent unchanged."""
_NO_PARAMETERS = frozenset(("accept", "content-type", "authorization"))


class Parameter(Struct, frozen=True):
    """A parameter as it is declared."""

    node: Node
    name: str
    place: str
    said: str = ""
    """The description beside a reference to it, which overrides its own."""

    @property
    def description(self) -> str:
        """Its description."""
        return self.said or self.node.words("description")

    @property
    def schema(self) -> Node | None:
        """The schema of its value."""
        return self.node.get("schema") or next((media.get("schema") for _, media in self._content()), None)

    @property
    def is_json(self) -> bool:
        """Whether its value is written as JSON."""
        return not self.node.has("schema") and any("json" in kind for kind, _ in self._content())

    def _content(self) -> list[tuple[str, Node]]:
        content = self.node.get("content")
        return list(content.members()) if content is not None else []


def declared(holders: Sequence[Node], documents: Documents) -> list[Parameter]:
    """The parameters of a path and of an operation, of which those of the operation win."""
    parameters: dict[tuple[str, str], Parameter] = {}
    for holder in holders:
        listed = holder.get("parameters")
        if listed is not None and not isinstance(listed.value, list):
            documents.report(listed, "invalid-openapi", "parameters are an array", "[...]")
            continue
        for item in listed.items() if listed is not None else ():
            node = documents.resolved(item)
            name, place = (node.text("name"), node.text("in")) if node is not None else (None, None)
            if node is None:
                continue
            if name is None or place not in ("path", "query", "header", "cookie"):
                if place == "querystring":
                    message = "a parameter can't be the whole query: it is left out"
                    documents.report(item, "not-said", message, "declare its members as parameters")
                else:
                    message = "a parameter has a `name`, and is `in` path, query, header or cookie"
                    documents.report(item, "invalid-openapi", message, "name: ..., in: query")
                continue
            if place in ("header", "cookie") and not TOKEN.fullmatch(name):
                message = f"{name!r} can't be the name of a {place}: it is left out"
                documents.report(item, "invalid-openapi", message, "letters, digits and hyphens")
                continue
            parameters[place, name.lower() if place == "header" else name] = Parameter(
                node, name, place, item.words("description")
            )
    return list(parameters.values())


class Requests:
    """The parts of a request that parameters make."""

    def __init__(self, types: Types, documents: Documents, holes: Holes, hint: str) -> None:
        self._types = types
        self._documents = documents
        self._holes = holes
        self._hint = hint
        self._styles: JsonObject = {}
        self.origins: dict[Pointer, Origin] = {}

    def parts(self, path: str, parameters: Sequence[Parameter], node: Node) -> JsonObject:
        """The path, the query, the headers and the cookies."""
        self._holes.claim(item.name for item in parameters)
        by_place: dict[str, list[Parameter]] = {}
        for item in parameters:
            by_place.setdefault(item.place, []).append(item)
        result: JsonObject = {"path": self._path(path, by_place.get("path", []), node)}
        query = dict(self._query(by_place.get("query", [])))
        headers = dict(self._headers(by_place.get("header", [])))
        cookies = dict(self._texts(by_place.get("cookie", []), "cookies"))
        for key, templates in (("queryParams", query), ("headers", headers), ("cookies", cookies)):
            if templates:
                result[key] = templates
        if self._styles:
            result["styles"] = self._styles
        return result

    def _path(self, path: str, parameters: Sequence[Parameter], node: Node) -> JsonObject:
        known = {item.name: item for item in parameters}
        text, _, _ = path.partition("#")
        placeholders: list[Json] = []
        holes: dict[str, str] = {}

        def hole(match: re.Match[str]) -> str:
            name = _OPERATORS.sub("", match[1].strip())
            name = name if name in known or match[1] not in known else match[1]
            if name not in holes:
                item = known.get(name)
                if item is None:
                    self._documents.report(
                        node,
                        "invalid-openapi",
                        f"no parameter declares {{{match[1]}}} of the path; it is a required text",
                        "in: path, required: true",
                        key=True,
                    )
                    placeholder = self._holes.placeholder(name, "path", Typed("String"), self._hint, {})
                else:
                    placeholder = self._placeholder(item)
                    style = self._text_style(item)
                    if style is not None:
                        self._styles[str(placeholder["name"])] = style
                placeholders.append({**placeholder, "required": True})
                holes[name] = str(placeholder["name"])
                if item is not None:
                    self.origins["path", "placeholders", len(placeholders) - 1] = item.node.origin
            return "{{" + holes[name] + "}}"

        value = _HOLE.sub(hole, text)
        result: JsonObject = {"value": value, "placeholders": placeholders}
        for item in parameters:
            if item.name not in holes:
                message = f"the path has no {{{item.name}}}"
                self._documents.report(
                    item.node, "invalid-openapi", message, "remove the parameter, or correct its name"
                )
        return result

    def _query(self, parameters: Sequence[Parameter]) -> Iterator[tuple[str, Json]]:
        for item in parameters:
            constant = self._constant(item)
            if constant is not None:
                yield item.name, constant
                continue
            placeholder = self._placeholder(item)
            template: JsonObject = {"value": "{{" + str(placeholder["name"]) + "}}", "placeholders": [placeholder]}
            style = self._query_style(item)
            if style is not None:
                template["style"] = style
            self.origins["queryParams", item.name, "placeholders", 0] = item.node.origin
            yield item.name, template

    def _headers(self, parameters: Sequence[Parameter]) -> Iterator[tuple[str, Json]]:
        yield from self._texts([item for item in parameters if item.name.lower() not in _NO_PARAMETERS], "headers")

    def _texts(self, parameters: Sequence[Parameter], key: str) -> Iterator[tuple[str, Json]]:
        for item in parameters:
            constant = self._constant(item)
            if constant is not None:
                yield item.name, constant
                continue
            placeholder = self._placeholder(item)
            style = self._text_style(item)
            if style is not None:
                self._styles[str(placeholder["name"])] = style
            self.origins[key, item.name, "placeholders", 0] = item.node.origin
            yield item.name, {"value": "{{" + str(placeholder["name"]) + "}}", "placeholders": [placeholder]}

    def _placeholder(self, item: Parameter) -> JsonObject:
        hint = self._hint + names.pascal(worded(item.name))
        typed = self._types.of((item.schema,), hint) if item.schema is not None else Typed("String")
        if typed.expression == "Any" and not item.is_json:
            typed = Typed(_SINGLE, typed.nullable)
        about: JsonObject = {}
        own = self._types.about((item.schema,)) if item.schema is not None else {}
        if description := item.description or str(own.get("description") or ""):
            about["description"] = description
        if item.node.flag("deprecated") or "deprecated" in own:
            about["deprecated"] = DEPRECATED
        if item.node.flag("required"):
            about["required"] = True
        example = self._example(item, own.get("example"))
        if example is not None:
            about["example"] = example
        return self._holes.placeholder(item.name, item.place, typed, hint, about)

    def _example(self, item: Parameter, otherwise: Json) -> Json:
        """An example of a parameter that can be sent where it stands."""
        if item.schema is None:
            return None
        schema = (item.schema,)
        own = (value for value in named(item.node, self._documents) if self._types.examples.fits(schema, value))
        return next((value for value in (*own, otherwise) if is_sent(value, item.place)), None)

    def _constant(self, item: Parameter) -> str | None:
        """The only value that a required parameter may have, as it is sent."""
        if item.schema is None or not item.node.flag("required") or item.is_json:
            return None
        flat = self._types.flat((item.schema,))
        kinds: tuple[list[str], ...] = ([], ["string"], ["integer"], ["boolean"])
        if flat.options is None or len(flat.options) != 1 or flat.kinds not in kinds:
            return None
        option = flat.options[0]
        text = str(option).lower() if isinstance(option, bool) else str(option)
        return text if "{{" not in text and not isinstance(option, float) and text else None

    def _query_style(self, item: Parameter) -> str | None:
        if item.is_json:
            return "json"
        kind, several = self._kind(item), self._is_several(item)
        if not kind and item.schema is not None and self._types.flat((item.schema,)).kinds:
            return None  # a single value
        style, explode = item.node.text("style") or "form", item.node.value
        exploded = explode.get("explode") if isinstance(explode, dict) else None
        match style:
            case "deepObject":
                return "deep"
            case "spaceDelimited":
                return "space" if exploded is not True else None
            case "pipeDelimited":
                return "pipe" if exploded is not True else None
            case _ if exploded is False:
                return "comma" if kind in ("array", "object") else None
            case _:
                return "members" if kind == "object" or (kind and several) else None

    def _text_style(self, item: Parameter) -> str | None:
        """How a value stands in a path, a header or a cookie; without a style, a list of a header has commas."""
        if item.is_json:
            return "json"
        kind, style = self._kind(item), item.node.text("style") or ""
        exploded = item.node.flag("explode") or (item.place == "cookie" and not item.node.has("explode"))
        if item.place == "path" and style in ("label", "matrix"):
            return f"exploded-{style}" if exploded else style
        if kind == "object":
            return "members" if exploded else "comma"
        return "comma" if kind == "array" and (item.place != "header" or self._is_several(item)) else None

    def _is_several(self, item: Parameter) -> bool:
        """Whether a value may be of several JSON kinds, of which a list or an object is one."""
        return item.schema is not None and len(self._types.kinds((item.schema,))) > 1

    def _kind(self, item: Parameter) -> str:
        if item.schema is None:
            return ""
        flat = self._types.flat((item.schema,))
        among = self._types.kinds((item.schema,)) if flat.unions else frozenset[str]()
        if "array" in flat.kinds or flat.items or ("array" in among and "object" not in among):
            return "array"
        is_object = "object" in flat.kinds or flat.properties or "object" in among
        return "object" if is_object else ""
