"""What the service sends about `import`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(_Record):
    """import."""

    raw_: str | None = None

    str_: str | None = None

    list_: list[str] | None = None

    from_: int | None = None

    dict_: JsonObject | None = None

    id: str | None = None

    type: str | None = None


def decode_import_(data: JsonValue, reading: _decode.Reading) -> Import:
    """Read Import from JSON as received."""
    get = _decode.getter(data)
    return Import(
        raw_=reading.optional(get("raw"), _decode.text, "Import.raw_", ("raw",)),
        str_=reading.optional(get("str"), _decode.text, "Import.str_", ("str",)),
        list_=reading.optional(get("list"), _decode.array(_decode.text), "Import.list_", ("list",)),
        from_=reading.optional(get("from"), _decode.integer, "Import.from_", ("from",)),
        dict_=reading.optional(get("dict"), _decode.mapping, "Import.dict_", ("dict",)),
        id=reading.optional(get("id"), _decode.text, "Import.id", ("id",)),
        type=reading.optional(get("type"), _decode.text, "Import.type", ("type",)),
        raw=_decode.raw(data),
    )
