"""Any delivery: an event, or a refusal of the package; the same by every form of the receiver, and over sockets."""

from __future__ import annotations

import asyncio
import io
import json
import socket
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from starlette.applications import Starlette
from starlette.routing import Mount

from tests.guarantees.fuzz.answers import LINE, bodies, choices, damaged
from tests.guarantees.fuzz.outcomes import bounded, noted
from tests.oracle.examples import profile
from tests.sdk.webhooks.receiver import SECRETS, Receiver, exception, receiver
from tests.support.packages import Package, compiled, imported
from tests.support.paths import CONNECTORS
from tests.support.serving import serving

Delivery = tuple[str, list[tuple[str, str]], bytes]
"""A path, headers and a body."""

EVENTS = {
    "calls/answered": ("/calls", b'{"callid": "a"}'),
    "messages/delivered": ("/messages", b'{"type": "delivered", "id": 1}'),
    "messages/received": ("/messages", b'{"message": {"id": 1}}'),
    "numbers/changed": ("/numbers", b'{"eventId": "a"}'),
    "orders/paid": ("/orders", b'{"id": 1}'),
    "orders/lost": ("/lost", b'{"id": 1}'),
}
PATHS = [*(path for path, _ in EVENTS.values()), "/faxes", "/", "", "/orders/", "//orders", "/nowhere", "/orders?x=1"]
NAMES = [
    "authorization", "x-timestamp", "content-type", "x-courier-signature", "x-courier-nonce", "x-courier-timestamp",
    "x-courier-number-signature", "webhook-id", "webhook-timestamp", "webhook-signature",
]  # fmt: skip
VALUES = choices("""
|v1,|v1, v1,AA== v1a,x|application :|Application k|application key:c2ln|0|-1|1e3|999999999999|2026-01-31T12:00:00Z|nan
\xff|9999-12-31T24:00:00Z|0001-01-01T00:00:00+14:00|\u0663|a\x0bb
""")


@pytest.fixture(scope="module")
def courier() -> Iterator[Package]:
    """The package of the receivers' tests, which uses every scheme."""
    with imported(compiled(Path(__file__).parents[2] / "sdk/webhooks/courier")) as package:
        yield package


@pytest.fixture(scope="module")
def signer(courier: Package) -> Receiver:
    """A receiver that signs the deliveries."""
    return receiver(courier, SECRETS)


@st.composite
def values(draw: DrawFn) -> str:
    """Draw the value of a header, as servers pass it: latin-1 without line breaks."""
    text = draw(
        st.sampled_from([*VALUES, "9" * 400, "x" * 300])
        | LINE.map(lambda data: data.decode("latin-1"))
        | st.integers().map(str)
    )
    return text.encode("latin-1", "replace").decode("latin-1").replace("\0", "").strip(" \t")


@st.composite
def deliveries(draw: DrawFn, signer: Receiver) -> tuple[str, Delivery, bool]:
    """Draw the id of an event, a delivery, and whether it is a genuine one of a body that fits."""
    id = draw(st.sampled_from(sorted(EVENTS)))
    path, usual = EVENTS[id]
    body = draw(st.one_of(st.just(usual), st.just(usual), bodies(), damaged(usual)))
    headers = dict(signer.sign(id, body, path=path))
    genuine = body == usual
    changes = draw(st.sampled_from([0, 0, 1, 2]))
    for _ in range(changes):
        match draw(st.sampled_from(["value", "cut", "drop", "body", "path", "other"])):
            case "value":
                headers[draw(st.sampled_from(NAMES))] = draw(values())
            case "cut":
                name = draw(st.sampled_from(sorted(headers)))
                headers[name] = headers[name][: draw(st.integers(0, len(headers[name])))].strip()
            case "drop":
                headers.pop(draw(st.sampled_from(sorted(headers))), None)
            case "body":
                body = draw(damaged(body))
            case "path":
                path = draw(st.sampled_from(PATHS))
            case _:
                headers.update(signer.sign(draw(st.sampled_from(sorted(EVENTS))), body))
        genuine = False
    lower = {name.lower(): value for name, value in headers.items()}
    return id, (path, list(lower.items()), body), genuine


def received(courier: Package, delivery: Delivery, *, asynchronous: bool) -> tuple[int, object]:
    """Return the status that the outcome of a delivery stands for, and the event or the exception."""
    made = receiver(courier, SECRETS)
    names = {"WebhookSignatureError": 401, "WebhookParseError": 400, "WebhookPathError": 404}
    try:
        outcome = asyncio.run(_awaited(made, *delivery)) if asynchronous else made.receive(*delivery)
    except exception(courier, "WebhookError") as refused:
        error = refused
    else:
        return 200, outcome
    assert str(error).isprintable()
    assert len(str(error)) < 1500
    return next(status for name, status in names.items() if isinstance(error, exception(courier, name))), error


async def _awaited(made: Receiver, path: str, headers: list[tuple[str, str]], body: bytes) -> object:
    return await made.areceive(path, headers, body)


def by_asgi(courier: Package, delivery: Delivery, made: Callable[[], Receiver] | None = None) -> int:
    """Return the status of a delivery to the ASGI application."""
    path, headers, body = delivery
    app, sent = (made() if made else receiver(courier, SECRETS)).asgi(), list[Any]()
    half = len(body) // 2
    messages: list[Any] = [
        {"type": "http.request", "body": body[:half], "more_body": True},
        {"type": "http.request", "body": body[half:]},
    ]
    target, _, query = path.partition("?")
    scope: Any = {"type": "http", "method": "POST", "path": target, "query_string": query.encode()}
    scope["headers"] = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    async def run() -> None:
        await app(scope, receive, send)

    asyncio.run(run())
    return int(sent[0]["status"])


def by_wsgi(courier: Package, delivery: Delivery, made: Callable[[], Receiver] | None = None) -> int:
    """Return the status of a delivery to the WSGI application."""
    path, headers, body = delivery
    target, _, query = path.partition("?")
    environ: dict[str, object] = {"REQUEST_METHOD": "POST", "PATH_INFO": target, "QUERY_STRING": query}
    environ |= {"CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}
    for name, value in headers:
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    statuses: list[str] = []

    def start(status: str, headers: object, exc_info: object = None, /) -> Callable[[bytes], object]:
        statuses.append(status)
        return io.BytesIO().write

    list((made() if made else receiver(courier, SECRETS)).wsgi()(environ, start))
    return int(statuses[0].partition(" ")[0])


@profile(300)
@given(st.data())
def test_any_delivery_has_one_outcome_in_every_form(courier: Package, signer: Receiver, data: st.DataObject) -> None:
    id, delivery, genuine = data.draw(deliveries(signer))
    path, headers, body = delivery
    with noted(id, delivery), bounded():
        status, outcome = received(courier, delivery, asynchronous=False)
        assert received(courier, delivery, asynchronous=True)[0] == status
        assert by_asgi(courier, delivery) == status
        assert by_wsgi(courier, delivery) == status
        assert received(courier, (path, [*headers, ("X-Other", "1")], body), asynchronous=False)[0] == status
        if genuine:
            assert status == 200, outcome
            assert getattr(outcome, "raw", None) == json.loads(body)


@profile(150)
@given(
    st.data(),
    st.text(max_size=8) | st.sampled_from(PATHS),
    st.lists(st.tuples(st.sampled_from(NAMES) | st.text(), st.text())),
)
def test_any_texts_are_refused_or_received(
    courier: Package, signer: Receiver, data: st.DataObject, path: str, headers: list[tuple[str, str]]
) -> None:
    """Headers of any characters, doubled too, as programs may pass them."""
    body = data.draw(bodies())
    signed = list(signer.sign(data.draw(st.sampled_from(sorted(EVENTS))), body).items())
    for some in (headers, headers + signed, signed + headers):
        with noted(path, some, body), bounded():
            received(courier, (path, some, body), asynchronous=False)


@pytest.fixture(scope="module")
def pigeon() -> Iterator[Package]:
    """A package whose deliveries are batches and forms."""
    with imported(compiled(CONNECTORS / "pigeon")) as package:
        yield package


BATCHES = [
    ("/hooks/pigeon", b'[{"event": "delivered", "mail_id": 1, "event_id": "a"}, {"event": "bounced", "mail_id": "2"}]'),
    ("/hooks/pigeon/opens", b"pigeon_events=%5B%7B%22mail_id%22%3A%221%22%7D%2C%7B%7D%5D"),
    ("/hooks/pigeon/inbound", b"subject=Hi&to=a@acme.example&to=b&envelope=%7B%22from%22%3A%22c%22%7D&headers=%7B%7D"),
]


@profile(300)
@given(st.data(), st.sampled_from(BATCHES))
def test_any_batch_or_form_has_one_outcome_in_every_form(
    pigeon: Package, data: st.DataObject, usual: tuple[str, bytes]
) -> None:
    path, body = usual
    body = data.draw(st.just(body) | damaged(body) | bodies())
    handled: list[object] = []

    def made() -> Receiver:
        new = receiver(pigeon, verify=False)
        for event in ("MailDelivered", "MailBounced", "MailOpened", "MailReceived", "UnknownWebhook"):
            new.on(pigeon.public(event))(handled.append)
        return new

    with noted(usual, body), bounded():
        error: Exception | None = None
        try:
            found = made().receive(path, {}, body)
        except exception(pigeon, "WebhookError") as refused:
            error, found = refused, list(getattr(refused, "events", ()))
        assert type(error).__name__ in ("NoneType", "WebhookParseError", "WebhookBatchError")
        assert handled == (found if isinstance(found, list) else [found])
        events = [*handled]
        handled.clear()
        status = by_asgi(pigeon, (path, [], body), made)
        assert status == (200 if error is None else 400)
        assert handled == events
        assert by_wsgi(pigeon, (path, [], body), made) == status
        assert handled == events * 2


class _Handler(WSGIRequestHandler):
    """A request, answered by one connection, and not logged."""

    def handle(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture(scope="module", params=["asgi", "wsgi"])
def sender(request: pytest.FixtureRequest, courier: Package) -> Generator[Callable[[bytes], bytes]]:
    """A server of a receiver by either interface; send it bytes, and return what it sends back."""
    made = receiver(courier, SECRETS)
    if request.param == "asgi":
        app: Any = made.asgi(max_body_bytes=10_000)
        with serving(Starlette(routes=[Mount("/", app=app)])) as url:
            yield _sender(int(url.rpartition(":")[2]))
        return
    with WSGIServer(("127.0.0.1", 0), _Handler) as server:
        server.set_app(made.wsgi(max_body_bytes=10_000))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield _sender(server.server_port)
        server.shutdown()
        thread.join()


def _sender(port: int) -> Callable[[bytes], bytes]:
    def send(data: bytes) -> bytes:
        pieces: list[bytes] = []
        with socket.create_connection(("127.0.0.1", port), 40) as connection:
            with suppress(OSError):  # it has answered already, and closed
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
            with suppress(ConnectionError):
                while piece := connection.recv(65_536):
                    pieces.append(piece)
        return b"".join(pieces)

    return send


@st.composite
def requests(draw: DrawFn, signer: Receiver) -> tuple[bytes, int | None]:
    """Draw the bytes of a request, and its status where it is well-formed and genuine."""
    _, (path, headers, body), genuine = draw(deliveries(signer))
    method = draw(st.sampled_from(["POST"] * 8 + ["GET", "post", "\xff"]))
    lengths = [b"%d" % len(body)] * 8 + [b"0", b"-1", b"x", b"99999", b"9" * 30, b"1, 1"]
    length = draw(st.sampled_from(lengths))
    lines = [f"{method} {path} HTTP/1.1".encode("latin-1"), b"Host: here", b"Connection: close"]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in headers]
    lines.append(b"Content-Length: " + length)
    odd = draw(st.lists(LINE, max_size=2)) if draw(st.integers(0, 4)) == 4 else []
    whole = b"\r\n".join([*lines, *odd, b"", b""]) + body
    well = genuine and method == "POST" and length == lengths[0] and not odd
    if not well and draw(st.integers(0, 4)) == 4:
        return draw(damaged(whole)), None
    return whole, 200 if well else None


@profile(120)
@given(st.data())
def test_any_request_over_a_socket_is_answered(
    signer: Receiver, sender: Callable[[bytes], bytes], data: st.DataObject
) -> None:
    request, status = data.draw(requests(signer))
    with noted(request):
        with bounded():
            line = sender(request).partition(b"\r\n")[0]
        assert b" 500 " not in line
        assert status is None or b" 200 " in line, line
