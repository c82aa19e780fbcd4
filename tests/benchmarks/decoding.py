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


def _main(rounds: int) -> None:
    models = "sinch_sdk.models"
    decode_sms = import_module(f"{models}._json.sms").decode_sms
    decode_contact = import_module(f"{models}._json.contact").decode_contact
    reading = import_module("sinch_sdk._runtime.decode").Reading()
    msgspec = import_module("msgspec")
    structs = GenericAlias(list, msgspec.defstruct("Contact", [(name, str | None, None) for name in _FIELDS]))
    nested, flat, plain = TypeAdapter(list[_Nested]), TypeAdapter(list[_Flat]), TypeAdapter(list[_Contact])
    messages, contacts = json.loads(_MESSAGES), json.loads(_CONTACTS)
    runs: dict[str, Run] = {
        "ours": lambda: [decode_sms(item, reading) for item in messages],
        "nested": lambda: nested.validate_python(messages),
        "flat": lambda: flat.validate_python(messages),
        "ours, plain": lambda: [decode_contact(item, reading) for item in contacts],
        "plain": lambda: plain.validate_python(contacts),
        "msgspec": lambda: msgspec.convert(contacts, structs),
    }
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for index in range(rounds):
        for name in list(runs) if index % 2 == 0 else list(runs)[::-1]:
            seconds[name].append(_seconds(runs[name]))
    seconds["memory of ours"] = [_peak(lambda: [decode_sms(item, reading) for item in json.loads(_MESSAGES)])]
    seconds["memory of flat"] = [_peak(lambda: flat.validate_python(json.loads(_MESSAGES)))]
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
