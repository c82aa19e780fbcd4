"""Handled deliveries, how often they are handled, and the exceptions for all others."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest

from generator.runtime._runtime.webhooks.delivery import Delivery, Headers
from generator.runtime._runtime.webhooks.replay import MemoryStore, Seen
from generator.runtime._runtime.webhooks.schemes import Hmac
from tests.sdk.webhooks.receiver import SECRETS, Receiver, exception, receiver
from tests.support.packages import Package

PAID = b'{"id": 1}'


def _handling(package: Package, event: str, **options: object) -> tuple[Receiver, list[object]]:
    """Return a receiver, and the list of events that its handler got."""
    made = receiver(package, SECRETS, **options)
    handled: list[object] = []
    made.on(package.public(event))(handled.append)
    return made, handled


@pytest.mark.parametrize(
    ("id", "path", "body", "event"),
    [
        ("calls/answered", "/calls", b'{"callid": "a"}', "CallAnswered"),
        ("messages/delivered", "/messages", b'{"type": "delivered", "id": 1}', "MessageDelivered"),
        ("messages/received", "/messages", b'{"message": {"id": 1}}', "MessageReceived"),
        ("messages/received", "/messages", b'{"type": "unheard of"}', "UnknownWebhook"),
        ("numbers/changed", "/numbers/", b'{"eventId": "a"}', "NumberChanged"),
        ("orders/paid", "/orders?x=1", PAID, "OrderPaid"),
        ("orders/paid", "orders/paid", PAID, "OrderPaid"),
    ],
)
def test_signed(courier: Package, id: str, path: str, body: bytes, event: str) -> None:
    made, handled = _handling(courier, event)
    headers = made.sign(id, body, path=path.partition("?")[0])
    assert made.receive(path, headers, body) == handled[0]
    assert type(handled[0]) is courier.public(event)


def test_on_gives_back_the_handler(courier: Package) -> None:
    def handler(event: object) -> None: ...

    assert receiver(courier).on(courier.public("OrderPaid"))(handler) is handler
    with pytest.raises(exception(courier, "InvalidValueError"), match="is not an event"):
        receiver(courier).on(dict)(handler)


def test_replay(courier: Package) -> None:
    made, handled = _handling(courier, "OrderPaid")
    headers = made.sign("orders/paid", PAID)
    made.receive("/orders", headers, PAID)
    with pytest.raises(exception(courier, "WebhookReplayError"), match="handled before"):
        made.receive("/orders", headers, PAID)
    made.receive("/orders", made.sign("orders/paid", PAID), PAID)
    assert len(handled) == 2


@pytest.mark.parametrize("off", [-301, 301])
def test_tolerance_in_both_directions(courier: Package, off: int) -> None:
    made, handled = _handling(courier, "CallAnswered")
    headers = made.sign("calls/answered", b"{}", timestamp=time.time() + off)
    with pytest.raises(exception(courier, "WebhookSignatureError"), match="300 seconds"):
        made.receive("/calls", headers, b"{}")
    made.receive("/calls", made.sign("calls/answered", b"{}", timestamp=time.time() + off * 0.9), b"{}")
    assert len(handled) == 1


def test_a_failure_is_not_remembered(courier: Package) -> None:
    made = receiver(courier, SECRETS)
    attempts: list[object] = []

    @made.on(courier.public("OrderPaid"))
    def fails_once(event: object) -> None:
        attempts.append(event)
        if len(attempts) == 1:
            raise RuntimeError("the database is away")

    headers = made.sign("orders/paid", PAID)
    with pytest.raises(RuntimeError, match="database"):
        made.receive("/orders", headers, PAID)
    made.receive("/orders", headers, PAID)
    with pytest.raises(exception(courier, "WebhookReplayError")):
        made.receive("/orders", headers, PAID)
    assert len(attempts) == 2


def test_concurrent_duplicates_are_handled_once(courier: Package) -> None:
    made = receiver(courier, SECRETS)
    entered, leave, handled = threading.Event(), threading.Event(), list[object]()

    @made.on(courier.public("OrderPaid"))
    def slow(event: object) -> None:
        handled.append(event)
        entered.set()
        assert leave.wait(10)

    headers = made.sign("orders/paid", PAID)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(made.receive, "/orders", headers, PAID)
        assert entered.wait(10)
        with pytest.raises(exception(courier, "WebhookReplayError"), match="being handled"):
            made.receive("/orders", headers, PAID)
        leave.set()
        first.result()
    assert len(handled) == 1


def test_awaited_handlers(courier: Package) -> None:
    made, in_thread = receiver(courier, SECRETS), list[int]()
    event = courier.public("OrderPaid")

    @made.on(event)
    async def awaited(event: object) -> None:
        await asyncio.sleep(0)
        raise_once.pop().set()

    @made.on(event)
    def threaded(event: object) -> None:
        in_thread.append(threading.get_ident())

    raise_once = [threading.Event()]
    headers = made.sign("orders/paid", PAID)
    asyncio.run(_received(made, headers))
    assert in_thread != [threading.get_ident()]
    with pytest.raises(exception(courier, "WebhookReplayError")):
        asyncio.run(_received(made, headers))
    again = made.sign("orders/paid", PAID)
    with pytest.raises(IndexError):
        asyncio.run(_received(made, again))
    raise_once.append(threading.Event())
    asyncio.run(_received(made, again))
    with pytest.raises(exception(courier, "ConfigurationError"), match="areceive"):
        made.receive("/orders", made.sign("orders/paid", PAID), PAID)


async def _received(made: Receiver, headers: dict[str, str]) -> object:
    return await made.areceive("/orders", headers, PAID)


def test_a_cancelled_handler_is_not_remembered(courier: Package) -> None:
    made, handled = receiver(courier, SECRETS), list[object]()
    headers = made.sign("orders/paid", PAID)

    async def run() -> None:
        started = asyncio.Event()

        @made.on(courier.public("OrderPaid"))
        async def hangs_once(event: object) -> None:
            started.set()
            if not handled:
                handled.append(event)
                await asyncio.Event().wait()
            handled.append(event)

        task = asyncio.create_task(_received(made, headers))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await _received(made, headers)

    asyncio.run(run())
    assert len(handled) == 2


class _SlowStore(MemoryStore):
    """A store other than the default, which the receiver calls in a thread."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, int]] = []

    def claim(self, key: str, seconds: float) -> Seen | None:
        self.calls.append((key, threading.get_ident()))
        return super().claim(key, seconds)


def test_a_store_of_ones_own_is_called_in_a_thread(courier: Package) -> None:
    store = _SlowStore()
    made = receiver(courier, SECRETS, store=store)
    headers = made.sign("orders/paid", PAID)
    asyncio.run(_received(made, headers))
    ((key, thread),) = store.calls
    assert key == f"orders:{headers['webhook-id']}"
    assert thread != threading.get_ident()
    with pytest.raises(exception(courier, "WebhookReplayError")):
        made.receive("/orders", headers, PAID)


def test_unsigned_events(courier: Package) -> None:
    refused = exception(courier, "WebhookSignatureError")
    with pytest.raises(refused, match="verify=False"):
        receiver(courier).receive("/faxes", {}, b"{}")
    assert receiver(courier, verify=False).receive("/faxes", {}, b'{"fax": "f"}') is not None
    seen: list[tuple[object, ...]] = []

    def approve(path: str, headers: Mapping[str, str], body: bytes) -> None:
        seen.append((path, headers["X-A"], body))

    made = receiver(courier, SECRETS, verify=approve)
    made.receive("/faxes", {"x-a": "1"}, b"{}")
    assert seen == [("/faxes", "1", b"{}")]
    with pytest.raises(refused, match="missing"):
        made.receive("/orders", {"x-a": "1"}, PAID)

    async def asynchronous(path: object, headers: object, body: object) -> bool:
        return True

    def raising(*_: object) -> bool:
        raise KeyError("x-a")

    for verify in (raising, *(_giving(answer) for answer in (False, 0, "yes"))):
        with pytest.raises(refused, match="verify refused"):
            receiver(courier, verify=verify).receive("/faxes", {}, b"{}")
    with pytest.raises(exception(courier, "ConfigurationError"), match="coroutine"):
        receiver(courier, verify=asynchronous).receive("/faxes", {}, b"{}")


def _giving(answer: object) -> Callable[..., object]:
    def verify(*_: object) -> object:
        return answer

    return verify


def test_a_secret_of_no_signature(courier: Package, caplog: pytest.LogCaptureFixture) -> None:
    made = receiver(courier, {"ordres": "hunter2"})
    assert "'ordres' is not a signature; the signatures are: " in caplog.text
    assert "hunter2" not in caplog.text
    with pytest.raises(exception(courier, "ConfigurationError"), match="COURIER_ORDERS_SECRET"):
        made.receive("/orders", {}, PAID)


def test_secrets(courier: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    invalid, missing = exception(courier, "InvalidValueError"), exception(courier, "ConfigurationError")
    malformed = [("calls", "hunter2"), ("calls", "key:*hunter2"), ("calls", "key:"), ("orders", "whsec_*hunter2")]
    for name, secret in [*malformed, ("orders", "whsec_")]:
        with pytest.raises(invalid, match=f"COURIER_{name.upper()}_SECRET") as caught:
            receiver(courier, {name: secret})
        assert "hunter2" not in str(caught.value)
    with pytest.raises(missing, match="COURIER_ORDERS_SECRET"):
        receiver(courier).receive("/orders", {}, PAID)
    monkeypatch.setenv("COURIER_ORDERS_SECRET", SECRETS["orders"])
    made = receiver(courier)
    made.receive("/orders", made.sign("orders/paid", PAID), PAID)
    assert SECRETS["orders"] not in f"{made!r}"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"secrets": "hunter2"}, "secrets: expected a mapping, got str"),
        ({"secrets": {"orders": 5}}, r"secrets\['orders'\]: expected a string or several, got int"),
        ({"secrets": {"orders": b"hunter2"}}, r"secrets\['orders'\]: expected a string or several, got bytes"),
        ({"secrets": {"orders": ["a", None]}}, r"secrets\['orders'\]: expected a string or several, got list"),
        ({"tolerance": "300"}, "tolerance: expected a number of seconds from 0 on, got str"),
        ({"tolerance": float("nan")}, "tolerance: expected a number of seconds from 0 on, got float"),
        ({"tolerance": -1}, "tolerance: expected a number of seconds from 0 on, got int"),
        ({"verify": True}, "verify: expected a function or False, got bool"),
    ],
)
def test_an_argument_of_another_type_is_named(courier: Package, arguments: dict[str, object], message: str) -> None:
    make = courier.public("WebhookReceiver")
    assert callable(make)
    with pytest.raises(exception(courier, "InvalidValueError"), match=message) as caught:
        make(**arguments)
    assert "hunter2" not in str(caught.value)


def test_headers(courier: Package) -> None:
    made, refused = receiver(courier, SECRETS, tolerance=float("inf")), exception(courier, "WebhookSignatureError")
    headers = made.sign("messages/received", b'{"message": {}}')
    pairs = [(name.upper(), value) for name, value in headers.items()]
    for doubled in pairs[1:]:
        with pytest.raises(refused, match="twice"):
            made.receive("/messages", [*pairs, doubled], b'{"message": {}}')
    for left_out in pairs[1:]:
        with pytest.raises(refused, match="missing"):
            made.receive("/messages", [pair for pair in pairs if pair != left_out], b'{"message": {}}')
    for strange in ("é", "\ud800", "x" * 100_000, ""):
        with pytest.raises(refused):
            made.receive("/messages", {**headers, "x-courier-signature": strange}, b'{"message": {}}')
    made.receive("/messages", pairs, b'{"message": {}}')


def test_a_signature_holds_for_its_path_alone(courier: Package) -> None:
    """A signature for one path does not hold for another."""
    made = receiver(courier, SECRETS)
    headers = made.sign("numbers/changed", b"{}") | made.sign("messages/received", b"{}")
    with pytest.raises(exception(courier, "WebhookSignatureError")):
        made.receive("/orders", headers, b"{}")


def test_a_part_of_the_body_is_no_nonce(courier: Package) -> None:
    """Dots join the signed parts, and no other split of them is accepted."""
    body = b'{"message": {"price": 1.5}}'
    made = receiver(courier, SECRETS)
    headers = made.sign("messages/received", body)
    cut = {**headers, "X-Courier-Nonce": "5}}." + headers["x-courier-nonce"]}
    cut.pop("x-courier-nonce")
    with pytest.raises(exception(courier, "WebhookError")):
        made.receive("/messages", cut, b'{"message": {"price": 1')


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe{", b'{"id": NaN}', b"[" * 100_000, b'{"id": "\xff"}'])
def test_invalid_json(courier: Package, body: bytes) -> None:
    made = receiver(courier, SECRETS)
    with pytest.raises(exception(courier, "WebhookParseError")):
        made.receive("/orders", made.sign("orders/paid", body), body)


def test_a_required_field_is_missing(courier: Package) -> None:
    made = receiver(courier, SECRETS)
    with pytest.raises(exception(courier, "WebhookParseError"), match="orders/lost"):
        made.receive("/lost", made.sign("orders/lost", b"{}"), b"{}")


def test_a_path_of_no_event(courier: Package) -> None:
    for made in (receiver(courier), receiver(courier, verify=False)):
        with pytest.raises(exception(courier, "WebhookPathError"), match="'/nowhere'"):
            made.receive("/nowhere", {}, b"{}")
    with pytest.raises(exception(courier, "InvalidValueError"), match="orders/paid"):
        receiver(courier).sign("orders/payed", b"{}")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    store = MemoryStore(limit=3)
    for key in "abcd":
        assert store.claim(key, 10) is None
        store.finish(key, 10)
    assert [store.claim(key, 10) for key in "bcd"] == ["done"] * 3
    assert store.claim("a", 10) is None
    assert store.claim("a", 10) == "busy"
    store.release("a")
    now += 10
    assert store.claim("d", 10) is None
    assert len(store) == 1


BATCHES = [b'[{"id": 1}, {"id": 2}]', b"[]", b'"paid"', b"1", b"null", b"true"]


@pytest.mark.parametrize("body", BATCHES)
def test_a_body_that_is_not_one_event_is_refused(courier: Package, body: bytes) -> None:
    made, handled = _handling(courier, "OrderPaid")
    refused = exception(courier, "WebhookParseError")
    headers = made.sign("orders/paid", body)
    with pytest.raises(refused, match="expected an object, found"):
        made.receive("/orders", headers, body)
    with pytest.raises(refused, match="expected an object, found"):
        asyncio.run(made.areceive("/orders", headers, body))
    parse = courier.public("parse_webhook")
    assert callable(parse)
    for source in ("/orders", "orders/paid", "/messages", "/nowhere"):
        with pytest.raises(refused, match="expected an object, found"):
            parse(source, body)
    assert handled == []


@pytest.mark.parametrize("body", ["{}", {"id": 1}, None, 1])
def test_a_body_that_is_not_raw_gets_a_sentence(courier: Package, body: object) -> None:
    made = receiver(courier, SECRETS)
    receive: Callable[..., object] = made.receive
    with pytest.raises(exception(courier, "InvalidValueError"), match="pass the raw body of the request, as received"):
        receive("/orders", {}, body)
    receive("/orders", made.sign("orders/paid", PAID), bytearray(PAID))


@pytest.mark.parametrize(
    "headers",
    [{"webhook-id": ["a"]}, {"webhook-id": b"a"}, {b"webhook-id": b"a"}, [(b"webhook-id", b"a")], {"webhook-id": None}],
)
def test_headers_of_other_types_get_a_sentence(courier: Package, headers: object) -> None:
    receive: Callable[..., object] = receiver(courier, SECRETS).receive
    with pytest.raises(exception(courier, "InvalidValueError"), match="pass each value as a string"):
        receive("/orders", headers, PAID)


def test_several_secrets_while_one_is_rotated(courier: Package) -> None:
    events = {
        "orders/paid": ("/orders", PAID),
        "calls/answered": ("/calls", b"{}"),
        "messages/received": ("/messages", b'{"message": {}}'),
    }
    new = {"orders": "whsec_bmV3", "calls": "key:bmV3", "messages": "new"}
    made = receiver(courier, {name: [secret, SECRETS[name]] for name, secret in new.items()})
    other = receiver(courier, {"orders": "whsec_b3RoZXI=", "calls": "key:b3Ro", "messages": "other"})
    for id, (path, body) in events.items():
        for secrets in (new, SECRETS):
            made.receive(path, receiver(courier, secrets).sign(id, body), body)
        with pytest.raises(exception(courier, "WebhookSignatureError")):
            made.receive(path, other.sign(id, body), body)
        receiver(courier, new).receive(path, made.sign(id, body), body)
    with pytest.raises(exception(courier, "InvalidValueError"), match="COURIER_ORDERS_SECRET"):
        receiver(courier, {"orders": [SECRETS["orders"], "*hunter2"]})
    with pytest.raises(exception(courier, "ConfigurationError"), match="missing"):
        receiver(courier, {"orders": []}).receive("/orders", {}, PAID)


def test_text_of_a_sender_is_shown_in_one_line(courier: Package, caplog: pytest.LogCaptureFixture) -> None:
    path = "/\x1b[31m\n" + "x" * 5000
    with pytest.raises(exception(courier, "WebhookPathError")) as failed:
        receiver(courier).receive(path, {}, PAID)
    assert str(failed.value).isprintable()
    assert len(str(failed.value)) < 600


@pytest.mark.parametrize(("unit", "factor"), [("s", 1), ("ms", 1000)])
def test_time_stamps_in_a_unit(unit: Literal["s", "ms"], factor: int) -> None:
    scheme = Hmac(
        name="hub",
        variable="HUB",
        header="x-signature",
        signed=(("body", ""), ("header", "x-time")),
        timestamp="x-time",
        timestamp_unit=unit,
    )
    now = 1_760_000_000.125
    delivery = Delivery("POST", "/", "/", Headers({}), b"{}")
    added = scheme.sign(delivery, "secret", now)
    assert added["x-time"] == str(int(now * factor))
    signed = Delivery("POST", "/", "/", Headers(added), b"{}")
    timestamp = scheme.verify(signed, "secret").timestamp
    assert timestamp is not None
    assert abs(timestamp - now) < 1
