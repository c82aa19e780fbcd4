"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    key: str | None = None

    index: str | None = None

    any: str | None = None

    first: str | None = None

    whole: JsonObject | None = None

    digits: str | None = None

    number: str | None = None

    past: str | None = None

    null: str | None = None


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read Thing from JSON as received."""
    get = _decode.getter(data)
    return Thing(
        key=reading.optional(_decode.find(get("a"), "b"), _decode.text, "Thing.key", ("a", "b")),
        index=reading.optional(_decode.find(get("list"), "1", "id"), _decode.text, "Thing.index", ("list", "1", "id")),
        any=reading.optional(_decode.find(get("list"), "", "name"), _decode.text, "Thing.any", ("list", "", "name")),
        first=reading.optional(_decode.find(get("list"), "name"), _decode.text, "Thing.first", ("list", "name")),
        whole=reading.optional(data, _decode.mapping, "Thing.whole", ()),
        digits=reading.optional(_decode.find(get("map"), "0"), _decode.text, "Thing.digits", ("map", "0")),
        number=reading.optional(
            _decode.find(get("list"), "0", "id"), _decode.text, "Thing.number", ("list", "0", "id")
        ),
        past=reading.optional(_decode.find(get("list"), "9", "id"), _decode.text, "Thing.past", ("list", "9", "id")),
        null=reading.optional(_decode.find(get("nothing"), "x"), _decode.text, "Thing.null", ("nothing", "x")),
        raw=_decode.raw(data),
    )
