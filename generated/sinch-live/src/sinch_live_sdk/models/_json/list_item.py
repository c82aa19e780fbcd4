"""The type `ListItem` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..list_choice import ListChoice
from ..product import Product
from . import list_choice as _list_choice_json
from . import product as _product_json


def decode_list_item(data: JsonValue, reading: _decode.Reading) -> ListChoice | Product | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: ListChoice | Product | UnknownVariant
    members = data if type(data) is dict else {}
    if (inner := members.get("choice")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_list_choice_json.decode_list_choice), UnknownVariant, data, key="choice"
        )
    elif (inner := members.get("product")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_product_json.decode_product), UnknownVariant, data, key="product"
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_list_item(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            ListChoice: _encode.under("choice", _list_choice_json.encode_list_choice),
            Product: _encode.under("product", _product_json.encode_product),
        },
        keys={
            "choice": _encode.under("choice", _list_choice_json.encode_list_choice),
            "product": _encode.under("product", _product_json.encode_product),
        },
    )
    return write(value)
