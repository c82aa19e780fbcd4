"""Arguments of a call as an agent gives them: as JSON."""

from __future__ import annotations

import base64
import datetime
from importlib import import_module
from typing import Protocol

from tests.oracle.wire import Json, Value
from tests.support.packages import Package


class Tool(Protocol):
    """An operation as a value."""

    def call(self, client: object, arguments: object, *, limit: int | None = None) -> dict[str, object]:
        """Call it."""
        ...


def tool(package: Package, handle: str, key: str) -> Tool:
    """Return an operation of a package as a value."""
    resource, operation = package.operations[handle, key]
    name = ".".join(part.rstrip("_") for part in (*resource.name.split("."), operation.name))
    found: Tool = import_module(f"{package.connector.package.module}.tools").get(name)
    return found


def as_json(value: Value) -> Json:
    """Return an argument as JSON; raise `ValueError` for a value that an agent has no JSON for."""
    match value:
        case datetime.datetime() if value.tzinfo is None:
            raise ValueError("a naive moment")
        case datetime.datetime() | datetime.date() | datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            return duration(value)
        case bytes():
            return base64.b64encode(value).decode()
        case (str(name), bytes(content), str(media_type)):
            return {"name": name, "content": base64.b64encode(content).decode(), "media_type": media_type}
        case list():
            return [as_json(item) for item in value]
        case dict():
            return {key: as_json(item) for key, item in value.items()}
        case None | bool() | int() | float() | str():
            return value
        case _:
            raise ValueError(type(value).__name__)


def duration(value: datetime.timedelta) -> str:
    """Return a duration in ISO 8601."""
    sign, whole = ("-", -value) if value < datetime.timedelta() else ("", value)
    fraction = f".{whole.microseconds:06d}" if whole.microseconds else ""
    return f"{sign}P{whole.days}DT{whole.seconds}{fraction}S"
