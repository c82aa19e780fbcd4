"""The names of a document's operations: a resource and a method for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from msgspec import Struct, field
from msgspec.structs import replace

from generator.frontends.openapi import words
from generator.frontends.openapi.extensions import Naming, tables
from generator.ir.names import element, pascal, plural, snake
from generator.ir.names import words as split
from generator.text.jsonvalue import Json

MAX_HANDLE = 64
"""The largest length of a handle in bytes: a module is named after it."""
MAX_METHOD = 120

MIN_SCOPED = 3
"""The fewest operations that have a scope."""

MIN_CALLED = 10
"""The fewest operations of a document whose paths name procedures."""

ROOT = "root"
"""The resource of a path without words."""

Handle = tuple[str, ...]
"""The parts of a resource's handle."""

_HOLE = "\0"
_HOLES = re.compile(r"\{[^{}]*\}")
_PATTERN = re.compile(r"\{[^{}=]*=([^{}]*)\}")
"""A hole that says which paths it holds: `{name=projects/*/jobs/*}`."""
_ADDRESS = re.compile(r"([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_FLAG = re.compile(r"([\w-]+)(?:=true)?")
_VERSION = re.compile(r"v|v?\d+([._-]\d+)*([._-]?(alpha|beta|p|preview|rc)\d*)*", re.IGNORECASE)
_CUSTOM = re.compile(r"(.*[^:]):([A-Za-z]\w*)", re.DOTALL)
"""A segment and its custom method: `messages:send`."""
_NUMBERED = re.compile(r"_\d+$")
"""The end of an operationId that a framework tells from another of its name by a number."""
_ORDER = ("GET", "PATCH", "POST", "PUT", "DELETE")


class Endpoint(Struct, frozen=True):
    """An operation as the document has it; METHOD and path are its key."""

    method: str
    path: str
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    extensions: Mapping[str, Json] = field(default_factory=dict[str, Json])
    is_list: bool | None = None
    """Whether the reply is a list, where its schema says it."""
    has_reply: bool = False
    """Whether the document says what a success holds."""
    is_page: bool = False
    """Whether the reply is a page, though the path is that of an item."""


class Name(Struct, frozen=True):
    """A resource, dotted where it nests, and a method of it."""

    resource: str
    method: str


class _Route(Struct, frozen=True):
    """The words of a path."""

    statics: Handle
    """The static segments after the prefixes."""
    scope: str
    """The first of them, if a hole and another one follow it."""
    is_item: bool
    is_custom: bool
    """Whether the last segment is marked as a method."""
    holes: Handle
    """The names of its holes."""
    version: tuple[int, ...]
    variant: str
    """The fragment or query after a path that other operations share."""


class _Draft(Struct, frozen=True):
    """The name that an operation asks for."""

    endpoint: Endpoint
    route: _Route
    resource: Handle
    method: str
    whole: Handle
    """The resource for a method that the path does not name."""
    is_given: bool


def names(endpoints: Sequence[Endpoint], *, by_tags: bool = False) -> list[Name]:
    """Name operations; no two have the same name.

    A name follows from its own operation, except where others decide:
    - the scope of most operations of a document is left out of all;
    - where nearly all operations are a POST to a path without holes, the last word of such a path is the method, unless
      it is a plural, and the operationId is not the path;
    - an action that is the resource of other operations is a resource, too;
    - resources whose classes would have one name are one resource;
    - of several that ask for one name, or for that of a resource, one gets it: the one that an extension names, then
      that of the earliest version. Of the others, a PUT is `replace`, a GET of no item `list`, unless its path ends in
      a singular and the reply is known, and any the operationId; without one, or with one that only a number tells from
      another, the method and what tells the operation from the one that has the name: its version, its holes, that it
      is about many, or the HTTP method; else the words of the path, and where that is taken, too, a digest of them.
    """
    read = {endpoint.path for endpoint in endpoints if endpoint.method.upper() == "GET"}
    routes = [_route(endpoint.path, read if endpoint.method.upper() == "GET" else None) for endpoint in endpoints]
    scope = _scope(routes)
    called = [_is_call(endpoint, route) for endpoint, route in zip(endpoints, routes, strict=True)]
    is_called = len(called) >= MIN_CALLED and sum(called) * 10 >= len(called) * 9
    drafts = [
        _draft(endpoint, route, scope, by_tags, is_call=is_called and is_call)
        for endpoint, route, is_call in zip(endpoints, routes, called, strict=True)
    ]
    handles = {prefix for draft in drafts for prefix in _prefixes(draft.resource)}
    return _settled([_as_resource(draft) if draft.whole in handles else draft for draft in drafts])


def _route(path: str, read: Collection[str] | None) -> _Route:
    """Read a path template; at the end of what is read, a format that it has anyway says nothing.

    `read` are the paths that are read, if this one is: beside one without the format, it is another thing.
    """
    address = _ADDRESS.fullmatch(_HOLES.sub(_HOLE, _PATTERN.sub(lambda match: match[1].replace("*", _HOLE), path)))
    assert address is not None
    tokens = [token for segment in address[1].split("/") for token in _tokens(segment)]
    versions = [token for token in tokens if _VERSION.fullmatch(token)]
    rest = [token for token in tokens if not _VERSION.fullmatch(token)]
    while rest and rest[0].lower() in words.PREFIXES:
        versions.append(rest.pop(0))
    is_bare = read is not None and path.rpartition("/")[0] not in read
    if is_bare and rest[1:] and rest[-1].lower() in words.REPRESENTATIONS:
        rest.pop()
    flag = _FLAG.fullmatch(address[2] or "")
    statics = [part for token in ([flag[1]] if flag else []) + rest if (part := _identifier(token.lstrip(":")))]
    return _Route(
        tuple(statics or [part for token in versions[-1:] if (part := _identifier(token))]),
        statics[0] if not flag and statics[1:] and rest[0] != _HOLE == rest[1] else "",
        bool(rest) and rest[-1] == _HOLE,
        bool(rest) and rest[-1].startswith(":"),
        tuple(name for text in re.findall(r"\{([^{}=]*)", path) if (name := _identifier(text))),
        tuple(int(number) for token in versions for number in re.findall(r"[0-9]{1,9}", token)),
        _identifier(f"{'' if flag else address[2] or ''} {address[3] or ''}"),
    )


def _tokens(segment: str) -> Iterator[str]:
    """The static parts and holes of a segment: `users;id={id}` has one each; a custom method begins with a colon."""
    if _VERSION.fullmatch(segment):
        yield segment
        return
    custom = _CUSTOM.fullmatch(segment)
    text, *arguments = re.split(r"[;(]", custom[1] if custom else segment)
    pieces = text.split(".")
    if len(pieces) > 1 and (pieces[-1].lower() in words.FILES or pieces[-1] == _HOLE):
        pieces.pop()
    for number, piece in enumerate(pieces):
        for token in re.split(f"({_HOLE})", piece):
            is_version = token.lower() == "v" and _HOLE in piece
            if token == _HOLE or (split(token) and not is_version):
                yield f":{token}" if number and number == len(pieces) - 1 and token != _HOLE else token
    if any(_HOLE in argument for argument in arguments):
        yield _HOLE
    if custom:
        yield f":{custom[2]}"


def _scope(routes: Sequence[_Route]) -> str:
    """The scope of most operations that none is about: `projects` where paths are `/projects/{id}/...`."""
    scopes = Counter(route.scope for route in routes if route.scope)
    scope, count = max(scopes.items(), key=lambda item: item[1], default=("", 0))
    is_resource = any(route.statics[:1] == (scope,) and route.scope != scope for route in routes)
    return scope if count >= MIN_SCOPED and count * 2 > len(routes) and not is_resource else ""


def _is_call(endpoint: Endpoint, route: _Route) -> bool:
    """Whether an operation may be a procedure of an API that has no resources."""
    return endpoint.method.upper() == "POST" and not route.holes


def _draft(endpoint: Endpoint, route: _Route, scope: str, by_tags: bool, *, is_call: bool) -> _Draft:
    """The name that follows from an operation alone."""
    statics = route.statics[1:] if scope and route.scope == scope else route.statics
    tag = next((part for tag in endpoint.tags[:1] if (part := _part(tag))), "")
    action = _action(endpoint.method.upper(), statics, route)
    if is_call and not action and statics[1:]:
        is_path = split(endpoint.operation_id or "") == split("_".join(route.statics))
        action = statics[-1:] if is_path or not _is_plural(statics[-1]) else ()
    whole = _handle(statics) or (tag or ROOT,)
    resource = _handle(statics[len(action) - 1 : -1]) if action and statics[1:] else whole
    if by_tags and tag:
        whole = resource = (tag,)
    method = _method("_".join(action) or _crud(endpoint, route), route)
    draft = _Draft(endpoint, route, resource, method, whole, is_given=False)
    for extension in reversed(tables().names):
        draft = _extended(draft, extension)
    return draft


def _extended(draft: _Draft, extension: Naming) -> _Draft:
    """The draft with the names of an extension, if the operation has it."""
    texts = _texts(draft.endpoint.extensions.get(extension.name))
    parts = [piece for text in texts for piece in text.split(".")]
    method = _cut(_identifier(texts[-1].rpartition(".")[2]), MAX_METHOD) if texts else ""
    resource = parts if extension.of == "resource" else parts[:-1] if extension.of == "both" else []
    if handle := _handle(resource):
        draft = replace(draft, resource=handle, whole=handle, is_given=True)
    if method and extension.of != "resource":
        draft = replace(draft, method=method, whole=draft.resource, is_given=True)
    return draft


def _texts(value: Json | None) -> list[str]:
    """The texts of an extension: one, several, or one for Python."""
    match value:
        case str():
            return [value]
        case list():
            return [text for text in value if isinstance(text, str)]
        case dict():
            return _texts(value.get("python", value.get("path")))
        case _:
            return []


def _action(verb: str, statics: Handle, route: _Route) -> Handle:
    """The static segments that name the action: the last, after a verb that begins the path."""
    is_given = route.is_item and verb in ("POST", "PUT", "PATCH") and statics[1:] and statics[-1] in words.VERBS
    if not statics or not (route.is_custom or is_given or (not route.is_item and verb != "DELETE")):
        return ()
    first, last = statics[0], statics[-1]
    if verb == "POST" and statics[2:] and first in words.VERBS and not route.is_custom and not _is_plural(last):
        return first, last
    known = words.READING if verb in ("GET", "HEAD") else words.VERBS | words.NOUN_VERBS
    holder = [*split(element(statics[-2]))] if statics[1:] else []
    return (last,) if route.is_custom or _is_verb(split(last), known, holder) else ()


def _is_verb(phrase: Sequence[str], known: frozenset[str], holder: Sequence[str]) -> bool:
    """Whether a phrase is a verb, or begins or ends with one; `pause_job` is one of the holder `job`."""
    first, *others = phrase
    if not others:
        return first in known
    if first in words.ADVERBS and _is_verb(others, known, holder):
        return True
    if first in known and (first in words.VERBS or others[0] in words.PARTICLES or holder == others):
        return True
    return others[-1] in known & words.VERBS


def _crud(endpoint: Endpoint, route: _Route) -> str:
    """The verb of an HTTP method on a resource or on an item of it."""
    verb = endpoint.method.upper()
    if endpoint.is_page:
        return "list"
    if verb == "GET" and not route.is_item:
        is_list = _is_of_several(endpoint, route) if endpoint.is_list is None and route.statics else endpoint.is_list
        return "list" if is_list else "read"
    if verb == "POST" and (route.is_item or (route.statics and split(route.statics[-1])[-1] in words.STATES)):
        return "update"
    return words.METHODS.get(verb) or _identifier(verb) or "call"


def _is_of_several(endpoint: Endpoint, route: _Route) -> bool:
    """Whether a path ends in a plural, whose singular is not the last word of the operationId."""
    noun = split(route.statics[-1])[-1]
    said = split(_own(endpoint.operation_id or "", endpoint.method.upper(), endpoint.path))
    return _is_plural(noun) and (said[-1:] == (noun,) or said[-1:] != (element(noun),))


def _is_plural(part: str) -> bool:
    word = (split(part) or ("",))[-1]
    return word in words.PLURALS or (word.endswith("s") and word not in words.NO_PLURALS and not word.endswith("ss"))


def _as_resource(draft: _Draft) -> _Draft:
    """The draft without its action."""
    if draft.resource == draft.whole:
        return draft
    return replace(draft, resource=draft.whole, method=_method(_crud(draft.endpoint, draft.route), draft.route))


def _settled(drafts: Sequence[_Draft]) -> list[Name]:
    """The names that the drafts get, whatever their order."""
    canonical = _canonical(draft.resource for draft in drafts)
    inner = {(handle[:-1], handle[-1]) for handle in canonical.values() if handle}
    taken: dict[tuple[Handle, str], tuple[str, str]] = {}
    routes = {_key(draft): draft.route for draft in drafts}
    late: list[_Draft] = []
    for draft in sorted(drafts, key=_rank):
        claim = (canonical[draft.resource], draft.method)
        if claim in inner or taken.setdefault(claim, _key(draft)) != _key(draft):
            late.append(draft)
    for draft in late:
        handle = canonical[draft.resource]
        key = taken.get((handle, draft.method), ("", ""))
        rival = routes.get(key)
        others = _others(draft, rival, is_same=key[1] == draft.endpoint.path)
        free = (name for name in others if (handle, name) not in taken and (handle, name) not in inner)
        taken[handle, next(free)] = _key(draft)
    names_by_key = {key: Name(".".join(handle), method) for (handle, method), key in taken.items()}
    return [names_by_key[_key(draft)] for draft in drafts]


def _key(draft: _Draft) -> tuple[str, str]:
    return draft.endpoint.method.upper(), draft.endpoint.path


def _rank(draft: _Draft) -> tuple[object, ...]:
    """The precedence for a name: one from an extension first, then an earlier version, an item, and a shorter path."""
    verb, path = _key(draft)
    order = _ORDER.index(verb) if verb in _ORDER else len(_ORDER)
    is_late = draft.route.is_item == (draft.method == "list")
    return not draft.is_given, draft.route.version, order, is_late, path.count("/"), path, verb


def _others(draft: _Draft, rival: _Route | None, *, is_same: bool) -> Iterator[str]:
    """The methods that a draft may have where a rival, which may have the same path, has its own; the last ones are its
    alone.
    """
    verb, path = _key(draft)
    if verb == "PUT" and draft.method == "update":
        yield "replace"
    is_thing = draft.endpoint.has_reply and draft.route.statics and not _is_plural(draft.route.statics[-1])
    if verb == "GET" and draft.method == "read" and not draft.route.is_item and not is_thing:
        yield "list"
    own = _own(draft.endpoint.operation_id or "", verb, path)
    is_numbered = bool(_NUMBERED.search(draft.endpoint.operation_id or ""))
    if own and not is_numbered:
        yield _cut(own, MAX_METHOD)
    if verb == "POST" and draft.method == "update":
        yield "create"
    for told in _told(draft, rival) if rival is not None else ():
        yield _cut(_identifier(f"{draft.method} {told}"), MAX_METHOD)
    if own and is_numbered:
        yield _cut(own, MAX_METHOD)
    if is_same:
        yield _cut(_identifier(f"{draft.method} {verb}"), MAX_METHOD)
    whole = _cut(_identifier(f"{draft.method} {path}"), MAX_METHOD)
    yield whole
    digest = sha256(f"{verb} {path}".encode("utf-8", "surrogatepass")).hexdigest()
    for length in range(8, len(digest) + 1):
        yield f"{whole}_{digest[:length]}"


def _told(draft: _Draft, rival: _Route) -> Iterator[str]:
    """The words that distinguish an operation from another of its name: a version, holes, or that it is about many."""
    route = draft.route
    if route.version != rival.version:
        yield from (part for part in reversed(draft.endpoint.path.split("/")) if _VERSION.fullmatch(part))
    elif own := [name for name in route.holes if name not in rival.holes]:
        yield f"by {' and '.join(own)}"
        yield f"by {' and '.join(route.holes)}"
    elif rival.is_item and not route.is_item and draft.endpoint.method.upper() != "GET":
        yield "many"


def _own(operation_id: str, verb: str, path: str) -> str:
    """The words of an operationId, without those of the path and the method that frameworks append."""
    said, appended = split(operation_id), (*split(path), verb.lower())
    is_appended = len(said) > len(appended) and said[-len(appended) :] == appended
    return _identifier("_".join(said[: -len(appended)])) if is_appended else _identifier(operation_id)


def _canonical(handles: Iterable[Handle]) -> Mapping[Handle, Handle]:
    """The one handle for those whose classes or files have one name: `a.b_c` and `a_b.c`."""
    prefixes = {prefix for handle in handles for prefix in _prefixes(handle)}
    canonical: dict[Handle, Handle] = {(): ()}
    known: dict[str, Handle] = {}
    for prefix in sorted(prefixes, key=lambda prefix: (len(_class(prefix)), -len(prefix), prefix)):
        handle = (*canonical[prefix[:-1]], prefix[-1])
        keys = _class(handle), f"{'_'.join(handle).casefold()}.py"
        canonical[prefix] = next((known[key] for key in keys if key in known), handle)
        for key in keys:
            known.setdefault(key, canonical[prefix])
    return canonical


def _prefixes(handle: Handle) -> Iterator[Handle]:
    """A handle and what holds it."""
    return (handle[:length] for length in range(1, len(handle) + 1))


def _class(handle: Handle) -> str:
    """The words of a handle's class, with a prefix, so that it is not a keyword."""
    return pascal(".".join(("a", *handle)))


def _identifier(text: str) -> str:
    """The words of a text in snake case; nothing if it has none."""
    return snake(snake(text)) if split(text) else ""  # lower case can have marks that no word has


def _part(text: str) -> str:
    """A part of a handle that is neither a method's name nor a prefix of other classes' names."""
    name = _cut(re.sub(r"^async(?=_)", "asynchronous", f"{_identifier(text)}_").rstrip("_"), MAX_HANDLE)
    return plural(name) if name in words.RESERVED else _identifier(name)


def _method(name: str, route: _Route) -> str:
    return _cut(_identifier(f"{name} {route.variant}"), MAX_METHOD)


def _handle(texts: Iterable[str]) -> Handle:
    """The last parts of a handle, as many as the name of a file can have."""
    handle = tuple(part for text in texts if (part := _part(text)))
    while len(".".join(handle).encode()) > MAX_HANDLE:
        handle = handle[1:]
    return handle


def _cut(name: str, length: int) -> str:
    """A name of not more bytes."""
    cut = name.encode()[:length].decode(errors="ignore")
    return name if cut == name else _identifier(cut)
