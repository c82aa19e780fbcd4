"""The nested records of `decode`: 40 leaves over 4 levels, a list of records, and a union told apart by a tag."""

from __future__ import annotations

_SIX = ["String", "String", "Integer", "Boolean", "String", "Float"]


def _leaves(prefix: str, count: int) -> list[dict[str, object]]:
    return [{"name": f"{prefix}{index}", "type": _SIX[index % 6]} for index in range(count)]


def spec() -> dict[str, object]:
    """Return the connector of the package that is measured."""
    geo = {"name": "geo", "fields": [{"name": "lat", "type": "Float"}, {"name": "lng", "type": "Float"}]}
    address = {"name": "address", "fields": [*_leaves("a", 7), geo]}
    customer = {"name": "customer", "fields": [*_leaves("u", 8), address]}
    item = [
        {"name": "sku"},
        {"name": "quantity", "type": "Integer"},
        {"name": "price", "type": "Float"},
        {"name": "title"},
    ]
    fields = [
        {"name": "id", "required": True},
        *_leaves("o", 9),
        customer,
        {"name": "method", "type": "Method"},
        {"name": "items", "type": "Object[]", "fields": item},
    ]
    kinds = {
        name: {"fields": [{"name": "kind", "options": [name.lower()], "required": True}, *_leaves("m", 4)]}
        for name in ("Card", "Bank")
    }
    return {
        "handle": "nested",
        "service": {"baseURL": "https://api.example"},
        "types": {**kinds, "Method": {"variants": ["Card", "Bank"]}},
        "resources": [
            {"handle": "orders", "endpoint": "/orders", "fields": fields, "operations": {"list": {"method": "GET"}}}
        ],
    }


def _values(prefix: str, count: int) -> dict[str, object]:
    some: dict[str, object] = {"String": "some text here", "Integer": 12345, "Boolean": True, "Float": 1.25}
    return {f"{prefix}{index}": some[_SIX[index % 6]] for index in range(count)}


def order(index: int) -> dict[str, object]:
    """Return the JSON of a record."""
    address = {**_values("a", 7), "geo": {"lat": 1.25, "lng": 2.5}}
    line = {"sku": "s-1", "quantity": 1, "price": 2.5, "title": "A thing"}
    return {
        "id": f"o{index}",
        **_values("o", 9),
        "customer": {**_values("u", 8), "address": address},
        "method": {"kind": "card" if index % 2 else "bank", **_values("m", 4)},
        "items": [line, line],
    }
