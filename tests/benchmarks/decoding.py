"""Decoders by turns, as a program for `decode` in its own environment; it prints CPU seconds per record as JSON."""

from __future__ import annotations

import gc
import json
import sys
import time
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from types import GenericAlias
from typing import Annotated, Literal

from pydantic import AliasPath, BaseModel, Field, TypeAdapter

_RECORDS = 10_000
Run = Callable[[], object]


class _Number(BaseModel):
    number: str | None = None


class _Status(BaseModel):
    code: str | None = None


class _Nested(BaseModel):
    id: str | None = None
    body: str | None = None
    to: _Number | None = None
    from_: _Number | None = Field(None, alias="from")
    status: _Status | None = None


class _Flat(BaseModel):
    id: str | None = None
    body: str | None = None
    to: str | None = Field(None, validation_alias=AliasPath("to", "number"))
    from_: str | None = Field(None, validation_alias=AliasPath("from", "number"))
    status: str | None = Field(None, validation_alias=AliasPath("status", "code"))


class _Geo(BaseModel):
    lat: float | None = None
    lng: float | None = None


class _Address(BaseModel):
    a0: str | None = None
    a1: str | None = None
    a2: int | None = None
    a3: bool | None = None
    a4: str | None = None
    a5: float | None = None
    a6: str | None = None
    geo: _Geo | None = None


class _Customer(BaseModel):
    u0: str | None = None
    u1: str | None = None
    u2: int | None = None
    u3: bool | None = None
    u4: str | None = None
    u5: float | None = None
    u6: str | None = None
    u7: str | None = None
    address: _Address | None = None


class _Method(BaseModel):
    m0: str | None = None
    m1: str | None = None
    m2: int | None = None
    m3: bool | None = None


class _Card(_Method):
    kind: Literal["card"]


class _Bank(_Method):
    kind: Literal["bank"]


class _Item(BaseModel):
    sku: str | None = None
    quantity: int | None = None
    price: float | None = None
    title: str | None = None


class _Order(BaseModel):
    id: str
    o0: str | None = None
    o1: str | None = None
    o2: int | None = None
    o3: bool | None = None
    o4: str | None = None
    o5: float | None = None
    o6: str | None = None
    o7: str | None = None
    o8: int | None = None
    customer: _Customer | None = None
    method: Annotated[_Card | _Bank, Field(discriminator="kind")] | None = None
    items: list[_Item] | None = None


class _Contact(BaseModel):
    id: str | None = None
    display_name: str | None = None
    email: str | None = None
    external_id: str | None = None
    language: str | None = None


_FIELDS = tuple(_Contact.model_fields)

_MESSAGES = json.dumps(
    [
        {
            "id": f"01ABC{index}",
            "body": f"Your code is {index}",
            "to": {"number": f"+1555{index:07}"},
            "from": {"number": "+15551230002"},
            "status": {"code": "delivered"},
        }
        for index in range(_RECORDS)
    ]
)
_CONTACTS = json.dumps(
    [
        {
            "id": f"c{index}",
            "display_name": f"Contact {index}",
            "email": f"c{index}@acme.example",
            "external_id": f"x{index}",
            "language": "EN_US",
        }
        for index in range(_RECORDS)
    ]
)


def _structs() -> object:
    """Return the type of the page for msgspec."""
    msgspec = import_module("msgspec")

    def struct(model: type[BaseModel], **inner: object) -> object:
        tag = {"tag_field": "kind", "tag": model.__name__[1:].lower()} if "kind" in model.model_fields else {}
        fields = [
            (name, inner.get(name, info.annotation), None)
            for name, info in model.model_fields.items()
            if name not in ("kind", "id")
        ]
        needed = [("id", str)] if "id" in model.model_fields else []
        made: object = msgspec.defstruct(model.__name__, [*needed, *fields], **tag)
        return made

    typing = import_module("typing")

    def optional(kind: object) -> object:
        found: object = typing.Optional[kind]
        return found

    card, bank, item = struct(_Card), struct(_Bank), struct(_Item)
    address = struct(_Address, geo=optional(struct(_Geo)))
    customer = struct(_Customer, address=optional(address))
    method = typing.Union[card, bank, None]
    items = optional(GenericAlias(list, (item,)))
    order = struct(_Order, customer=optional(customer), method=method, items=items)
    return GenericAlias(list, (order,))


def _main(rounds: int) -> None:
    models = "sinch_sdk.models"
    decode_sms = import_module(f"{models}._json.sms").decode_sms
    decode_contact = import_module(f"{models}._json.contact").decode_contact
    reading = import_module("sinch_sdk._runtime.decode").Reading()
    msgspec = import_module("msgspec")
    structs = GenericAlias(list, msgspec.defstruct("Contact", [(name, str | None, None) for name in _FIELDS]))
    nested, flat, plain = TypeAdapter(list[_Nested]), TypeAdapter(list[_Flat]), TypeAdapter(list[_Contact])
    messages, contacts = json.loads(_MESSAGES), json.loads(_CONTACTS)
    decode_order = import_module("nested_sdk.models._json.orders").decode_order
    order: Callable[[int], object] = import_module("nesting").order  # beside this file, which runs as a program
    text = json.dumps([order(index) for index in range(_RECORDS)])
    orders, page, deep = json.loads(text), _structs(), TypeAdapter(list[_Order])
    runs: dict[str, Run] = {
        "ours": lambda: [decode_sms(item, reading) for item in messages],
        "nested": lambda: nested.validate_python(messages),
        "flat": lambda: flat.validate_python(messages),
        "ours, plain": lambda: [decode_contact(item, reading) for item in contacts],
        "plain": lambda: plain.validate_python(contacts),
        "msgspec": lambda: msgspec.convert(contacts, structs),
        "ours, deep": lambda: [decode_order(item, reading) for item in orders],
        "deep": lambda: deep.validate_python(orders),
        "msgspec, deep": lambda: msgspec.convert(orders, page),
    }
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for index in range(rounds):
        for name in list(runs) if index % 2 == 0 else list(runs)[::-1]:
            seconds[name].append(_seconds(runs[name]))
    seconds["memory of ours"] = [_peak(lambda: [decode_sms(item, reading) for item in json.loads(_MESSAGES)])]
    seconds["memory of flat"] = [_peak(lambda: flat.validate_python(json.loads(_MESSAGES)))]
    seconds["memory of ours, deep"] = [_peak(lambda: [decode_order(item, reading) for item in json.loads(text)])]
    seconds["memory of deep"] = [_peak(lambda: deep.validate_python(json.loads(text)))]
    print(json.dumps(seconds))


def _seconds(run: Run) -> float:
    gc.collect()
    start = time.process_time()
    run()
    return (time.process_time() - start) / _RECORDS


def _peak(run: Run) -> float:
    gc.collect()
    tracemalloc.start()
    run()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / _RECORDS


if __name__ == "__main__":
    _main(int(sys.argv[1]))
