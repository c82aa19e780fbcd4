"""What is shown of a server: one printable line of bounded length, without the credentials of the client."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._runtime.shown import line
from tests.sdk.client.conftest import SECRET, Call, Library
from tests.support import faults
from tests.support.faults import answers, sends
from tests.support.packages import compiled_document, imported

ESCAPE = "\x1b]0;title\x07\x1b[31m\u202eright"
BASIC = base64.b64encode(f"{SECRET}-username:{SECRET}-password".encode()).decode()
SECRETS = [f"{SECRET}-password", f"{SECRET}-username", BASIC]


def assert_fit(error: BaseException) -> None:
    """The text of an exception and of its causes is one printable line, bounded, and shows no credential."""
    link: BaseException | None = error
    while link is not None:
        for text in (
            str(link),
            *(part for name, part in vars(link).items() if isinstance(part, str) and name != "body"),
        ):
            assert text.isprintable()
            assert len(text) < 1500
            assert SECRET not in text
            assert BASIC not in text
        link = link.__cause__ or link.__context__


ANSWERS: dict[str, tuple[faults.Fault, Callable[[Any], Any]]] = {
    "reason phrase": (
        sends(f"HTTP/1.1 400 {ESCAPE} {BASIC}\r\n\r\n".encode("latin-1", "replace")),
        lambda c: c.things.read("a"),
    ),
    "message": (
        answers("400 No", json.dumps({"error": {"code": ESCAPE, "message": f"{ESCAPE}\n{SECRETS}" * 999}}).encode()),
        lambda c: c.things.read("a"),
    ),
    "text": (answers("400 No", f"{ESCAPE}{SECRETS}".encode(), kind="text/plain"), lambda c: c.things.read("a")),
    "request id": (
        answers("400 No", b"", f"X-Request-Id: \x1b[31m{SECRETS}{'x' * 2000}"),
        lambda c: c.things.read("a"),
    ),
    "content type": (answers("200 OK", b"no", kind=f"\x1b[31m{SECRETS}{'x' * 2000}"), lambda c: c.things.read("a")),
    "keys": (
        answers(
            "200 OK", json.dumps({ESCAPE: 1, **{f"{secret}{n}": 1 for secret in SECRETS for n in range(999)}}).encode()
        ),
        lambda c: c.things.list(),
    ),
    "encoding": (
        answers("200 OK", b"no", f"Content-Encoding: gzip, \x1b[31m{SECRETS[0]}"),
        lambda c: c.things.read("a"),
    ),
    "protocol": (sends(f"{ESCAPE}{SECRETS}\r\n\r\n".encode("latin-1", "replace")), lambda c: c.things.read("a")),
    "path": (answers("404 No"), lambda c: c.things.read(SECRETS[0])),
    "encoded": (
        answers("400 No", json.dumps({"message": quote(f"{SECRET}-pass word", safe="")}).encode()),
        lambda c: c.with_options(password=f"{SECRET}-pass word").things.read("a"),
    ),
    "token": (
        answers("400 No", json.dumps({"error": f"{SECRET}-client_secret"}).encode()),
        lambda c: c.orders.read("a"),
    ),
    "key in the query": (
        answers("400 No", json.dumps({"message": f"{SECRET}-key"}).encode()),
        lambda c: c.keys.read("a"),
    ),
    "cookie": (answers("400 No", json.dumps({"message": f"{SECRET}-session"}).encode()), lambda c: c.regions.read("a")),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_text_of_a_server_is_shown_in_one_line(
    call: Call, library: Library, server: faults.Server, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, library.package.__name__)
    server.fault, work = ANSWERS[name]
    with pytest.raises(library.package.ParcelError) as failed:
        call(server.url, work, max_retries=0, token_url=f"{server.url}/token")
    assert_fit(failed.value)
    for record in caplog.records:
        if record.name == library.package.__name__:
            assert SECRET not in record.getMessage()


def test_a_line_of_a_server_is_still_readable(call: Call, library: Library, server: faults.Server) -> None:
    server.fault = answers(
        "400 Bad Request", '{"error": {"code": 7, "message": "Kein\\u0020Platz:\\n\\tvoll, ü"}}'.encode()
    )
    with pytest.raises(library.package.BadRequestError, match=r"400 Bad Request: 7: Kein Platz: voll, ü$") as failed:
        call(server.url, lambda client: client.things.read("a"))
    assert (failed.value.code, failed.value.message) == ("7", "Kein Platz: voll, ü")
    assert failed.value.body == {"error": {"code": 7, "message": "Kein Platz:\n\tvoll, ü"}}


@given(st.text(), st.lists(st.text(min_size=4)))
def test_any_text_in_one_line(text: str, secrets: list[str]) -> None:
    shown = line(text, secrets)
    assert shown.isprintable()
    assert len(shown) <= 503


@given(st.text("abc/+ é%", min_size=4, max_size=20), st.text("xyz ", max_size=600))
def test_no_secret_in_a_line(secret: str, before: str) -> None:
    for form in (secret, quote(secret, safe="")):
        assert secret not in line(before + form + before, [secret]) or not secret.strip()


@pytest.fixture
def filtered(library: Library) -> Any:
    """The HTTP library's logger with the package's filter."""
    logger = logging.getLogger(library.name)
    logger.addFilter(library.package.redact)
    yield logger
    logger.removeFilter(library.package.redact)


@pytest.mark.usefixtures("filtered")
def test_the_filter_masks_keys_in_urls(
    call: Call, library: Library, server: faults.Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, library.name)
    call(server.url, lambda client: client.keys.read("a"))
    (text,) = [record.getMessage() for record in caplog.records if record.name == library.name]
    assert f"GET {server.url}/keys/a?key=*** " in text
    assert "200 OK" in text


def test_the_filter_leaves_other_records_alone(library: Library) -> None:
    def record(message: str, *args: object) -> logging.LogRecord:
        return logging.LogRecord("x", logging.INFO, "x", 1, message, args, None)

    redact = library.package.redact
    plain = record("%s of %d", "a", 1)
    assert redact(plain) is True
    assert (plain.msg, plain.args) == ("%s of %d", ("a", 1))
    wrong = record("%d", "a")
    assert redact(wrong) is True
    for name in ("api_key", "X-Goog-Signature", "access_token", "sessionToken", "PASSWORD", "x_sig"):
        secret = record("GET %s", f"http://a.test/?q=1&{name}=S3CRET&limit=10")
        redact(secret)
        assert secret.getMessage() == f"GET http://a.test/?q=1&{name}=***&limit=10"


def test_a_key_in_the_path_is_masked(server: faults.Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    base = f"{server.url}/bot{{{{token}}}}"
    document: dict[str, object] = {
        "handle": "bot",
        "service": {"baseURL": base},
        "resources": [
            {"handle": "things", "endpoint": "/things", "fields": [], "operations": {"list": {"method": "GET"}}}
        ],
    }
    server.fault = answers("404 Not Found", json.dumps({"description": f"no bot{SECRET}"}).encode())
    with imported(compiled_document(document)) as package:
        client: Any = package.client({"token": SECRET})
        logging.getLogger("httpx").addFilter(package.module.redact)
        try:
            with pytest.raises(package.module.NotFoundError) as failed:
                client.things.list()
        finally:
            logging.getLogger("httpx").removeFilter(package.module.redact)
    assert SECRET not in str(failed.value) + repr(client) + "".join(
        record.getMessage() for record in caplog.records if not record.name.startswith("httpcore")
    )
    assert "/bot***/things" in str(failed.value)
    assert server.seen[0].target == f"/bot{SECRET}/things"


@pytest.mark.parametrize(
    "secret", ["a\"b'c\\d", "p\u00e4ss w\u00f6rd", "<a&b>/c d", "\\\\\\x", "one\ntwo", "\U0001f600 abcd"]
)
def test_no_escaped_secret_in_a_line(secret: str) -> None:
    text, data = json.dumps(secret)[1:-1], repr(secret.encode())[2:-1]
    percent = [quote(secret), quote(secret, safe="").lower(), quote_plus(secret)]
    others = [repr(secret)[1:-1], ascii(secret)[1:-1], data, escape(secret), secret.encode().decode("latin-1")]
    for form in (
        secret,
        text,
        text.replace("/", "\\/"),
        json.dumps(secret, ensure_ascii=False)[1:-1],
        *percent,
        *others,
    ):
        assert line(f"bad: {form}.", [secret]) == "bad: ***."


def test_a_reason_phrase_loses_what_is_not_ascii() -> None:
    assert line("p\u00e4ss w\u00f6rd pss wrd", ["p\u00e4ss w\u00f6rd"]) == "*** ***"
    assert line("any \u00e4\u00f6\u00fc\u00df", ["\u00e4\u00f6\u00fc\u00df"]) == "any ***"


@pytest.mark.parametrize("secret", ["abcdefghijkl", "abc def/ghi?"])
def test_no_part_of_a_secret_is_left_where_a_text_is_cut(secret: str) -> None:
    for blanks in range(1400):
        assert "abc" not in line(f"x{' ' * blanks}{secret}{' ' * 99}", [secret])
