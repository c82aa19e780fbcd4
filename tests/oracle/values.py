"""Hypothesis strategies for the values of the type table: arguments and responses."""

from __future__ import annotations

import base64
import string
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from .wire import Json, Type, Value, as_value, iso_duration, parse_type

NASTY = [
    "",
    'He said "hi"\n',
    "{{x}}",
    "}} {{ }",
    "\\",
    "a/b?c=d&e#f",
    "100% +1",
    "%2e%2e",
    "..;/..",
    "O'Brien",
    '"""',
    "☃ 🎉",
    "\r\nX-Evil: 1",
    "\t",
    " ",
    "null",
    "a,b;c:d@e",
    "@hole0;",
    "\u2028\x00",
]
_LABEL = string.ascii_lowercase + string.digits
_PRINTABLE = string.ascii_letters + string.digits + " !#$%&'()*+,-./:;<=>?@[]^_`{|}~\"\\"

any_text: st.SearchStrategy[str] = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8), st.sampled_from(NASTY)
)
ascii_text: st.SearchStrategy[str] = st.text(_PRINTABLE, max_size=8)
credential: st.SearchStrategy[str] = st.text(string.ascii_letters + string.digits + "_~-", min_size=1, max_size=12)
label: st.SearchStrategy[str] = st.text(_LABEL, min_size=1, max_size=12)
floats: st.SearchStrategy[float] = st.floats(allow_nan=False, allow_infinity=False)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments: st.SearchStrategy[datetime] = st.datetimes(
    min_value=datetime(1970, 1, 2), max_value=datetime(2100, 1, 1), timezones=st.one_of(st.just(UTC), zones)
)
durations: st.SearchStrategy[timedelta] = st.timedeltas(timedelta(0), timedelta(days=4000))


def json_values(text: st.SearchStrategy[str] = any_text) -> st.SearchStrategy[Json]:
    """Draw small JSON values."""
    leaf: st.SearchStrategy[Json] = st.one_of(st.none(), st.booleans(), st.integers(-99, 2**60), floats, text)
    return st.recursive(
        leaf,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(text, inner, max_size=3)),
        max_leaves=4,
    )


def values(kind: Type, places: Collection[str]) -> st.SearchStrategy[Value]:
    """Draw values of a type that all the places accept (F14, F15, F17).

    A base URL takes a label; credentials are plain ASCII; a header is printable ASCII without outer spaces; in a path,
    no segment may become empty, `.` or `..`.
    """
    match kind.kind:
        case "text":
            return texts(places)
        case "integer":
            return st.integers(0, 2**63)
        case "float":
            return floats
        case "boolean":
            return st.booleans()
        case "datetime":
            return moments
        case "date":
            return st.dates(min_value=date(1000, 1, 1))
        case "time":
            return st.times()
        case "duration":
            return durations
        case "any":
            return json_values(_json_text(places)).filter(lambda value: value is not None).map(as_value)
        case "object":
            text = _json_text(places)
            return st.dictionaries(text, json_values(text), max_size=3).map(as_value)
        case "array":
            least = 1 if {"path", "header"} & set(places) else 0
            return st.lists(values(kind.item or Type("text"), places), min_size=least, max_size=3)
        case "bytes":
            return st.binary(min_size=1, max_size=12)
        case _:
            names = st.sampled_from(["a.txt", "report 2.pdf", "photo.png"])
            types = st.sampled_from(["text/plain", "application/pdf", "image/png"])
            return st.tuples(names, st.binary(max_size=40), types)


def texts(places: Collection[str]) -> st.SearchStrategy[str]:
    """Draw text that every place takes."""
    if "base" in places:
        return label
    if "auth" in places:
        return credential
    chosen = ascii_text.map(lambda text: text.strip() or "x") if "header" in places else any_text
    return chosen.map(lambda text: text if text.strip(".") else f"x{text}") if "path" in places else chosen


def _json_text(places: Collection[str]) -> st.SearchStrategy[str]:
    return ascii_text if {"header", "auth"} & set(places) else any_text


def fitting(spelling: str) -> st.SearchStrategy[Json]:
    """Draw a value of a response field: of the type itself, or one that converts without loss (F29)."""
    kind = parse_type(spelling)
    stamps = st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2100, 1, 1))
    match kind.kind:
        case "text":
            return st.one_of(any_text, st.integers(-99, 2**60), st.sampled_from([1.5, -0.25]))
        case "integer":
            return st.one_of(st.integers(0, 2**60), st.integers(0, 10**6).map(str), st.integers(0, 2**50).map(float))
        case "float":
            return st.one_of(floats, st.integers(-(2**50), 2**50), st.sampled_from(["1.5", "-2", "6.02e23"]))
        case "boolean":
            return st.one_of(st.booleans(), st.sampled_from(["true", "false"]))
        case "datetime":
            suffix = st.sampled_from(["Z", "", "+02:00", "-11:30", ".5Z", ".123456789Z", ".25+01:00"])
            return st.tuples(stamps, suffix).map(lambda both: both[0].isoformat(timespec="seconds") + both[1])
        case "date":
            return st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
        case "time":
            return st.times().map(time.isoformat)
        case "duration":
            return durations.map(iso_duration)
        case "array":
            inner = st.one_of(any_text) if kind.item is None else fitting(_spelling(kind.item))
            return st.lists(inner, max_size=3)
        case "object":
            return st.dictionaries(any_text, json_values(), max_size=3)
        case "bytes":
            return st.binary(max_size=9).map(lambda content: base64.b64encode(content).decode())
        case _:
            return json_values()


def misfits(spelling: str) -> st.SearchStrategy[Json]:
    """Draw a value that does not fit a field of a type, by any reading of F29."""
    match parse_type(spelling).kind:
        case "text":
            return st.sampled_from([True, {}, [], {"value": "x"}])
        case "integer":
            return st.sampled_from(["abc", 1.5, "1.5", "", {}, [1]])
        case "float":
            return st.sampled_from(["abc", "", "nan", {}, [1.5]])
        case "boolean":
            return st.sampled_from(["yes", 1, 0, "", {}])
        case "object":
            return st.sampled_from([[], "x", 1, True])
        case "array":
            return st.sampled_from([{}, "x", 1, {"0": "x"}])
        case "bytes":
            return st.sampled_from(["*", 5, {}, []])
        case "any":
            return st.none()
        case _:
            return st.sampled_from(["soon", "", 5, True, {}, "2024-13-45"])


def _spelling(kind: Type) -> str:
    return {"text": "String"}.get(kind.kind, kind.kind)
