"""The operations of a document as resources of the connector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from generator.findings import Pointer
from generator.format.tree import Origin
from generator.frontends.openapi import parameters, prose
from generator.frontends.openapi.bodies import Bodies
from generator.frontends.openapi.documents import Documents, Node, joined_members
from generator.frontends.openapi.errors import Errors, ErrorTypes
from generator.frontends.openapi.holes import Holes, JsonObject
from generator.frontends.openapi.naming import Endpoint, Name
from generator.frontends.openapi.naming import names as names_of
from generator.frontends.openapi.paging import Lists, Request, is_beside, is_identity, paged
from generator.frontends.openapi.replies import Answers, accepted, replies
from generator.frontends.openapi.replies import headers as reply_headers
from generator.frontends.openapi.schemas import Flat, Schema
from generator.frontends.openapi.services import Requirement, Security, Settings, own_base_url
from generator.frontends.openapi.streams import streamed
from generator.frontends.openapi.types import DEPRECATED, Types
from generator.ir import names
from generator.ir.extensions import OPERATION, OVERLAY, RESOURCE
from generator.text.jsonvalue import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_OTHERS = ("trace", "query")
_MAX_UNIONS = 5
"""The maximum nesting of unions in the search for lists in a reply."""
_SCALARS = frozenset(("string", "number", "integer", "boolean"))


class Call(Struct, frozen=True):
    """An operation of a document, and what it inherits from its path."""

    method: str
    path: str
    node: Node
    items: tuple[Node, ...]

    @property
    def wire(self) -> str:
        """A key that is unique among the operations."""
        return f"{self.method} {self.path}"


def calls(document: Node, documents: Documents) -> Iterator[Call]:
    """The operations of a document, in its order."""
    paths = documents.resolved(document.get("paths"))
    if paths is None:
        return
    if not isinstance(paths.value, dict):
        documents.report(paths, "invalid-openapi", "paths is an object", "/pets: {get: ...}")
    for path, node in paths.members():
        if path.startswith("x-"):
            continue
        items = documents.path_items(node)
        if any(not isinstance(item.value, dict) for item in items):
            documents.report(node, "invalid-openapi", "a path has operations by method", "get: {...}", key=True)
        for method, operation in joined_members(items).items():
            lower = method.lower()
            if lower in _OTHERS or method == "additionalOperations":
                documents.report(
                    operation,
                    "not-said",
                    f"{method} is not a method of the client: it is left out",
                    "use another method",
                    key=True,
                )
            elif lower in METHODS:
                target = documents.resolved(operation)
                if target is not None and isinstance(target.value, dict):
                    yield Call(lower.upper(), path, target, items)
                else:
                    documents.report(
                        operation, "invalid-openapi", "an operation is an object", "responses: {...}", key=True
                    )


class Operations:
    """The operations of a document, each in its resource."""

    def __init__(
        self, document: Node, documents: Documents, types: Types, security: Security, settings: Settings
    ) -> None:
        self._document = document
        self._documents = documents
        self._types = types
        self._security = security
        self._lists = Lists(types, documents)
        self._errors = Errors(types)
        self._settings = settings
        self.homes: dict[str, str] = {}
        """The resource of each operation."""
        self.tags: dict[str, list[str]] = {}
        """The first tags of each resource's operations."""
        self.origins: dict[Pointer, Origin] = {}
        self.overlays: dict[Pointer, Node] = {}
        """The overlays in extensions of operations."""
        self.errors: JsonObject = {}
        """The errors that most operations share."""

    def names(self, found: Sequence[Call], *, by_tags: bool) -> list[Name]:
        """The resource and the method of each operation."""
        return _marked(found, names_of([self._endpoint(item) for item in found], by_tags=by_tags))

    def resources(self, found: Sequence[Call], chosen: Sequence[Name]) -> list[JsonObject]:
        """The resources in the order of their first operations."""
        requirements = [self._security.of(item.node) for item in found]
        usual = self._security.declare()
        self._security.name(usual)  # whose settings have the shortest names
        by_handle: dict[str, list[tuple[Call, Name, Requirement]]] = {}
        for item, name, requirement in zip(found, chosen, requirements, strict=True):
            by_handle.setdefault(name.resource, []).append((item, name, requirement))
        nouns = _nouns(by_handle)
        error_types = ErrorTypes(self._types, self._documents, (item.node for item in found))
        resources: list[JsonObject] = []
        for handle, members in by_handle.items():
            pointer: Pointer = ("resources", len(resources))
            operations: JsonObject = {}
            for item, name, requirement in members:
                place: Pointer = (*pointer, "operations", name.method)
                operation = self._operation(item, name, nouns[handle], place, error_types, requirement)
                self.homes[item.wire] = handle
                self.tags.setdefault(handle, []).append(next(iter(_tags(item.node)), ""))
                if (auth := self._security.name(requirement)) != self._security.name(usual):
                    operation["auth"] = auth
                self.origins[place] = item.node.origin
                if (said := item.node.get(OVERLAY)) is not None:
                    self.overlays[place] = said
                operations[name.method] = operation
            self.origins[pointer] = members[0][0].items[0].origin
            resources.append({"handle": handle, "operations": operations})
        types = _shared_errors(resources)
        if (of_nearly_all := self._errors.usual_type()) is not None:
            types.setdefault("default", of_nearly_all)
        self.errors = self._errors.selectors()
        if types:
            self.errors["types"] = types
        return resources

    def _endpoint(self, item: Call) -> Endpoint:
        node = item.node
        extensions = {key: member.value for key, member in node.members() if key.startswith("x-")}
        success = replies(node, self._documents).success
        has_reply = any(reply.has("content") for reply in success)
        is_list = self._is_list(success)
        may_be_page = bool(is_list) if item.path.endswith("}") else is_list is None
        is_page = item.method == "GET" and may_be_page and self._is_page(item, success)
        id_ = node.text("operationId")
        return Endpoint(item.method, item.path, id_, _tags(node), extensions, is_list, has_reply, is_page)

    def _is_page(self, item: Call, success: tuple[Node, ...]) -> bool:
        declared = parameters.declared([*reversed(item.items), item.node], self._documents)
        asked = Request(item.method, item.path, item.node, declared, {})
        return self._lists.is_page(asked, success)

    def _is_list(self, success: tuple[Node, ...]) -> bool | None:
        schemas = Answers(self._types, self._documents, "").items(success)
        if not schemas:
            return None
        return self._holds_list((schemas[0],), 0)

    def _holds_list(self, schema: Schema, depth: int) -> bool | None:
        """Whether a value is or holds a list of things; `depth` counts the unions around it."""
        flat = self._types.flat(schema)
        if _is_array(flat):
            return True
        if not flat.properties and depth < _MAX_UNIONS:
            either = {self._holds_list((node,), depth + 1) for node in self._types.variants(flat)}
            return False if False in either and True not in either else None
        members = {key: self._types.flat(tuple(nodes)) for key, nodes in flat.properties.items()}
        things = [member for key, member in members.items() if not (_is_array(member) and is_beside(key))]
        has_things = any(_is_array(member) or member.properties for member in things)
        inner = things if has_things else [*members.values()]
        if not any(map(_is_array, inner)):
            within = [self._types.flat(tuple(nodes)) for member in inner for nodes in member.properties.values()]
            return None if not inner or sum(map(_is_array, within)) == 1 else False
        if any(is_identity(key) for key in flat.properties):
            return None  # a thing, and a part of it
        (first, *further) = filter(_is_array, inner)
        kinds = self._types.kinds(tuple(first.items)) if first.items else frozenset[str]()
        if kinds and kinds <= _SCALARS and len(inner) > 1:
            return None  # perhaps what a thing has several of
        return not further

    def _operation(
        self, item: Call, name: Name, noun: str, place: Pointer, error_types: ErrorTypes, requirement: Requirement
    ) -> JsonObject:
        node = item.node
        hint = f"{noun}{names.pascal(name.method)}"
        holes = Holes(self._types)
        requests = parameters.Requests(self._types, self._documents, holes, hint)
        bodies = Bodies(self._types, self._documents, holes, hint)
        parts: JsonObject = {"method": item.method}
        credentials = self._security.places(requirement)
        every = parameters.declared([*reversed(item.items), node], self._documents)
        declared = [parameter for parameter in every if (parameter.place, parameter.name.lower()) not in credentials]
        parts |= requests.parts(item.path, declared, node)
        if item.path.partition("#")[0] == "/":
            parts["trailingSlash"] = True
        body = bodies.parts(node.get("requestBody"))
        parts |= body
        answered = replies(node, self._documents)
        answers = Answers(self._types, self._documents, hint)
        asked = Request(item.method, item.path, node, declared, body)
        page = self._lists.parts(asked, answered.success, f"{hint}Item")
        said = streamed(node)
        asking = _streaming(body, said.parameter if said is not None and said.parameter is not None else "stream")
        reply = answers.parts(answered, item.method, asking, said)
        headers = accepted(reply, parts.get("headers"))
        parts |= paged(page, reply) if page is not None else reply
        if headers:
            parts["headers"] = headers
        if told := reply_headers(answered.success, self._documents):
            parts["replyHeaders"] = told
        errors: JsonObject = {}
        for status, error in answered.errors:
            schemas = answers.items((error,))
            type_ = error_types.of(status, error, answered.titles.get(error.identity), hint)
            for schema in schemas:
                self._errors.add(schema, status, type_)
            if type_ is not None:
                errors[status] = type_
        if errors:
            parts["errors"] = {"types": {**errors}}
        holder = next((holder for holder in (node, *item.items) if holder.has("servers")), node)
        if (own := own_base_url(holder, self._document, self._documents, self._settings)) is not None:
            parts["baseURL"] = own
        example: JsonObject = {}
        if request := bodies.example(node.get("requestBody"), body.get("bodyTemplate")):
            example["request"] = request
        if parts.get("returns") == "json" and (answer := answers.example(answered.success)) is not None:
            example["reply"] = answer
        if example:
            parts["example"] = example
        if description := prose.described(node, *item.items):
            parts["description"] = description
        if node.flag("deprecated"):
            parts["deprecated"] = DEPRECATED
        for origins in (requests.origins, bodies.origins):
            for pointer, origin in origins.items():
                self.origins[*place, *pointer] = origin
        return parts


def _is_array(flat: Flat) -> bool:
    return bool(flat.items) or "array" in flat.kinds


def _nouns(handles: Iterable[str]) -> dict[str, str]:
    """The prefix of type names per handle: the fewest last parts that are unique."""
    parts = {handle: tuple(handle.split(".")) for handle in handles}
    counts = Counter(ending for one in parts.values() for ending in _endings(one))
    own = {handle: next((item for item in _endings(one) if counts[item] == 1), one) for handle, one in parts.items()}
    return {handle: names.pascal("_".join(map(names.element, ending))) for handle, ending in own.items()}


def _endings(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (parts[start:] for start in reversed(range(len(parts))))


def _shared_errors(resources: Sequence[JsonObject]) -> JsonObject:
    """The type of each status that most operations with it have, and need not repeat."""
    said: list[JsonObject] = []
    for resource in resources:
        operations = resource["operations"]
        for operation in operations.values() if isinstance(operations, dict) else ():
            errors = operation.get("errors") if isinstance(operation, dict) else None
            types = errors.get("types") if isinstance(errors, dict) else None
            if isinstance(operation, dict) and isinstance(types, dict):
                said.append(types)
    counts = Counter((status, str(type_)) for types in said for status, type_ in types.items())
    usual: JsonObject = {}
    for (status, type_), count in counts.most_common():
        if count > 1:
            usual.setdefault(status, type_)
    for types in said:
        for status in [status for status, type_ in types.items() if usual.get(status) == type_]:
            del types[status]
    return dict(sorted(usual.items()))


def _tags(node: Node) -> tuple[str, ...]:
    listed = node.get("tags")
    return tuple(tag.value for tag in listed.items() if isinstance(tag.value, str)) if listed is not None else ()


def _marked(every: Sequence[Call], chosen: Sequence[Name]) -> list[Name]:
    """The names that an extension gives, whatever they are; the others are told apart from these."""
    marked: dict[Name, Call] = {}
    for item in every:
        resource, method = item.node.text(RESOURCE), item.node.text(OPERATION)
        if resource is not None and method is not None:
            marked.setdefault(Name(resource, method), item)
    marks = {id(item): name for name, item in marked.items()}
    taken = set(marked)
    names_: list[Name] = []
    for item, name in zip(every, chosen, strict=True):
        own = marks.get(id(item), name)
        while id(item) not in marks and own in taken:
            own = Name(own.resource, f"{own.method}_{item.method.lower()}")
        taken.add(own)
        names_.append(own)
    return names_


def _streaming(body: Mapping[str, Json], name: str) -> str | None:
    """The hole of a Boolean member of a name."""
    template_ = body.get("bodyTemplate")
    placeholders = template_.get("placeholders") if isinstance(template_, dict) else None
    for item in placeholders if isinstance(placeholders, list) else ():
        if isinstance(item, dict) and item.get("name") == name and str(item.get("type")).startswith("Boolean"):
            return name
    return None
