"""Operations of one method and path, joined because OpenAPI allows only one."""

from __future__ import annotations

from generator.ir.schemas import Schema
from generator.text.jsonvalue import Json

_EFFECTS = ("reads", "changes", "destroys", "spends")
"""From the least to the gravest."""


def join(known: Schema, other: Schema) -> None:
    """Add an operation to an existing one: the joined one accepts and returns what either does."""
    also = known.get("description", "")
    known["description"] = f"{also}\n\nAlso {other['operationId']}: {other['summary']}".strip()
    if not other.get("deprecated"):
        known.pop("deprecated", None)
    effects = [str(item["x-effect"]) for item in (known, other) if "x-effect" in item]
    if effects:
        known["x-effect"] = max(effects, key=_EFFECTS.index)
    known["parameters"] = _parameters(_list(known["parameters"]), _list(other["parameters"]))
    bodies = [body for body in (known.get("requestBody"), other.get("requestBody")) if isinstance(body, dict)]
    if bodies:
        needed = len(bodies) == 2 and all(body["required"] is True for body in bodies)
        known["requestBody"] = {"required": needed, "content": _content([_dict(body["content"]) for body in bodies])}
    for status, answer in _dict(other["responses"]).items():
        mine = _dict(_dict(known["responses"]).setdefault(status, answer))
        content = _content([_dict(item.get("content", {})) for item in (mine, _dict(answer))])
        if content:
            mine["content"] = content
        headers = {**_dict(_dict(answer).get("headers", {})), **_dict(mine.get("headers", {}))}
        if headers:
            mine["headers"] = headers
    if "servers" in known or "servers" in other:
        servers = [*_list(known.get("servers", [])), *_list(other.get("servers", []))]
        known["servers"] = _distinct(servers)


def _parameters(known: list[Json], other: list[Json]) -> list[Json]:
    """The parameters of both; one is required if both require it."""
    others = {_key(item): _dict(item) for item in other}
    joined: dict[tuple[str, str], Json] = {}
    for item in known:
        mine, its = _dict(item), others.pop(_key(item), None)
        if "schema" not in mine or (its is not None and "schema" not in its):  # JSON, described as content
            joined[_key(item)] = {**mine, "required": False}
            continue
        schema = _choice([mine["schema"]] if its is None else [mine["schema"], its["schema"]])
        needed = mine["required"] is True and its is not None and its["required"] is True
        joined[_key(item)] = {**mine, "required": needed, "schema": schema}
    return [*joined.values(), *({**item, "required": False} for item in others.values())]


def _content(contents: list[Schema]) -> Schema:
    """The schemas of each media type, as choices."""
    schemas: dict[str, list[Json]] = {}
    for content in contents:
        for media_type, described in content.items():
            schemas.setdefault(media_type, []).append(_dict(described)["schema"])
    return {media_type: {"schema": _choice(choices)} for media_type, choices in schemas.items()}


def _choice(schemas: list[Json]) -> Json:
    choices = _distinct(schemas)
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _distinct(items: list[Json]) -> list[Json]:
    return [item for index, item in enumerate(items) if item not in items[:index]]


def _key(parameter: Json) -> tuple[str, str]:
    """The name and the place; names of headers are case-insensitive."""
    named = _dict(parameter)
    name, place = str(named["name"]), str(named["in"])
    return name.lower() if place == "header" else name, place


def _dict(value: Json) -> Schema:
    assert isinstance(value, dict)
    return value


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value
