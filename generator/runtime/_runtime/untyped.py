"""The call that a request without types is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from . import wire
from .body import json_body
from .call import UNTYPED_POLICY, Call
from .options import check_headers
from .returns import json_value
from .values import JsonInput, JsonValue, Omit

if TYPE_CHECKING:
    from .client import Scalar


def call(
    method: str,
    path: str,
    params: Mapping[str, Scalar | Sequence[Scalar]] | None,
    headers: Mapping[str, str] | None,
    json: JsonInput | Omit,
) -> Call[JsonValue]:
    """Return the call of `Client.request`, once each of its arguments can be sent."""
    check_headers("headers", headers)
    body = None if isinstance(json, Omit) else json_body(json)
    query = wire.argument(params or {}, wire.map_of(_texts), "params")
    method = wire.argument(method, wire.method, "method")
    path = wire.argument(path, wire.plain_path, "path")
    return Call(method, path, json_value, query, headers or {}, body, policy=UNTYPED_POLICY)


def _texts(value: Scalar | Sequence[Scalar]) -> str | list[str]:
    return _text(value) if isinstance(value, (str, int, float)) else wire.list_of(_text)(value)


def _text(value: Scalar) -> str:
    match value:
        case bool():
            return wire.boolean(value)
        case int():
            return wire.integer(value)
        case float():
            return wire.number(value)
        case _:
            return wire.text(value)
