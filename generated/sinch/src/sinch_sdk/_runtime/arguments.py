"""The arguments of a call as JSON, from which a later process makes the same call."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from ..errors import InvalidValueError
from . import wire
from .record import Record
from .values import JsonObject, JsonValue, Omit, is_list, is_mapping
from .variants import UnknownVariant


def kept(value: object) -> object:
    """Return an argument as it is now: later changes of a list or an object do not reach the copy."""
    if is_list(value):
        return [kept(item) for item in value]
    if is_mapping(value):
        return {key: kept(item) for key, item in value.items()}
    return value


def as_json(arguments: Mapping[str, object], defaults: Mapping[str, object]) -> JsonObject:
    """Return arguments as JSON, without those that are left out; raise `InvalidValueError` for one that has none."""
    return {
        name: wire.argument(value, _json, name)
        for name, value in arguments.items()
        if not isinstance(value, Omit) and (value is not None or defaults.get(name, value) is not None)
    }


def _json(value: object) -> JsonValue:
    match value:
        case bool() | float() | None:
            return value
        case str():
            return wire.text(value)
        case int():
            return wire.whole(value)
        case datetime.datetime():
            return wire.date_time(value)
        case datetime.date():
            return wire.date(value)
        case datetime.time():
            return wire.time(value)
        case datetime.timedelta():
            return wire.duration(value)
        case bytes():
            return wire.base64(value)
        case Decimal():
            return wire.decimal(value)
        case UUID():
            return wire.uuid(value)
        case Record():
            return value.json()
        case UnknownVariant():
            return value.raw
        case _ if is_mapping(value):
            return {wire.text(str(key)): wire.argument(item, _json, f".{key}") for key, item in value.items()}
        case _ if is_list(value):
            return [wire.argument(item, _json, f"[{index}]") for index, item in enumerate(value)]
        case _:
            raise InvalidValueError(f"{type(value).__name__} can't be written as JSON")
