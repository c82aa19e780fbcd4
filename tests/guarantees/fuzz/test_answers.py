"""Any answer of a server: a value of the annotated type, or an exception of the package, in bounded time and memory."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.guarantees.fuzz.answers import answers, bodies, refusals, sized, tokens
from tests.guarantees.fuzz.outcomes import WORKS, Harbour, check, check_error, noted
from tests.oracle.examples import profile


def check_parts(harbour: Harbour, result: Any) -> None:
    """Read what a raw response parses to, and the page after a page."""
    check(harbour, result)
    if isinstance(result, harbour.package.public("RawResponse")):  # type: ignore[arg-type]
        try:
            parsed: object = result.parse()
        except harbour.error("HarbourError") as error:
            check_error(harbour, error)
        else:
            if not isinstance(parsed, (dict, list, str, int, float)):
                check(harbour, parsed)
        with suppress(ValueError, RecursionError):
            result.json()


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@profile(120)
@given(
    st.sampled_from(sorted(WORKS)),
    st.lists(answers(), min_size=1, max_size=3),
    st.fixed_dictionaries({}, optional={"strict": st.booleans(), "deadline": st.just(300.0)}),
)
def test_any_answer(
    harbour: Harbour, asynchronous: bool, work: str, sent: list[bytes], options: dict[str, Any]
) -> None:
    with noted(work, options, *sent):
        check_parts(harbour, harbour.outcome(WORKS[work], *sent, asynchronous=asynchronous, **options))


@profile(100)
@given(st.sampled_from(["read", "list", "create", "delete", "raw", "request"]), refusals(), st.booleans())
def test_the_status_decides(harbour: Harbour, work: str, drawn: tuple[bytes, int], asynchronous: bool) -> None:
    sent, status = drawn
    error = harbour.outcome(WORKS[work], sent, asynchronous=asynchronous, max_retries=0)
    with noted(work, sent):
        check_error(harbour, error)
        assert issubclass(type(error), harbour.error("APIStatusError")), error
        assert (error.status_code, error.response.status_code) == (status, status)


@profile(150)
@given(st.sampled_from(["read", "list", "request"]), bodies(), st.booleans())
def test_any_body(harbour: Harbour, work: str, body: bytes, strict: bool) -> None:
    with noted(work, body, strict):
        check_parts(harbour, harbour.outcome(WORKS[work], sized(body), strict=strict))


@profile(100)
@given(answers(), st.lists(answers(), min_size=1, max_size=2))
def test_any_next_page(harbour: Harbour, first: bytes, following: list[bytes]) -> None:
    with noted(first):
        page = harbour.outcome(WORKS["list"], b"HTTP/1.1 200 OK\r\n" + first.partition(b"\r\n")[2])
        check(harbour, page)
    if getattr(page, "has_next", False):
        check(harbour, harbour.outcome(lambda _: page.next_page(), *following))
        assert all(seen.target.startswith("/") for seen in harbour.server.seen)


@profile(100)
@given(tokens(), st.booleans())
def test_any_token(harbour: Harbour, drawn: tuple[bytes, str | None], asynchronous: bool) -> None:
    sent, token = drawn
    result = harbour.outcome(WORKS["token"], sent, sized(b'{"id": "a"}'), asynchronous=asynchronous)
    with noted(sent):
        check(harbour, result)
    if token is not None:
        assert result.id == "a"
        assert harbour.server.seen[-1].headers["authorization"] == f"Bearer {token}"
