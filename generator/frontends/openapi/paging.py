"""Lists in pages: the items of a reply, and its pagination, by the tables of `paging.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from msgspec import Struct

from generator.frontends.openapi.bodies import says_json
from generator.frontends.openapi.documents import Documents, Node
from generator.frontends.openapi.holes import JsonObject
from generator.frontends.openapi.parameters import Parameter
from generator.frontends.openapi.schemas import Flat, Schema
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.text.jsonvalue import Json

Selector = tuple[str, ...]
Words = Mapping[str, Sequence[str]]

_DEPTH = 3
_STEPS = re.compile(r"[^.\[\]]+")
_NUMBERS = frozenset(("integer", "number"))
_OBJECT = frozenset(("object",))
_TEXT = frozenset(("string",))
_TRUTH = frozenset(("boolean",))
_NEXT = frozenset(("next", "nextpage"))
"""Objects about the next page."""


@cache
def _tables() -> Mapping[str, Words]:
    return tomllib.loads(files("generator.frontends.openapi").joinpath("paging.toml").read_text(encoding="utf-8"))


@cache
def _extensions() -> Sequence[Mapping[str, Json]]:
    text = files("generator.frontends.openapi").joinpath("paging.toml").read_text(encoding="utf-8")
    extensions: Sequence[Mapping[str, Json]] = tomllib.loads(text)["extensions"]
    return extensions


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A name without its case and signs."""
    return "".join(character for character in name.lower() if character.isalnum())


def is_identity(name: str) -> bool:
    """Whether a member is one of a thing of its own."""
    return plain(name) in _tables()["items"]["identity"]


def is_beside(name: str) -> bool:
    """Whether an array of a name stands beside items."""
    return plain(name) in _tables()["items"]["beside"]


class _Value(Struct, frozen=True):
    """A parameter or a scalar member of a reply: `key` is how pagination names it."""

    name: str
    key: Selector
    kinds: frozenset[str]
    nodes: tuple[Node, ...]

    def fits(self, kinds: frozenset[str]) -> bool:
        """Whether its values may be of some kinds, and are of no other."""
        return bool(self.kinds) and self.kinds <= kinds

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers, or objects that say more than a number does."""
        return bool(self.kinds & _NUMBERS) and self.kinds <= _NUMBERS | _OBJECT

    def agrees(self, other: _Value) -> bool:
        """Whether the values of one may be values of the other."""
        if not self.kinds or not other.kinds:
            return True
        return bool(self.kinds & other.kinds) or bool(self.kinds & _NUMBERS and other.kinds & _NUMBERS)

    def word(self, key: str) -> str:
        """A text beside its type, in lower case."""
        return next((text.lower() for node in self.nodes if (text := node.text(key))), "")

    def number(self, key: str) -> int | None:
        """An integer beside its type."""
        values = (node.value.get(key) for node in self.nodes if isinstance(node.value, dict))
        return next((value for value in values if isinstance(value, int) and not isinstance(value, bool)), None)

    def says(self, texts: Iterable[str]) -> bool:
        """Whether its description has one of some texts."""
        return any(text in self.word("description") for text in texts)

    def counts(self, texts: Iterable[str]) -> bool:
        """Whether its description has one of some texts about its first number, however that is marked or called."""
        said = " ".join(re.sub(r"[`'\"*]", "", self.word("description")).split())
        said = re.sub(r"\b(at|from|with) (?:page|index|number)(?: number| index)? (?=\d)", r"\1 ", said)
        return any(re.search(rf"(?<!\w){re.escape(text)}(?!\w)", said) for text in texts)

    @property
    def is_link(self) -> bool:
        """Whether it is the URL of something."""
        words = _tables()["words"]
        if not self.fits(_TEXT):
            return False
        about = set(re.findall(r"[a-z]+", self.word("description").replace("urls", "url").replace("links", "link")))
        example = self.word("example") + "".join(
            item.value
            for node in self.nodes
            for key in ("examples",)
            for item in _listed(node.get(key))
            if isinstance(item.value, str)
        )
        return (
            self.word("format") in words["formats"]
            or any(word in self.name for word in words["link"])
            or any(word in plain(part) for part in self.key[:-1] for word in words["link"])
            or example.startswith(tuple(words["examples"]))
            or (bool(about & set(words["link"])) and not about & set(words["no_link"]))
        )


def _listed(node: Node | None) -> Iterator[Node]:
    return node.items() if node is not None else iter(())


class Request(Struct, frozen=True):
    """The request of an operation, as far as paging is concerned."""

    method: str
    path: str
    node: Node
    parameters: Sequence[Parameter]
    body: Mapping[str, Json]
    """The keys of its body in the tree."""


class _Items(Struct, frozen=True):
    """The selector of a page's items, and their schemas."""

    selector: Selector
    schemas: tuple[Schema, ...]
    may_be_all: bool = False
    """Whether the body may also be the array itself."""


class Lists:
    """The lists of a document."""

    def __init__(self, types: Types, documents: Documents) -> None:
        self._types = types
        self._documents = documents

    def parts(self, request: Request, success: Sequence[Node], hint: str) -> JsonObject | None:
        """The keys of an operation that returns a page; `None` if it returns none."""
        page = self._page(request, success)
        if page is None:
            return None
        items, pagination = page
        if len(items.schemas) == 1:
            item = self._types.shared(items.schemas[0], hint)
        else:
            item = self._types.one_of(items.schemas, hint)
        where: JsonObject = {"items": list(items.selector)} if items.selector and not items.may_be_all else {}
        return {"returns": "page", "type": item.whole, **where, "pagination": pagination}

    def is_page(self, request: Request, success: Sequence[Node]) -> bool:
        """Whether an operation returns a page."""
        return self._page(request, success) is not None

    def _page(self, request: Request, success: Sequence[Node]) -> tuple[_Items, JsonObject] | None:
        """The items of a page, and the pagination."""
        schema = self._schema(success) if request.method in ("GET", "POST") else None
        if schema is None:
            return None
        parameters = {value.name: value for value in self._parameters(request)}
        said = self._said(request, schema, parameters)
        if said is not None:
            return said
        items = self._items(schema, request.path)
        if items is None:
            return None
        pagination = self._pagination(request, schema, items, parameters, success)
        return (items, pagination) if pagination is not None else None

    def _schema(self, success: Sequence[Node]) -> Schema | None:
        """The one schema of what a success holds."""
        seen: dict[object, Node] = {}
        for node in success:
            content = self._documents.resolved(node.get("content"))
            for kind, item in content.members() if content is not None else ():
                media = self._documents.resolved(item)
                is_json = media is not None and says_json(kind, media, self._types)
                schema = media.get("schema") if media is not None and is_json else None
                if schema is not None:
                    target = self._documents.resolved(schema) or schema
                    seen.setdefault(target.identity, schema)
        schemas = list(seen.values())
        same = all(schema.value == schemas[0].value for schema in schemas)
        return (schemas[0],) if schemas and same else None

    # schemas

    def _flat(self, schema: Schema) -> Flat:
        """A flattened schema without a wrapper for `null`."""
        flat = self._types.flat(schema)
        for _ in range(_DEPTH):
            others = self._types.variants(flat) if not flat.properties and not flat.items else []
            if len(others) != 1:
                break
            flat = self._types.flat((others[0],))
        return flat

    def _value(self, name: str, key: Selector, schema: Schema, about: Sequence[Node] = ()) -> _Value:
        flat = self._flat(schema)
        nodes = (*about, *self._types.flat(schema).nodes, *flat.nodes)
        return _Value(plain(name), key, self._types.kinds(schema), nodes)

    def _arrays(self, schema: Schema, depth: int = 0) -> tuple[Schema, ...] | None:
        """The schemas of the elements, if each value is an array."""
        flat = self._flat(schema)
        if flat.kinds == ["array"] or (flat.items and not flat.kinds):
            return (tuple(flat.items),) if not flat.tuples else None
        if flat.properties or flat.kinds or depth == _DEPTH:
            return None
        found = [self._arrays((node,), depth + 1) for node in self._types.variants(flat)]
        if len(found) < 2 or any(elements is None for elements in found):
            return None
        return tuple(schema for elements in found for schema in elements or ())

    # requests

    def _parameters(self, request: Request) -> Iterator[_Value]:
        """The parameters of the query and the members of the body that are holes of their own."""
        for name, hole, nodes in self._members(request):
            yield self._value(name, (hole,), nodes)
        for item in request.parameters:
            if item.place == "query":
                schema = (item.schema,) if item.schema is not None else ()
                yield self._value(item.name, (item.name,), schema, (item.node,))

    def _members(self, request: Request) -> Iterator[tuple[str, str, Schema]]:
        template = request.body.get("bodyTemplate")
        value = template.get("value") if isinstance(template, dict) else None
        body = self._documents.resolved(request.node.get("requestBody"))
        content = self._documents.resolved(body.get("content")) if body is not None else None
        if not isinstance(value, dict) or content is None:
            return
        for kind, item in content.members():
            media = self._documents.resolved(item)
            is_json = media is not None and says_json(kind, media, self._types)
            schema = media.get("schema") if media is not None and is_json else None
            for key, nodes in self._types.flat((schema,)).properties.items() if schema is not None else ():
                hole = value.get(key)
                if isinstance(hole, str) and re.fullmatch(r"\{\{[^{}]+\}\}", hole):
                    yield key, hole[2:-2], tuple(nodes)

    # replies

    def _items(self, schema: Schema, path: str) -> _Items | None:
        """The items of a reply."""
        arrays = self._arrays(schema)
        if arrays is not None:
            return _Items((), arrays)
        called = [form for name in _called_by(path) for form in (name, names.plural(name))]
        envelope, lists = self._either(schema)
        if not envelope:
            return self._within(schema, called, 0)
        inner = self._within(envelope, called, 0)
        members = self._flat(envelope).properties.values()
        if inner is None or len(inner.selector) > 1 or len([it for it in members if self._arrays(tuple(it))]) > 1:
            return None
        same = {self._identity(item): item for item in (*inner.schemas, *lists)}
        return _Items(inner.selector, tuple(same.values()), may_be_all=True)

    def _either(self, schema: Schema) -> tuple[Schema, tuple[Schema, ...]]:
        """The object and the elements of the arrays of a reply that is one of these; nothing of any other."""
        flat = self._flat(schema)
        variants = [] if flat.properties or flat.items or flat.kinds else self._types.variants(flat)
        arrays = [elements for node in variants if (elements := self._arrays((node,))) is not None]
        objects = [node for node in variants if self._types.kinds((node,)) == _OBJECT]
        if len(objects) != 1 or not arrays or len(arrays) + 1 < len(variants):
            return (), ()
        return (objects[0],), tuple(item for elements in arrays for item in elements)

    def _identity(self, schema: Schema) -> object:
        return tuple((self._documents.resolved(node) or node).identity for node in schema)

    def _within(self, schema: Schema, called: Sequence[str], depth: int) -> _Items | None:
        """The items inside of an object."""
        tables = _tables()["items"]
        members = {key: tuple(nodes) for key, nodes in self._flat(schema).properties.items()}
        arrays_by_key = {key: arrays for key, nodes in members.items() if (arrays := self._arrays(nodes)) is not None}
        others = [key for key in arrays_by_key if plain(key) not in tables["beside"]]
        objects = [key for key in others if any(map(self._is_object, arrays_by_key[key]))]
        by_name = {plain(key): key for key in arrays_by_key}
        key = next((by_name[name] for name in (*called, *tables["names"]) if name in by_name), None)
        if key is not None and plain(key) not in called and key not in objects and len(others) > 1:
            return None  # columns of a table
        if key is None and not any(plain(name) in tables["identity"] for name in members):
            key = next((keys[0] for keys in (others, objects) if len(keys) == 1), None)
        if key is not None:
            return _Items((key,), arrays_by_key[key])
        holders = [key for key, nodes in members.items() if self._types.kinds(nodes) == _OBJECT]
        alone = map(plain, holders if len(holders) == 1 and not arrays_by_key else ())
        for name in (*tables["inside"], *called, *alone) if depth < _DEPTH - 1 else ():
            for key, nodes in members.items():
                inner = self._within(nodes, called, depth + 1) if plain(key) == name else None
                if inner is not None:
                    return _Items((key, *inner.selector), inner.schemas)
        return None

    def _is_object(self, schema: Schema) -> bool:
        flat = self._flat(schema)
        return bool(flat.properties or flat.unions) or "object" in flat.kinds

    def _scalars(self, schema: Schema, holder: Selector, above: Selector = ()) -> Iterator[_Value]:
        """The members about the page, those of the reply itself first; `holder` is the way to what holds the items."""
        inner: list[tuple[str, Schema]] = []
        for key, nodes in self._flat(schema).properties.items():
            kinds = self._types.kinds(tuple(nodes))
            if "object" in kinds:
                inner.append((key, tuple(nodes)))
            elif "array" not in kinds:
                name = f"next{key}" if above and plain(above[-1]) in _NEXT else key
                yield self._value(name, (*above, key), tuple(nodes))
        for key, member in inner if len(above) < _DEPTH - 1 else ():
            if plain(key) in _tables()["reply"]["about"] or holder[: len(above) + 1] == (*above, key):
                yield from self._scalars(member, holder, (*above, key))

    # pagination

    def _pagination(
        self,
        request: Request,
        schema: Schema,
        items: _Items,
        parameters: Mapping[str, _Value],
        success: Sequence[Node],
    ) -> JsonObject | None:
        """The pagination of a list; `None` if nothing shows one."""
        whole = (self._either(schema)[0] or schema) if items.may_be_all else schema
        scalars = list(self._scalars(whole, items.selector[:-1])) if items.selector else []
        size = self._size(parameters)
        sized: JsonObject = {"sizeParam": size.key[0]} if size is not None else {}
        ends = self._ends(scalars)
        if request.method == "GET":
            link = next(_called(_tables()["reply"]["link"], scalars, lambda value: value.is_link), None)
            if link is not None:
                return {"style": "link", "next": list(link.key), **sized}
            if self._links(success):
                return {"style": "link-header", **sized}
        token = self._token(parameters, scalars)
        if token is not None:
            return {"style": "token", "param": token[0].key[0], "next": list(token[1].key), **sized, **ends}
        last = self._last_item(request, parameters, items, is_sized=size is not None, is_ended=bool(ends))
        if last is not None:
            return {"style": "token", "param": last[0].key[0], "next": list(last[1]), **sized, **ends}
        numbered = self._numbered(parameters, is_sized=size is not None, is_safe=request.method == "GET")
        if numbered is None:
            return None
        style, start = numbered
        counted = ends or self._counted(scalars, style)
        return {"style": style, "param": start.key[0], **self._first(style, start, scalars), **sized, **counted}

    def _size(self, parameters: Mapping[str, _Value]) -> _Value | None:
        return next(_called(_tables()["parameters"]["size"], parameters.values(), lambda it: it.fits(_NUMBERS)), None)

    def _ends(self, scalars: Sequence[_Value]) -> JsonObject:
        """The member that says whether a page is the last."""
        for key in ("more", "last"):
            for value in _called(_tables()["reply"][key], scalars, lambda it: it.fits(_TRUTH)):
                return {key: list(value.key)}
        return {}

    def _counted(self, scalars: Sequence[_Value], style: str) -> JsonObject:
        """The member with the number of items or pages."""
        for key, table in (("totalPages", "pages"), ("total", "total"))[0 if style == "page" else 1 :]:
            for value in _called(_tables()["reply"][table], scalars, lambda it: it.fits(_NUMBERS)):
                return {key: list(value.key)}
        return {}

    def _links(self, success: Sequence[Node]) -> bool:
        """Whether a reply has a `Link` header."""
        holders = (node.get("headers") for node in success)
        return any(name.lower() == "link" for holder in holders if holder is not None for name, _ in holder.members())

    def _token(self, parameters: Mapping[str, _Value], scalars: Sequence[_Value]) -> tuple[_Value, _Value] | None:
        """The parameter of a token, and the member with the next token."""
        tables = _tables()
        told = [value for value in scalars if not value.fits(_TRUTH)]
        numbers = [name for key in ("page", "offset") for name in tables["parameters"][key]]
        tokens = [name for name in tables["parameters"]["token"] if name in parameters]
        tokens += [name for name in numbers if name in parameters and not parameters[name].is_number]
        for name in tokens:
            param = parameters[name]
            if param.word("format") in ("date", "date-time") or param.kinds & {"object", "array", "boolean"}:
                continue
            known = (f"next{name}", name, *tables["reply"]["token"])
            for value in _called(known, told, param.agrees):
                return param, value
        return None

    def _last_item(
        self,
        request: Request,
        parameters: Mapping[str, _Value],
        items: _Items,
        *,
        is_sized: bool,
        is_ended: bool,
    ) -> tuple[_Value, Selector] | None:
        """The parameter that takes a key of the last item, and the selector of that key."""
        tables = _tables()
        members = self._shared(items.schemas)
        for name in tables["parameters"]["last_item"]:
            param = parameters.get(name)
            if param is None or param.kinds & {"object", "array", "boolean"}:
                continue
            is_weak = name in tables["parameters"]["weak"]
            has_opposite = any(other in parameters for other in tables["parameters"]["before"])
            if not is_ended and not (is_sized and (has_opposite or not is_weak)):
                continue
            if param.word("format") in ("date", "date-time"):
                keys = [it for it in members if it.word("format") == param.word("format")]
                key = keys[0] if len(keys) == 1 and not is_weak else None
            else:
                said = [word for word in tables["items"]["keys"] if param.says((word,))]
                said += tables["items"]["keys"]
                own = [names.singular(name) + word for name in _called_by(request.path)[:1] for word in said]
                key = next(_called([*said, *own], members, param.agrees), None)
            if key is not None:
                return param, (*items.selector, "-1", *key.key)
        for param in _called(tables["parameters"]["offset"], parameters.values(), lambda it: it.fits(_NUMBERS)):
            about = re.findall(r"\w+", "".join(node.text("description") or "" for node in param.nodes))
            named = [
                it for it in members if it.key[0] in about and len(names.words(it.key[0])) > 1 and it.fits(_NUMBERS)
            ]
            if len(named) == 1:  # the number of an item, not of items
                return param, (*items.selector, "-1", *named[0].key)
        return None

    def _shared(self, schemas: Sequence[Schema]) -> list[_Value]:
        """The scalar members that every item has."""
        every: list[dict[str, _Value]] = []
        waiting = list(schemas)
        while waiting:
            flat = self._flat(waiting.pop())
            variants = self._types.variants(flat)
            if variants and not flat.properties:
                waiting += [(node,) for node in variants]
                continue
            members = {key: self._value(key, (key,), tuple(nodes)) for key, nodes in flat.properties.items()}
            every.append({key: it for key, it in members.items() if it.kinds and not it.kinds & {"object", "array"}})
        return [value for key, value in (every[0] if every else {}).items() if all(key in other for other in every)]

    def _numbered(
        self, parameters: Mapping[str, _Value], *, is_sized: bool, is_safe: bool
    ) -> tuple[str, _Value] | None:
        """The parameter of a number of pages or of items."""
        tables, moments = _tables()["parameters"], _tables()["words"]["moments"]
        for style in ("page", "offset"):
            for value in _called(tables[style], parameters.values(), lambda it: it.is_number):
                if value.name in tables["weak"] and value.says(moments):
                    continue
                if is_sized or (is_safe and value.name not in tables["weak"]):
                    return style, value
        return None

    def _first(self, style: str, start: _Value, scalars: Sequence[_Value] = ()) -> JsonObject:
        """The number of the first page or item, where it is not the usual one."""
        words, usual = _tables()["words"], 1 if style == "page" else 0
        told = {value.name for value in scalars}
        is_from_one = start.name in told and not told.isdisjoint(_tables()["reply"]["from_one"])
        default, least = start.number("default"), start.number("minimum")
        if start.counts(words["from_zero"]):
            first = 0
        elif start.counts(words["from_one"]):
            first = 1
        elif default in (0, 1):
            first = default
        else:
            first = least if least in (0, 1) else 1 if is_from_one else usual
        return {"first": first} if first != usual else {}

    # extensions

    def _said(
        self, request: Request, schema: Schema, parameters: Mapping[str, _Value]
    ) -> tuple[_Items, JsonObject] | None:
        """The items and the pagination that an extension declares."""
        for table in _extensions():
            name = str(table["name"])
            value = request.node.get(name)
            if value is not None and value.value is True:
                value = Node(self._documents.main.value, self._documents.main).get(name)
            said = {key: _at(value.value, way) for key, way in table.items()} if value is not None else {}
            texts = {key: text for key, text in said.items() if isinstance(text, str)}
            if value is None or not texts:
                continue
            where = _steps(texts.get("items") or str(table.get("usual_items") or "")) if "items" in table else ()
            items = self._item_at(schema, where)
            pagination = self._extended(texts, parameters) if items is not None else None
            if items is not None and pagination is not None:
                return items, pagination
        return None

    def _item_at(self, schema: Schema, where: Selector) -> _Items | None:
        here = schema
        for step in where:
            here = tuple(self._flat(here).properties.get(step, ()))
        arrays = self._arrays(here) if here else None
        return _Items(where, arrays) if arrays is not None else None

    def _extended(self, said: Mapping[str, str], parameters: Mapping[str, _Value]) -> JsonObject | None:
        """The pagination of the expressions of an extension."""
        known = {key: parameters.get(plain(steps[-1])) for key, text in said.items() if (steps := _steps(text))}
        size = known.get("size")
        rest: JsonObject = {"sizeParam": size.key[0]} if size is not None else {}
        rest |= {"more": list(_steps(said["more"]))} if "more" in said else {}
        if "link" in said:
            return {"style": "link", "next": list(_steps(said["link"])), **rest}
        token, page, offset = (known.get(key) for key in ("token", "page", "offset"))
        if token is not None and "next" in said:
            return {"style": "token", "param": token.key[0], "next": list(_steps(said["next"])), **rest}
        if page is not None and page.name in _tables()["parameters"]["offset"]:
            page, offset = None, page
        start = page or offset
        if start is None:
            return None
        style = "page" if page is not None else "offset"
        if "pages" in said and style == "page":
            rest["totalPages"] = list(_steps(said["pages"]))
        return {"style": style, "param": start.key[0], **self._first(style, start), **rest}


def paged(page: JsonObject, reply: JsonObject) -> JsonObject:
    """A reply as a page, and its type as that of the envelope, where the items have one."""
    if reply.get("returns") != "json":
        return reply
    type_ = reply.get("type")
    return page | ({"envelope": type_.removesuffix("?")} if isinstance(type_, str) and "items" in page else {})


def _called_by(path: str) -> list[str]:
    """The names of the items that follow from a path: its last words."""
    return [plain(part) for part in reversed(path.split("/")) if part and "{" not in part][:2]


def _called(known: Iterable[str], values: Iterable[_Value], fits: Callable[[_Value], bool]) -> Iterator[_Value]:
    """The values of some names that fit, in the order of the names."""
    by_name: dict[str, list[_Value]] = {}
    for value in values:
        by_name.setdefault(value.name, []).append(value)
    return (value for name in known for value in by_name.get(name, ()) if fits(value))


def _at(value: Json, way: Json) -> Json:
    """The expression at a path of an extension's value."""
    for step in way if isinstance(way, list) else ():
        key, _, wanted = str(step).partition("=")
        if isinstance(value, list) and wanted:
            value = next((item for item in value if isinstance(item, dict) and item.get(key) == wanted), None)
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(way, list) else None


def _steps(expression: str) -> Selector:
    """The steps of an expression: `$response.a.b[-1].c` is `a`, `b`, `-1`, `c`."""
    steps = tuple(_STEPS.findall(expression))
    return steps[1:] if steps and steps[0].startswith("$") else steps
