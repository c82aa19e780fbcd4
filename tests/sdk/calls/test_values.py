"""Values as received: numbers with all of their digits, and every way to write a date and time."""

from __future__ import annotations

import copy
import datetime
import json
import math
import pickle
from collections.abc import Callable
from decimal import Decimal

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._runtime import decode, wire
from generator.runtime._runtime.jsontext import load
from generator.runtime._runtime.returns import Items
from generator.runtime._runtime.values import JsonValue
from generator.runtime.errors import InvalidValueError, ResponseDecodeError

DIGITS = st.from_regex(r"-?(0|[1-9][0-9]{0,40})(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?", fullmatch=True)


def read(convert: Callable[[JsonValue], object], text: str | bytes) -> object:
    """What a field holds that has this JSON, or the name of the error."""
    try:
        return convert(load(text))
    except decode.Mismatch:
        return "mismatch"


@given(DIGITS)
def test_a_number_read_as_text_keeps_its_digits(digits: str) -> None:
    assert read(decode.text, digits) == ("0" if digits == "-0" else digits)


@pytest.mark.parametrize("digits", ["1" + "0" * 308, "1" + "0" * 309, "-" + "9" * 4000, "9" * 5000])
def test_an_integer_beyond_every_float_is_text(digits: str) -> None:
    assert read(decode.text, digits) == digits


@given(DIGITS)
def test_a_number_read_as_an_integer_is_exact_or_an_error(digits: str) -> None:
    exact = Decimal(digits)
    found = read(decode.integer, digits)
    assert found == "mismatch" or (isinstance(found, int) and Decimal(found) == exact)
    if exact == exact.to_integral_value() and exact.adjusted() < 300:
        assert found == int(exact)


@given(DIGITS)
def test_a_number_read_as_a_float_is_finite_or_an_error(digits: str) -> None:
    found = read(decode.number, digits)
    assert found == "mismatch" or (isinstance(found, float) and math.isfinite(found) and found == float(digits))


@pytest.mark.parametrize("number", [5, -3, 12345678901234567890, 0])
def test_an_integer_that_is_sent_as_a_number_keeps_its_digits(number: int) -> None:
    assert (wire.number(number), json.dumps(wire.real(number))) == (str(number), str(number))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1" + "0" * 5000, "1e999999999999999999"])
def test_what_is_not_a_number_of_a_type(text: str) -> None:
    value = load(f'{{"a": {text}}}')
    assert isinstance(value, dict)
    assert read(decode.number, text) == "mismatch"
    assert read(decode.integer, text) == "mismatch"
    assert read(decode.text, text) == (text if text[0] == "1" else "mismatch")


@pytest.mark.parametrize("digits", ["1e9999999999999999999", "-1E-9999999999999999999", "0e9999999999999999999"])
@pytest.mark.parametrize("written", ["{}", '"{}"'])
def test_an_exponent_that_no_decimal_has(digits: str, written: str) -> None:
    assert read(decode.decimal, written.format(digits)) == "mismatch"


@pytest.mark.parametrize("moment", [datetime.datetime.min, datetime.datetime.max])
def test_a_moment_that_is_out_of_range_in_utc(moment: datetime.datetime) -> None:
    sign = 1 if moment == datetime.datetime.min else -1
    zone = datetime.timezone(sign * datetime.timedelta(hours=1, seconds=5))
    with pytest.raises(InvalidValueError, match="out of range"):
        wire.date_time(moment.replace(tzinfo=zone))


@pytest.mark.parametrize("text", ["10.00", "12345678901234567.89", "1e400"])
def test_numbers_are_copied_and_pickled(text: str) -> None:
    number = load(text)
    for other in (copy.copy(number), copy.deepcopy(number), pickle.loads(pickle.dumps(number))):
        assert other == number
        assert decode.text(other) == text
    assert isinstance(number, float)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


@given(st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_that_python_writes_is_read_alike(value: JsonValue) -> None:
    assert load(json.dumps(value)) == value


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b'{"a": 1,}', b"[" * 100_000, b"NaN1", "\ud800"])
def test_invalid_json(text: bytes | str) -> None:
    with pytest.raises((ValueError, RecursionError)):
        load(text)


NOON = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-31T12:00:00Z", "2026-01-31t12:00:00z", "2026-01-31 12:00:00Z", "2026-01-31T12:00:00.000+0000",
        "2026-01-31T12:00:00+00", "2026-01-31T12:00:00 +00:00", "2026-01-31T12:00Z", "2026-01-31T12Z",
        "2026-01-31T12:00:00,000Z", "2026-01-31T17:30:00+0530", "2026-01-31T17:30+05:30", "2026-01-31T07:00:00-05",
        "2026-01-31T12:00:00-00:00", "20260131T120000Z", "20260131T1200Z", "2026-031T12:00:00Z", "2026031T12Z",
        "2026-W05-6T12:00:00Z", "2026W056T12Z", "2026-01-31T12:00",
        "2026-01-31T12:00:00", "2026-01-31T07:00:00\u221205:00", "2026-01-31T12:00:00.0000009Z",
    ],
)  # fmt: skip
def test_date_times(text: str) -> None:
    assert decode.date_time(text) == NOON


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T12:30.5Z", "2026-01-31T12:30:30+00:00"),
        ("2026-01-31T12,25Z", "2026-01-31T12:15:00+00:00"),
        ("2026-01-31T24:00:00Z", "2026-02-01T00:00:00+00:00"),
        ("2026-01-31T12:00:00.123456789+01:00", "2026-01-31T12:00:00.123456+01:00"),
        ("2024-366T00:00Z", "2024-12-31T00:00:00+00:00"),
    ],
)
def test_other_date_times(text: str, moment: str) -> None:
    assert decode.date_time(text).isoformat() == moment


@pytest.mark.parametrize(
    "text",
    ["", "2026-01-31", "2026-02-30T12:00Z", "2026-01-31T25:00Z", "2026-01-31T24:00:01Z", "2026-01-31T12:60Z",
     "2026-01-31T12:00:60Z", "2026-366T12Z", "2026-W54-1T12Z", "2026-0131T12Z", "9999-12-31T24:00Z", "12:00Z",
     "2026-01-31T12:00+24:00", "2026-01-31T", "2026-01-31T12:00ZZ", "2026-1-31T12:00Z", "2026-01-31T12:0Z", "1" * 9999],
)  # fmt: skip
def test_no_date_times(text: str) -> None:
    assert read(decode.date_time, json.dumps(text)) == "mismatch"


@given(st.datetimes(timezones=st.timezones() | st.just(datetime.UTC)))
def test_every_date_time_of_python_is_read(moment: datetime.datetime) -> None:
    offset = moment.utcoffset()
    if offset is not None and offset.total_seconds() % 60 == 0:
        assert decode.date_time(moment.isoformat()).isoformat() == moment.isoformat()


@given(st.text(alphabet="0123456789-:TWZ+., "))
def test_any_text_is_a_date_time_or_refused(text: str) -> None:
    for convert in (decode.date_time, decode.date, decode.time):
        read(convert, json.dumps(text))


def test_dates_and_times() -> None:
    assert decode.date("20260131") == decode.date("2026-W05-6") == datetime.date(2026, 1, 31)
    assert decode.time("12:30") == decode.time("T1230") == datetime.time(12, 30)
    assert decode.time("12:30:05,5+0100").isoformat() == "12:30:05.500000+01:00"
    assert read(decode.time, '"24:00"') == "mismatch"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('{"things": null}', []),
        ('{"thing": null, "errors": []}', []),
        ('{"things": null, "errors": [1]}', []),
        ('{"data": null, "total": 0}', []),
        ("null", []),
        ('{"things": null, "data": [1]}', [1]),
        ('{"data": null, "widgets": [1]}', [1]),
        ('{"items": null, "data": [1], "errors": [2]}', [1]),
        ('{"thing": null, "things": [1]}', [1]),
        ('{"things": {}, "errors": null}', None),
        ('{"next": null}', None),
        ("3", None),
    ],
)
def test_null_for_an_empty_list(body: str, found: list[int] | None) -> None:
    items = Items(lambda item, _: item, ("thing", "things"), "things.list")
    response = httpx.Response(200, text=body)
    if found is None:
        with pytest.raises(ResponseDecodeError):
            items.read(response, load(body), decode.Reading())
    else:
        assert items.read(response, load(body), decode.Reading()) == found
