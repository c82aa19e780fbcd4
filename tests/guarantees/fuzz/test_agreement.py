"""Well-formed answers: however the same thing is written, it is read alike."""

from __future__ import annotations

import datetime
import email.utils
import gzip
import json
import math
import tracemalloc
import zlib
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.guarantees.fuzz.answers import NUMBERS, answer, encoded, framed, members, sized
from tests.guarantees.fuzz.outcomes import LIMIT, LONGEST_WAIT, WORKS, Harbour, Work, check_error, noted
from tests.oracle.examples import profile


@profile(80)
@given(st.data(), st.binary(max_size=300) | st.binary(max_size=40).map(lambda data: data * 900), st.booleans())
def test_a_body_is_the_same_in_every_encoding_and_framing(
    harbour: Harbour, data: st.DataObject, body: bytes, asynchronous: bool
) -> None:
    content, codings = data.draw(encoded(body))
    fields, sent = data.draw(framed(content))
    lines = data.draw(st.integers(0, len(codings)))  # of the list, in a header of its own
    for part in (codings[:lines], codings[lines:]):
        fields.append((b"Content-Encoding", ", ".join(part).encode()))
    raw = harbour.outcome(
        lambda client: client.with_raw_response.ships.read("a"),
        answer("200 OK", fields, sent),
        asynchronous=asynchronous,
    )
    with noted(codings, fields):
        assert raw.content == body


ALPHABETS = {
    "utf-8": "aé日😀",
    "utf-16": "aé日😀",
    "utf-16-le": "aé日😀",
    "utf-16-be": "aé日😀",
    "utf-32": "aé日😀",
    "utf-8-sig": "aé日😀",
    "iso-8859-1": "aéÿ",
    "windows-1252": "aé€",
    "shift_jis": "a日本",
    "gbk": "a日本",
    "koi8-r": "aдж",
    "us-ascii": "ab",
    "cp037": "aé",
}
"""Charsets, and characters that they have."""


@profile(80)
@given(st.data(), st.sampled_from(sorted(ALPHABETS)), st.booleans())
def test_json_is_the_same_in_every_charset(harbour: Harbour, data: st.DataObject, name: str, quoted: bool) -> None:
    text = data.draw(st.text(alphabet=ALPHABETS[name], max_size=6))
    body = json.dumps({"id": text, "name": text}, ensure_ascii=False).encode(name)
    shown = data.draw(st.sampled_from([name, name.upper()])).replace("-sig", "").replace("-SIG", "")
    kind = f'application/json; charset="{shown}"' if quoted else f"application/json;charset={shown}"
    ship = harbour.outcome(lambda client: client.ships.read("a"), sized(body, (b"Content-Type", kind.encode())))
    assert (ship.id, ship.name, ship.raw) == (text, text, {"id": text, "name": text})


@profile(120)
@given(NUMBERS)
def test_a_number_keeps_its_value_or_is_none(harbour: Harbour, digits: str) -> None:
    body = f'{{"id": {digits}, "name": "n", "count": {digits}, "size": {{"weight": {digits}}}}}'
    ship = harbour.outcome(lambda client: client.ships.read("a"), sized(body.encode()))
    try:
        exact = Decimal(digits)
    except ArithmeticError:  # of an exponent that Decimal can't hold
        exact = Decimal("inf")
    with noted(digits):
        assert ship.id == ("0" if digits == "-0" else digits)
        if ship.count is None:
            assert not exact.is_finite() or exact.adjusted() >= 1000 or exact % 1
        else:
            assert ship.count == exact
        if ship.weight is None:
            assert math.isinf(float(digits)) or "." not in digits
        else:
            assert ship.weight == float(exact)


@st.composite
def spellings(draw: DrawFn) -> tuple[datetime.datetime, str]:
    """Draw a moment and a spelling of it by ISO 8601."""
    zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
    first, last = datetime.datetime(1, 1, 3), datetime.datetime(9999, 12, 29)
    moment = draw(st.datetimes(first, last, timezones=st.just(datetime.UTC) | zones))
    precision = draw(st.sampled_from(["hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"]))
    cut = {"hours": 3_600_000_000, "minutes": 60_000_000, "seconds": 1_000_000, "milliseconds": 1000}.get(precision, 1)
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    moment -= ((moment - midnight) // datetime.timedelta(microseconds=1) % cut) * datetime.timedelta(microseconds=1)
    basic, ends = draw(st.booleans()), moment == midnight and draw(st.booleans())
    shown = moment - datetime.timedelta(days=1) if ends else moment
    hyphen, colon = ("", "") if basic else ("-", ":")
    year, week, weekday = shown.isocalendar()
    day = draw(
        st.sampled_from(
            [
                f"{shown.year:04}{hyphen}{shown.month:02}{hyphen}{shown.day:02}",
                f"{year:04}{hyphen}W{week:02}{hyphen}{weekday}",
                f"{shown.year:04}{hyphen}{shown.timetuple().tm_yday:03}",
            ]
        )
    )
    clock = [f"{24 if ends else moment.hour:02}", f"{moment.minute:02}", f"{moment.second:02}"]
    text = colon.join(clock[: {"hours": 1, "minutes": 2}.get(precision, 3)])
    if precision.endswith("conds") and precision != "seconds":
        digits = f"{moment.microsecond:06}" + ("987" if precision == "nanoseconds" else "")
        text += draw(st.sampled_from(".,")) + (digits[:3] if precision == "milliseconds" else digits)
    return moment, f"{day}{draw(st.sampled_from('Tt '))}{text}{draw(_zone(moment))}"


def _zone(moment: datetime.datetime) -> st.SearchStrategy[str]:
    minutes = int((moment.utcoffset() or datetime.timedelta()).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    forms = [f"{sign}{hours:02}:{rest:02}", f"{sign}{hours:02}{rest:02}"]
    if rest == 0:
        forms.append(f"{sign}{hours:02}")
    if minutes < 0:
        forms.append(f"\u2212{hours:02}:{rest:02}")
    return st.sampled_from([*forms, *(["Z", "z", "", " Z"] if minutes == 0 else [])])


@profile(60)
@given(st.lists(spellings(), min_size=1, max_size=20))
def test_a_moment_is_the_same_in_every_spelling(harbour: Harbour, drawn: list[tuple[datetime.datetime, str]]) -> None:
    body = json.dumps([{"name": "n", "sent": text, "moments": [text]} for _, text in drawn]).encode()
    page = harbour.outcome(lambda client: client.ships.list(), sized(body), strict=True)
    for ship, (moment, text) in zip(page.items, drawn, strict=True):
        with noted(text):
            assert ship.sent == moment
            assert ship.sent.utcoffset() == moment.utcoffset()
            assert ship.moments == [moment]


SPACES = st.sampled_from(["", "", " ", "\t", "  "])


@st.composite
def link_headers(draw: DrawFn) -> tuple[list[str], str | None]:
    """Draw the lines of a Link header by RFC 8288, and the target of its first link to the next page."""
    texts: list[str] = []
    following: str | None = None
    for number in range(draw(st.integers(0, 4))):
        rest = draw(st.text(alphabet="abc;,=&?!$'()*+:@/~-_", max_size=10))
        target = f"/ships?n={number}{rest}"
        relations = draw(st.lists(st.sampled_from(["next", "NEXT", "prev", "nextx", "http://x/next"]), max_size=3))
        rel = " ".join(relations)
        shown = f'"{rel}"' if len(relations) != 1 or ":" in rel or draw(st.booleans()) else rel
        name = draw(st.sampled_from(["rel", "REL", "Rel"]))
        anchored = draw(st.integers(0, 5)) == 5
        parameters = [f"{name}{draw(SPACES)}={draw(SPACES)}{shown}", *draw(st.lists(_parameters(), max_size=2))]
        if anchored:
            parameters.append('anchor="#a"')
        parameters = draw(st.permutations(parameters))
        if draw(st.booleans()):
            parameters = [*parameters, "rel=next"]  # the first rel counts
        between = draw(SPACES)
        texts.append(f"<{target}>" + "".join(f"{between};{draw(SPACES)}{text}" for text in parameters))
        if following is None and not anchored and "next" in rel.lower().split():
            following = target
    cuts = sorted(draw(st.lists(st.integers(0, len(texts)), max_size=2)))
    lines = [texts[start:end] for start, end in zip([0, *cuts], [*cuts, len(texts)], strict=True)]
    comma = draw(st.sampled_from([",", ", ", " ,\t", ",, "]))
    return [comma.join(line) for line in lines if line], following


@st.composite
def _parameters(draw: DrawFn) -> str:
    text = draw(st.text(alphabet='ab<>;,= "\\', max_size=8))
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return draw(st.sampled_from([f'title="{quoted}"', f'x="{quoted}"', "y", "z=", "title*=UTF-8''n", "hreflang=de"]))


@profile(120)
@given(link_headers(), st.booleans())
def test_a_link_header_gives_its_target_back(
    harbour: Harbour, drawn: tuple[list[str], str | None], asynchronous: bool
) -> None:
    lines, target = drawn

    async def awalk(client: Any) -> list[str]:
        return [ship.name async for ship in client.ships.list()]

    first = sized(b'[{"name": "1"}]', *((b"Link", line.encode()) for line in lines))

    def walk(client: Any) -> list[str]:
        return [ship.name for ship in client.ships.list()]

    work: Work = awalk if asynchronous else walk
    names = harbour.outcome(work, first, sized(b'[{"name": "2"}]'), asynchronous=asynchronous)
    with noted(*lines):
        assert [seen.target for seen in harbour.server.seen] == ["/ships", *([target] if target else [])]
        assert names == ["1", *(["2"] if target else [])]


NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
RFC_850 = "%A, %d-%b-%y %H:%M:%S GMT"


@st.composite
def waits(draw: DrawFn) -> tuple[float, list[tuple[bytes, bytes]]]:
    """Draw seconds, and a header that asks to wait for them."""
    seconds = draw(st.integers(0, 200) | st.integers(0, 10**8))
    moment = NOW + datetime.timedelta(seconds=seconds)
    zone = datetime.timezone(datetime.timedelta(hours=draw(st.integers(-12, 14))))
    forms = {
        "seconds": str(seconds),
        "fraction": f"{seconds}.50",
        "date": email.utils.format_datetime(moment, usegmt=True),
        "zone": email.utils.format_datetime(moment.astimezone(zone)),
        "rfc 850": moment.strftime(RFC_850),
        "asctime": moment.strftime("%a %b %d %H:%M:%S %Y").replace(" 0", "  "),
    }
    form = draw(st.sampled_from([*forms, "milliseconds"]))
    if form == "milliseconds":
        return seconds, [(b"Retry-After-Ms", str(seconds * 1000).encode()), (b"Retry-After", b"9")]
    return seconds + (0.5 if form == "fraction" else 0), [(b"Retry-After", forms[form].encode())]


@pytest.fixture(scope="module")
def at_noon(harbour: Harbour) -> None:
    """Stop the clock that dates of Retry-After are compared with."""
    retry = harbour.module("retry")

    class Clock:
        def time(self) -> float:
            return NOW.timestamp()

    retry.time = Clock()


@pytest.mark.usefixtures("at_noon")
@profile(80)
@given(waits(), st.booleans())
def test_a_retry_waits_as_long_as_asked(
    harbour: Harbour, drawn: tuple[float, list[tuple[bytes, bytes]]], asynchronous: bool
) -> None:
    seconds, fields = drawn
    error = harbour.outcome(
        lambda client: client.ships.create(), sized(b"{}", *fields, status="429 Slow"), asynchronous=asynchronous
    )
    check_error(harbour, error)
    with noted(seconds, fields):
        assert error.retry_after == seconds
        assert harbour.waits == ([seconds, seconds] if seconds <= LONGEST_WAIT else [])
        assert len(harbour.server.seen) == len(harbour.waits) + 1


def _bombs() -> dict[str, bytes]:
    zeros = bytes(8_000_000)
    store = zlib.compressobj(0)
    stored = store.compress(zeros) + store.flush()
    made = {
        "gzip": gzip.compress(zeros),
        "deflate": zlib.compress(zeros),
        "gzip, gzip": gzip.compress(gzip.compress(zeros)),
        "GZIP": members(zeros),
        "gzip, ": gzip.compress(b"", mtime=0) * 40_000,
        " deflate": stored,
        "": zeros,
    }
    return {name: answer("200 OK", [(b"Content-Encoding", name.encode())], body) for name, body in made.items()}


BOMBS = _bombs()


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@profile(12)
@given(st.sampled_from(sorted(BOMBS)), st.sampled_from([0, 1, 1000, LIMIT]), st.sampled_from(["read", "token", "bad"]))
def test_a_bomb_takes_no_more_memory_than_the_limit(
    harbour: Harbour, asynchronous: bool, name: str, limit: int, kind: str
) -> None:
    sent = BOMBS[name].replace(b"200 OK", b"404 No", 1) if kind == "bad" else BOMBS[name]
    work = WORKS["token" if kind == "token" else "read"]
    tracemalloc.start()
    try:
        error = harbour.outcome(work, sent, asynchronous=asynchronous, max_response_bytes=limit)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    check_error(harbour, error)
    response: Any = error.response
    assert type(error) is harbour.error("NotFoundError" if kind == "bad" else "ResponseDecodeError")
    assert len(response.content) <= limit
    assert peak < 2_000_000
