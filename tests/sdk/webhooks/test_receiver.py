"""Handled deliveries, how often they are handled, and the exceptions for all others."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.runtime._runtime.webhooks.replay import MemoryStore, Seen
from tests.sdk.webhooks.receiver import SECRETS, Receiver, exception, receiver
from tests.support.packages import Package

PAID = b'{"id": 1}'


def _handling(package: Package, event: str, **options: object) -> tuple[Receiver, list[object]]:
    """Return a receiver, and the list of events that its handler got."""
    hooks = receiver(package, SECRETS, **options)
    handled: list[object] = []
    hooks.on(package.public(event))(handled.append)
    return hooks, handled


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
    hooks, handled = _handling(courier, event)
    headers = hooks.sign(id, body, path=path.partition("?")[0])
    assert hooks.receive(path, headers, body) == handled[0]
    assert type(handled[0]) is courier.public(event)


def test_on_gives_back_the_handler(courier: Package) -> None:
    def handler(event: object) -> None: ...

    assert receiver(courier).on(courier.public("OrderPaid"))(handler) is handler
    with pytest.raises(exception(courier, "InvalidValueError"), match="is no event"):
        receiver(courier).on(dict)(handler)


def test_replay(courier: Package) -> None:
    hooks, handled = _handling(courier, "OrderPaid")
    headers = hooks.sign("orders/paid", PAID)
    hooks.receive("/orders", headers, PAID)
    with pytest.raises(exception(courier, "WebhookReplayError"), match="handled before"):
        hooks.receive("/orders", headers, PAID)
    hooks.receive("/orders", hooks.sign("orders/paid", PAID), PAID)
    assert len(handled) == 2


@pytest.mark.parametrize("off", [-301, 301])
def test_tolerance_in_both_directions(courier: Package, off: int) -> None:
    hooks, handled = _handling(courier, "CallAnswered")
    headers = hooks.sign("calls/answered", b"{}", timestamp=time.time() + off)
    with pytest.raises(exception(courier, "WebhookSignatureError"), match="300 seconds"):
        hooks.receive("/calls", headers, b"{}")
    hooks.receive("/calls", hooks.sign("calls/answered", b"{}", timestamp=time.time() + off * 0.9), b"{}")
    assert len(handled) == 1


def test_a_failure_is_not_remembered(courier: Package) -> None:
    hooks = receiver(courier, SECRETS)
    attempts: list[object] = []

    @hooks.on(courier.public("OrderPaid"))
    def fails_once(event: object) -> None:
        attempts.append(event)
        if len(attempts) == 1:
            raise RuntimeError("the database is away")

    headers = hooks.sign("orders/paid", PAID)
    with pytest.raises(RuntimeError, match="database"):
        hooks.receive("/orders", headers, PAID)
    hooks.receive("/orders", headers, PAID)
    with pytest.raises(exception(courier, "WebhookReplayError")):
        hooks.receive("/orders", headers, PAID)
    assert len(attempts) == 2


def test_concurrent_duplicates_are_handled_once(courier: Package) -> None:
    hooks = receiver(courier, SECRETS)
    entered, leave, handled = threading.Event(), threading.Event(), list[object]()

    @hooks.on(courier.public("OrderPaid"))
    def slow(event: object) -> None:
        handled.append(event)
        entered.set()
        assert leave.wait(10)

    headers = hooks.sign("orders/paid", PAID)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(hooks.receive, "/orders", headers, PAID)
        assert entered.wait(10)
        with pytest.raises(exception(courier, "WebhookReplayError"), match="being handled"):
            hooks.receive("/orders", headers, PAID)
        leave.set()
        first.result()
    assert len(handled) == 1


def test_awaited_handlers(courier: Package) -> None:
    hooks, in_thread = receiver(courier, SECRETS), list[int]()
    event = courier.public("OrderPaid")

    @hooks.on(event)
    async def awaited(event: object) -> None:
        await asyncio.sleep(0)
        raise_once.pop().set()

    @hooks.on(event)
    def threaded(event: object) -> None:
        in_thread.append(threading.get_ident())

    raise_once = [threading.Event()]
    headers = hooks.sign("orders/paid", PAID)
    asyncio.run(_received(hooks, headers))
    assert in_thread != [threading.get_ident()]
    with pytest.raises(exception(courier, "WebhookReplayError")):
        asyncio.run(_received(hooks, headers))
    again = hooks.sign("orders/paid", PAID)
    with pytest.raises(IndexError):
        asyncio.run(_received(hooks, again))
    raise_once.append(threading.Event())
    asyncio.run(_received(hooks, again))
    with pytest.raises(exception(courier, "ConfigurationError"), match="areceive"):
        hooks.receive("/orders", hooks.sign("orders/paid", PAID), PAID)


async def _received(hooks: Receiver, headers: dict[str, str]) -> object:
    return await hooks.areceive("/orders", headers, PAID)


def test_a_cancelled_handler_is_not_remembered(courier: Package) -> None:
    hooks, handled = receiver(courier, SECRETS), list[object]()
    headers = hooks.sign("orders/paid", PAID)

    async def run() -> None:
        started = asyncio.Event()

        @hooks.on(courier.public("OrderPaid"))
        async def hangs_once(event: object) -> None:
            started.set()
            if not handled:
                handled.append(event)
                await asyncio.Event().wait()
            handled.append(event)

        task = asyncio.create_task(_received(hooks, headers))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await _received(hooks, headers)

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
    hooks = receiver(courier, SECRETS, store=store)
    headers = hooks.sign("orders/paid", PAID)
    asyncio.run(_received(hooks, headers))
    ((key, thread),) = store.calls
    assert key == f"orders:{headers['webhook-id']}"
    assert thread != threading.get_ident()
    with pytest.raises(exception(courier, "WebhookReplayError")):
        hooks.receive("/orders", headers, PAID)


def test_unsigned_events(courier: Package) -> None:
    refused = exception(courier, "WebhookSignatureError")
    with pytest.raises(refused, match="verify=False"):
        receiver(courier).receive("/faxes", {}, b"{}")
    assert receiver(courier, verify=False).receive("/faxes", {}, b'{"fax": "f"}') is not None
    seen: list[tuple[object, ...]] = []

    def approve(path: str, headers: Mapping[str, str], body: bytes) -> None:
        seen.append((path, headers["X-A"], body))

    hooks = receiver(courier, SECRETS, verify=approve)
    hooks.receive("/faxes", {"x-a": "1"}, b"{}")
    assert seen == [("/faxes", "1", b"{}")]
    with pytest.raises(refused, match="missing"):
        hooks.receive("/orders", {"x-a": "1"}, PAID)

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
    hooks = receiver(courier, {"ordres": "hunter2"})
    assert "no signature is called 'ordres'; there are: " in caplog.text
    assert "hunter2" not in caplog.text
    with pytest.raises(exception(courier, "ConfigurationError"), match="COURIER_ORDERS_SECRET"):
        hooks.receive("/orders", {}, PAID)


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
    hooks = receiver(courier)
    hooks.receive("/orders", hooks.sign("orders/paid", PAID), PAID)
    assert SECRETS["orders"] not in f"{hooks!r}"


def test_headers(courier: Package) -> None:
    hooks, refused = receiver(courier, SECRETS), exception(courier, "WebhookSignatureError")
    headers = hooks.sign("messages/received", b'{"message": {}}')
    pairs = [(name.upper(), value) for name, value in headers.items()]
    for doubled in pairs[1:]:
        with pytest.raises(refused, match="twice"):
            hooks.receive("/messages", [*pairs, doubled], b'{"message": {}}')
    for left_out in pairs[1:]:
        with pytest.raises(refused, match="missing"):
            hooks.receive("/messages", [pair for pair in pairs if pair != left_out], b'{"message": {}}')
    for strange in ("é", "\ud800", "x" * 100_000, ""):
        with pytest.raises(refused):
            hooks.receive("/messages", {**headers, "x-courier-signature": strange}, b'{"message": {}}')
    hooks.receive("/messages", pairs, b'{"message": {}}')


def test_a_signature_holds_for_its_path_alone(courier: Package) -> None:
    """A signature for one path does not hold for another."""
    hooks = receiver(courier, SECRETS)
    headers = hooks.sign("numbers/changed", b"{}") | hooks.sign("messages/received", b"{}")
    with pytest.raises(exception(courier, "WebhookSignatureError")):
        hooks.receive("/orders", headers, b"{}")


def test_a_part_of_the_body_is_no_nonce(courier: Package) -> None:
    """Dots join the signed parts, and no other split of them is accepted."""
    body = b'{"message": {"price": 1.5}}'
    hooks = receiver(courier, SECRETS)
    headers = hooks.sign("messages/received", body)
    cut = {**headers, "X-Courier-Nonce": "5}}." + headers["x-courier-nonce"]}
    cut.pop("x-courier-nonce")
    with pytest.raises(exception(courier, "WebhookError")):
        hooks.receive("/messages", cut, b'{"message": {"price": 1')


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe{", b'{"id": NaN}', b"[" * 100_000, b'{"id": "\xff"}'])
def test_invalid_json(courier: Package, body: bytes) -> None:
    hooks = receiver(courier, SECRETS)
    with pytest.raises(exception(courier, "WebhookParseError")):
        hooks.receive("/orders", hooks.sign("orders/paid", body), body)


def test_a_required_field_is_missing(courier: Package) -> None:
    hooks = receiver(courier, SECRETS)
    with pytest.raises(exception(courier, "WebhookParseError"), match="orders/lost"):
        hooks.receive("/lost", hooks.sign("orders/lost", b"{}"), b"{}")


def test_a_path_of_no_event(courier: Package) -> None:
    for hooks in (receiver(courier), receiver(courier, verify=False)):
        with pytest.raises(exception(courier, "WebhookPathError"), match="'/nowhere'"):
            hooks.receive("/nowhere", {}, b"{}")
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
