"""Responses to a sender, over ASGI and WSGI."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from wsgiref.validate import validator

import anyio
import httpx
import pytest
from fastapi import FastAPI

from tests.sdk.webhooks.receiver import SECRETS, AsgiApp, Message, Receiver, receiver
from tests.support.packages import Package

PAID = b'{"id": 1}'
Post = Callable[..., httpx.Response]


@pytest.fixture
def made(courier: Package) -> Receiver:
    return receiver(courier, SECRETS)


@pytest.fixture(params=["asgi", "wsgi"])
def post(request: pytest.FixtureRequest, made: Receiver) -> Post:
    """Send a request to the application, through either interface."""

    def send(path: str, headers: dict[str, str], body: bytes, method: str = "POST") -> httpx.Response:
        if request.param == "asgi":
            return _asgi(made.asgi(max_body_bytes=1000), method, path, headers, body)
        transport = httpx.WSGITransport(validator(made.wsgi(max_body_bytes=1000)))
        with httpx.Client(transport=transport, base_url="http://here") as client:
            return client.request(method, path, headers=headers, content=body)

    return send


def _asgi(app: AsgiApp, method: str, path: str, headers: dict[str, str], body: bytes) -> httpx.Response:
    async def sent() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
            return await client.request(method, path, headers=headers, content=body)

    return asyncio.run(sent())


def test_handled(courier: Package, made: Receiver, post: Post) -> None:
    handled: list[object] = []
    made.on(courier.public("OrderPaid"))(handled.append)
    headers = made.sign("orders/paid", PAID)
    for _ in range(2):
        answer = post("/orders?from=sender", headers, PAID)
        assert (answer.status_code, answer.content) == (200, b"")
    assert len(handled) == 1


def test_the_handlers_own_body(courier: Package, made: Receiver, post: Post) -> None:
    made.on(courier.public("CallAnswered"))(_nothing)
    made.on(courier.public("CallAnswered"))(_going_on)
    answer = post("/calls", made.sign("calls/answered", b"{}"), b"{}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == {"action": {"name": "weiter ü"}}


def test_a_record_as_the_body(courier: Package, made: Receiver, post: Post) -> None:
    paid = courier.public("OrderPaid")
    assert callable(paid)

    def answer(_: object) -> object:
        return paid(id=7)

    made.on(courier.public("CallAnswered"))(answer)
    assert post("/calls", made.sign("calls/answered", b"{}"), b"{}").json() == {"id": 7}


def _nothing(event: object) -> None: ...


def _going_on(event: object) -> object:
    return {"action": {"name": "weiter ü"}}


def test_refused(courier: Package, made: Receiver, post: Post) -> None:
    headers = made.sign("orders/paid", PAID)
    assert post("/orders", headers, b'{"id": 2}').status_code == 401
    assert post("/orders", {}, b"no json").status_code == 401
    assert post("/faxes", headers, PAID).status_code == 401
    assert post("/nowhere", headers, PAID).status_code == 404
    assert post("/orders", made.sign("orders/paid", b"no json"), b"no json").status_code == 400
    large = b'{"id": "' + b"x" * 1000 + b'"}'
    assert post("/orders", made.sign("orders/paid", large), large).status_code == 413
    answer = post("/orders", headers, PAID, method="GET")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_a_failing_handler(courier: Package, made: Receiver, post: Post, caplog: pytest.LogCaptureFixture) -> None:
    failures: Iterator[object] = iter([OSError("down"), {1, 2}, None])

    @made.on(courier.public("OrderPaid"))
    def fails(event: object) -> object:
        found = next(failures)
        if isinstance(found, Exception):
            raise found
        return found

    headers = made.sign("orders/paid", PAID)
    assert [post("/orders", headers, PAID).status_code for _ in range(3)] == [500, 500, 200]
    assert "down" in caplog.text


def test_a_missing_secret_is_no_fault_of_the_sender(courier: Package) -> None:
    headers = receiver(courier, SECRETS).sign("orders/paid", PAID)
    assert _asgi(receiver(courier).asgi(), "POST", "/orders", headers, PAID).status_code == 500


def test_one_that_is_being_handled_comes_again(courier: Package, made: Receiver) -> None:
    async def run() -> None:
        entered, leave = asyncio.Event(), asyncio.Event()

        @made.on(courier.public("OrderPaid"))
        async def slow(event: object) -> None:
            entered.set()
            await leave.wait()

        transport = httpx.ASGITransport(made.asgi())
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            headers = made.sign("orders/paid", PAID)
            first = asyncio.create_task(client.post("/orders", headers=headers, content=PAID))
            await entered.wait()
            second = await client.post("/orders", headers=headers, content=PAID)
            leave.set()
            assert (await first).status_code == 200
            assert (second.status_code, second.headers["retry-after"]) == (503, "1")

    asyncio.run(run())


def test_mounted(courier: Package, made: Receiver) -> None:
    """The sender signs the path that it calls, with the mount and the proxy's prefix."""
    app = FastAPI()
    app.mount("/hooks", made.asgi())
    headers = made.sign("calls/answered", b"{}", path="/hooks/calls")
    assert _asgi(app, "POST", "/hooks/calls", headers, b"{}").status_code == 200
    headers = made.sign("calls/answered", b"{}", path="/calls")
    assert _asgi(app, "POST", "/hooks/calls", headers, b"{}").status_code == 401
    headers = made.sign("calls/answered", b"{}", path="/public/calls")
    assert _asgi(made.asgi(prefix="/public"), "POST", "/calls", headers, b"{}").status_code == 200


def test_mounted_in_wsgi(courier: Package, made: Receiver) -> None:
    headers = made.sign("calls/answered", b"{}", path="/public/hooks/calls")
    transport = httpx.WSGITransport(validator(made.wsgi(prefix="/public")), script_name="/hooks")
    with httpx.Client(transport=transport, base_url="http://here") as client:
        assert client.post("/calls", headers=headers, content=b"{}").status_code == 200


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": "many"}, "400"),
        ({"CONTENT_LENGTH": "30"}, "400"),
        ({"CONTENT_LENGTH": "9" * 30}, "413"),
        ({}, "401"),
        ({"wsgi.input_terminated": True}, "200"),
    ],
)
def test_lengths_in_wsgi(made: Receiver, environ: dict[str, object], status: str) -> None:
    headers = {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in made.sign("orders/paid", PAID).items()}
    answered: list[str] = []
    request = {"REQUEST_METHOD": "POST", "PATH_INFO": "/orders", "wsgi.input": io.BytesIO(PAID), **headers, **environ}

    def start(status: str, headers: object, exc_info: object = None, /) -> Callable[[bytes], object]:
        answered.append(status)
        return io.BytesIO().write

    list(made.wsgi()(request, start))
    assert answered[0].startswith(status)


class _Sender:
    """The server side of an ASGI application: it passes messages in order, then blocks."""

    def __init__(self, *messages: Message) -> None:
        self.messages = list(messages)
        self.sent: list[Message] = []

    async def receive(self) -> Message:
        if not self.messages:
            await asyncio.Event().wait()
        return self.messages.pop(0)

    async def send(self, message: Message) -> None:
        self.sent.append(message)


def _run(app: AsgiApp, scope: Message, *messages: Message) -> list[Message]:
    sender = _Sender(*messages)
    asyncio.run(_calling(app, scope, sender))
    return sender.sent


async def _calling(app: AsgiApp, scope: Message, sender: _Sender) -> None:
    await app(scope, sender.receive, sender.send)


SCOPE: Message = {"type": "http", "method": "POST", "path": "/orders", "headers": list[tuple[bytes, bytes]]()}


def test_a_slow_body_is_bounded(made: Receiver) -> None:
    piece: Message = {"type": "http.request", "body": b"{", "more_body": True}
    sent = _run(made.asgi(body_timeout=0.05), {**SCOPE}, piece, piece)
    assert sent[0]["status"] == 408


def test_an_endless_body_is_bounded(made: Receiver) -> None:
    pieces: list[Message] = [{"type": "http.request", "body": b"x" * 100, "more_body": True} for _ in range(12)]
    assert _run(made.asgi(max_body_bytes=1000), {**SCOPE}, *pieces)[0]["status"] == 413
    announced: Message = {**SCOPE, "headers": [(b"content-length", b"1001")]}
    assert _run(made.asgi(max_body_bytes=1000), announced)[0]["status"] == 413


def test_a_sender_that_goes_away(made: Receiver) -> None:
    assert _run(made.asgi(), {**SCOPE}, {"type": "http.disconnect"}) == []


def test_other_protocols(made: Receiver) -> None:
    app = made.asgi()
    sent = _run(app, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert _run(app, {"type": "websocket"})[0]["type"] == "websocket.close"


def test_trio(courier: Package, made: Receiver) -> None:
    handled: list[object] = []
    made.on(courier.public("OrderPaid"))(handled.append)

    async def run() -> None:
        await made.areceive("/orders", made.sign("orders/paid", PAID), PAID)

    anyio.run(run, backend="trio")
    assert len(handled) == 1
