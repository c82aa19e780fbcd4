"""The front end for OpenAPI documents: 3.0 to 3.2, and Swagger 2.0."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.findings import Findings, Location, Pointer
from generator.format.tree import Tree
from generator.frontends import inputs
from generator.frontends.openapi import documents as reading
from generator.frontends.openapi import prose
from generator.frontends.openapi.documents import Documents, Node, Source, fragment
from generator.frontends.openapi.events import Events
from generator.frontends.openapi.operations import Operations, calls
from generator.frontends.openapi.schemas import components, holder
from generator.frontends.openapi.sent import sent
from generator.frontends.openapi.services import Security, Settings, base_url
from generator.frontends.openapi.swagger import converted
from generator.frontends.openapi.titles import Names
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.ir.extensions import OVERLAY
from generator.text.jsonvalue import Json

JsonObject = dict[str, Json]
_MAX_HANDLE = 40
"""The largest length of the name of an API, in bytes."""
_VERSION = re.compile(r"3\.[0-2](\.\d+)?([-+].*)?$")
_SWAGGER = re.compile(r"2(\.0(\.\d+)?)?$")
_FORMAT = re.compile(r"\bopenapi\b|\brestful\b|\bhttps?://[^\s()]+|(?<=\w)['\u2019]s\b", re.IGNORECASE)
"""What a title says of the document, web addresses, and the ending of a possessive."""
_NOISE = frozenset(
    "api apis openapi rest restful http specification spec definition documentation docs reference public developer"
    " developers the for and of v1 v2 v3 v4 server service services".split()
)


def is_document(value: Json) -> bool:
    """Whether a JSON value is an OpenAPI document."""
    return isinstance(value, dict) and ("openapi" in value or "swagger" in value) and "service" not in value


def read(path: Path, findings: Findings, *, is_base: bool, by_tags: bool = False) -> Tree | None:
    """Read a document; `None` after an error."""
    source = reading.load(path, findings, secret=is_base and not inputs.says_openapi(path))
    return tree(source, findings, by_tags=by_tags) if source is not None else None


def files(path: Path, findings: Findings, *, by_tags: bool) -> tuple[str, dict[str, str]] | None:
    """The handle of a document's connector, and the connector as files; `None` after an error."""
    read_ = read(path, findings, is_base=False, by_tags=by_tags)
    if read_ is None:
        return None
    service = {key: item for key, item in read_.value.items() if item or key in ("resources", "types")}
    resources, types = service.pop("resources"), service.pop("types")
    parts: dict[str, Json] = {"service.json": service, "resources.json": resources}
    if types:
        parts["types.json"] = {"types": types}
    texts = {name: f"{json.dumps(part, ensure_ascii=False, indent=2)}\n" for name, part in parts.items()}
    return str(service["handle"]), texts


def tree(source: Source, findings: Findings, *, by_tags: bool = False) -> Tree | None:
    """The tree of a document; `None` if it is of no version that is read."""
    if not is_document(source.value):
        findings.add(
            "no-service",
            "the document is not an OpenAPI document",
            Location(str(source.path), 1, 1),
            hint='openapi: "3.1.0"',
        )
        return None
    document = Node(source.value, source)
    version = document.get("openapi") or document.get("swagger")
    is_swagger = not document.has("openapi")
    if version is None or not (_SWAGGER if is_swagger else _VERSION).match(str(version.value)):
        findings.add("openapi-version", "no version that is read", document.spot(), hint='openapi: "3.1.0"')
        return None
    documents = Documents(source, findings, secret=False)
    if is_swagger:
        document = converted(documents)
    return _tree(document, documents, by_tags=by_tags)


def _tree(document: Node, documents: Documents, *, by_tags: bool) -> Tree:
    handle = _handle(document)
    client = names.pascal(handle)
    types = Types(documents, Names(_reserved(client)))
    found = list(calls(document, documents))
    settings = Settings()
    where = base_url(document, documents, settings)
    security = Security(document, documents, settings)
    operations = Operations(document, documents, types, security, settings)
    chosen = operations.names(found, by_tags=by_tags)
    types.reserve(name for handle in dict.fromkeys(item.resource for item in chosen) for name in _classes(handle))
    listed = components(documents)
    types.announce(listed, sent(found, listed, documents))
    resources = operations.resources(found, chosen)
    usual = security.name(security.declare())
    for _, node in listed:
        types.of((Node({"$ref": fragment(node.pointer)}, node.source, node.pointer),), "Schema")
    events = Events(document, documents, types, found, operations.homes)
    types.finish()
    events.settle(resources)
    own = document.get(OVERLAY)
    overlays = [node.value for node in (own, *operations.overlays.values()) if node is not None]
    types.drop_unused((*resources, operations.errors, *overlays))
    about = prose.of_resources(prose.tags(document), operations.tags)
    for resource in resources:
        if resource["handle"] in about:
            resource["description"] = about[str(resource["handle"])]
    info = document.get("info")
    meta: JsonObject = {}
    if info is not None:
        meta["short"] = _title(info) or handle
        if description := prose.about(info, document):
            meta["description"] = description
    auth = dict(security.sets)
    service: JsonObject = {"baseURL": where}
    if operations.errors:
        service["errors"] = operations.errors
    if _stands_alone(usual, auth):
        service["auth"] = auth.pop(usual)
    else:
        for resource in resources:
            resource["auth"] = usual
    value: JsonObject = {
        "handle": handle,
        "meta": meta,
        "package": prose.package(info),
        "service": service,
        "resources": [*resources],
        "types": {**types.declared},
        "settings": settings.listed,
        "auth": auth,
    }
    title = info.get("title") if info is not None else None
    origins = {
        (): document.origin,
        ("handle",): (title or document).origin,
        ("types",): (holder(documents) or document).origin,
        **types.origins,
        **operations.origins,
        **events.origins,
        **security.origins,
    }
    whole = Tree(value, origins, keys_of_paths=True)
    if overlays:
        _complete(whole, own, operations.overlays, documents.findings)
    return whole


def _complete(tree: Tree, own: Node | None, overlays: Mapping[Pointer, Node], findings: Findings) -> None:
    """Apply the overlays in the document's extensions: those of operations, then that of the document."""
    from generator.format.overlay import complete  # here, for most documents say nothing, and it imports pydantic
    from generator.format.spec import ConnectorSpec, OperationSpec

    for place, said in overlays.items():
        complete(OperationSpec, said.value, said.origin, place, tree, findings)
    if own is not None:
        complete(ConnectorSpec, own.value, own.origin, (), tree, findings)


def _stands_alone(name: str, sets: Mapping[str, Json]) -> bool:
    """Whether a credential set stands for itself, and for no part of others."""
    inner = [item.get("sets") for item in sets.values() if isinstance(item, dict)]
    parts = [part for item in inner if isinstance(item, dict) for part in item.values()]
    parts += [part for item in inner if isinstance(item, list) for part in item]
    own = sets[name]
    return name not in parts and isinstance(own, dict) and own.get("method") not in ("choice", "all")


def _classes(handle: str) -> Iterator[str]:
    """The classes of a resource, and of what it is nested in."""
    words = handle.split(".")
    for length in range(1, len(words) + 1):
        name = names.resource_class(".".join(words[:length]))
        yield from (f"{prefix}{name}{suffix}" for prefix in ("", "Async") for suffix in ("", "WithRawResponse"))


def _handle(document: Node) -> str:
    """The name of the API, from its title without words that every title has; the name of a package is in ASCII."""
    info = document.get("info")
    title = info.text("title") if info is not None else None
    candidates = [_ascii_words(_FORMAT.sub(" ", title or "")), _ascii_words(document.source.path.stem)]
    kept = [_own(words) for words in candidates]
    handle = next(("_".join(words) for words in (*kept, *candidates) if words), "api")
    handle = handle if names.is_class_name(names.pascal(handle)) else f"{handle}_api"
    return handle if len(handle) <= _MAX_HANDLE else handle[:_MAX_HANDLE].rpartition("_")[0] or "api"


def _title(info: Node) -> str:
    """The title of the API; none of one like `API Reference`, which is that of any."""
    title = info.text("title") or ""
    words = _ascii_words(title)
    return title if _own(words) or not words else ""


def _own(words: Iterable[str]) -> list[str]:
    """The words of a title without common ones such as `API`."""
    return [word for word in words if word not in _NOISE and not word.isdigit()]


def _ascii_words(text: str) -> tuple[str, ...]:
    """The words that are in ASCII without their accents."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return tuple(word for word in names.words(plain) if word.isascii())


def _reserved(client: str) -> list[str]:
    """The names of classes that are not types."""
    own = [f"{prefix}{client}{suffix}" for prefix in ("", "Async") for suffix in ("", "WithRawResponse", "Error")]
    return [*names.CLASS_SCOPE, *own]
