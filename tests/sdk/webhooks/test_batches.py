"""Deliveries of several events, and as forms: each event is handled once, and one that fails stops no other."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracle.examples import profile
from tests.sdk.webhooks.receiver import Receiver, exception, receiver
from tests.sdk.webhooks.serving import served
from tests.support.packages import Package

SECRETS = {"events": "secret", "opens": "whsec_c2VjcmV0"}


def delivered(mail: str, **members: object) -> dict[str, object]:
    """An event of a mail; its own id is that of the mail."""
    return {"event": "delivered", "mail_id": mail, "event_id": f"event of {mail}", **members}


def bounced(mail: str) -> dict[str, object]:
    return delivered(mail, event="bounced", bounce={"code": 550})


def encoded(events: Sequence[object]) -> bytes:
    return json.dumps(events).encode()


class Inbox:
    """The mails of the events that were handled, and those whose handling fails."""

    def __init__(self, package: Package, made: Receiver, *events: str, asynchronous: bool = False) -> None:
        self.mails: list[str] = []
        self.failing: set[str] = set()
        for event in events or ("MailDelivered", "MailBounced", "MailOpened"):
            made.on(package.public(event))(self._later if asynchronous else self._now)

    def _now(self, event: Any) -> None:
        if event.mail in self.failing:
            raise OSError(f"{event.mail} fails")
        self.mails.append(event.mail)

    async def _later(self, event: Any) -> None:
        await asyncio.sleep(0)
        self._now(event)


@pytest.fixture
def made(pigeon: Package) -> Receiver:
    return receiver(pigeon, SECRETS)


def failures(error: Exception) -> dict[int, str]:
    """The classes of a batch's failures, by position."""
    found: dict[int, Exception] = getattr(error, "failures", {})
    return {position: type(failure).__name__ for position, failure in found.items()}


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("interface", ["asgi", "wsgi"])
def test_a_batch_over_sockets(pigeon: Package, interface: str, *, asynchronous: bool) -> None:
    if interface == "wsgi" and asynchronous:
        pytest.skip("WSGI calls no coroutine functions")
    made = receiver(pigeon, SECRETS)
    inbox = Inbox(pigeon, made, asynchronous=asynchronous)
    body = encoded([delivered("1"), bounced("2"), {"event": "unheard of"}, delivered("3")])
    with served(made, interface) as url, httpx.Client(base_url=url) as sender:
        inbox.failing = {"2"}
        answers = [sender.post("/hooks/pigeon", headers=made.sign("mails/delivered", body), content=body)]
        assert inbox.mails == ["1", "3"]
        inbox.failing = set()
        again = made.sign("mails/delivered", body)
        answers += [sender.post("/hooks/pigeon", headers=again, content=body) for _ in range(2)]
        assert inbox.mails == ["1", "3", "2"]
        assert [answer.status_code for answer in answers] == [500, 200, 200]
        form = urlencode({"pigeon_events": json.dumps([{"mail_id": 7}, {"mail_id": 8}])}).encode()
        headers = made.sign("mails/opened", form)
        assert headers["content-type"] == "application/x-www-form-urlencoded"
        assert sender.post("/hooks/pigeon/opens", headers=headers, content=form).status_code == 200
        assert inbox.mails == ["1", "3", "2", "7", "8"]


def test_what_is_returned(pigeon: Package, made: Receiver) -> None:
    body = encoded([delivered("1"), bounced("2"), {"event": "new"}])
    events: Any = made.receive("/hooks/pigeon", made.sign("mails/delivered", body), body)
    assert [type(event).__name__ for event in events] == ["MailDelivered", "MailBounced", "UnknownWebhook"]
    assert [event.raw for event in events] == json.loads(body)
    assert events[1].bounce.code == 550
    event: Any = made.receive("/hooks/pigeon/inbound", made.sign("mails/received", b"subject=Hi"), b"subject=Hi")
    assert event.subject == "Hi"
    parse: Any = pigeon.public("parse_webhook")
    assert parse("/hooks/pigeon", body) == events
    assert parse("/hooks/pigeon/inbound", "subject=Hi") == event
    assert [type(event).__name__ for event in parse("mails/bounced", encoded([bounced("1")]))] == ["MailBounced"]
    assert type(parse("/nowhere", b"{}")).__name__ == "UnknownWebhook"
    assert made.receive("/hooks/pigeon", made.sign("mails/delivered", b"[]"), b"[]") == []


def test_a_bad_event_costs_no_good_one(pigeon: Package, made: Receiver) -> None:
    inbox = Inbox(pigeon, made)
    body = encoded([delivered("1"), {"event": "delivered"}, 3, delivered("4"), None, delivered("5", mail_id=[])])
    refused = exception(pigeon, "WebhookBatchError")
    for handled in (["1", "4"], []):
        with pytest.raises(
            refused, match="4 of the delivery's events failed, the first at 1: WebhookParseError"
        ) as caught:
            made.receive("/hooks/pigeon", made.sign("mails/delivered", body), body)
        assert [event.mail for event in vars(caught.value)["events"]] == handled
        assert failures(caught.value) == dict.fromkeys((1, 2, 4, 5), "WebhookParseError")
    assert inbox.mails == ["1", "4"]
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert failures(again) == failures(caught.value)
    with served(made, "asgi") as url:
        headers = made.sign("mails/delivered", body)
        assert httpx.post(f"{url}/hooks/pigeon", headers=headers, content=body).status_code == 400


def test_each_failure_is_kept(pigeon: Package, made: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    inbox = Inbox(pigeon, made)
    inbox.failing = {"1", "3"}
    body = encoded([delivered("1"), delivered("2"), delivered("3"), 4])
    with pytest.raises(exception(pigeon, "WebhookBatchError"), match="OSError: 1 fails") as caught:
        asyncio.run(_received(made, "/hooks/pigeon", made.sign("mails/delivered", body), body))
    assert failures(caught.value) == {0: "OSError", 2: "OSError", 3: "WebhookParseError"}
    assert isinstance(caught.value.__cause__, OSError)
    with served(made, "asgi") as url:
        headers = made.sign("mails/delivered", body)
        answer = httpx.post(f"{url}/hooks/pigeon", headers=headers, content=body)
    assert (answer.status_code, answer.text) == (500, "Internal Server Error")
    assert [text in caplog.text for text in ("event 0 of", "event 2 of", "event 3 of", "3 fails")] == [True] * 4


async def _received(made: Receiver, path: str, headers: dict[str, str], body: bytes) -> object:
    return await made.areceive(path, headers, body)


def test_ids_hold_in_any_batch(pigeon: Package, made: Receiver) -> None:
    """A sender may put the events together in another way when it repeats them, and twice into one batch."""
    inbox = Inbox(pigeon, made)
    for events in (
        [delivered("1"), delivered("2")],
        [delivered("2"), delivered("3"), delivered("3")],
        [delivered("1")],
    ):
        body = encoded(events)
        made.receive("/hooks/pigeon", made.sign("mails/delivered", body), body)
    assert inbox.mails == ["1", "2", "3"]


def test_an_event_without_an_id_has_its_place(pigeon: Package, made: Receiver) -> None:
    inbox = Inbox(pigeon, made)
    inbox.failing = {"2"}
    events = [{"event": "delivered", "mail_id": mail} for mail in ("1", "2", "1")]
    body = encoded(events)
    with pytest.raises(exception(pigeon, "WebhookBatchError")):
        made.receive("/hooks/pigeon", made.sign("mails/delivered", body, timestamp=time.time() - 1), body)
    inbox.failing = set()
    headers = made.sign("mails/delivered", body)  # the sender signs a repetition anew
    made.receive("/hooks/pigeon", headers, body)
    with pytest.raises(exception(pigeon, "WebhookReplayError")):
        made.receive("/hooks/pigeon", headers, body)
    assert inbox.mails == ["1", "1", "2"]


def test_batches_that_are_alike_are_several(pigeon: Package, made: Receiver) -> None:
    """A sender that names its deliveries may send the same events again; one that doesn't can't."""
    inbox = Inbox(pigeon, made)
    form = urlencode({"pigeon_events": '[{"mail_id": 1}]'}).encode()
    headers = made.sign("mails/opened", form)
    made.receive("/hooks/pigeon/opens", headers, form)
    with pytest.raises(exception(pigeon, "WebhookReplayError")):
        made.receive("/hooks/pigeon/opens", headers, form)
    made.receive("/hooks/pigeon/opens", made.sign("mails/opened", form), form)
    assert inbox.mails == ["1", "1"]


def test_an_unsigned_batch_is_repeated_in_part(pigeon: Package) -> None:
    made = receiver(pigeon, verify=False)
    inbox = Inbox(pigeon, made)
    form = urlencode({"pigeon_events": '[{"mail_id": 1}, {"mail_id": 2}]'}).encode()
    inbox.failing = {"2"}
    with pytest.raises(exception(pigeon, "WebhookBatchError")):
        made.receive("/hooks/pigeon/opens", {}, form)
    inbox.failing = set()
    made.receive("/hooks/pigeon/opens", {}, form)
    assert inbox.mails == ["1", "2"]
    made.receive("/hooks/pigeon/opens", {}, form)
    assert inbox.mails == ["1", "2", "1", "2"]


def test_a_batch_that_is_being_handled_comes_again(pigeon: Package, made: Receiver) -> None:
    entered, leave, mails = threading.Event(), threading.Event(), list[str]()

    @made.on(pigeon.public("MailDelivered"))
    def slow(event: Any) -> None:
        mails.append(event.mail)
        entered.set()
        assert leave.wait(10)

    body = encoded([{"event": "delivered", "mail_id": "1"}, {"event": "delivered", "mail_id": "2"}])
    with ThreadPoolExecutor(1) as pool, served(made, "asgi") as url:
        first = pool.submit(made.receive, "/hooks/pigeon", made.sign("mails/delivered", body), body)
        assert entered.wait(10)
        again = made.sign("mails/delivered", body, timestamp=1 + time.time())  # the sender signs a repetition anew
        answer = httpx.post(f"{url}/hooks/pigeon", headers=again, content=body)
        leave.set()
        first.result()
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert mails == ["1", "2"]


def test_an_event_that_another_batch_handles_comes_again(pigeon: Package, made: Receiver) -> None:
    entered, leave, mails = threading.Event(), threading.Event(), list[str]()

    @made.on(pigeon.public("MailDelivered"))
    def slow(event: Any) -> None:
        mails.append(event.mail)
        entered.set()
        assert event.mail != "1" or leave.wait(10)

    one, two = encoded([delivered("1")]), encoded([delivered("1"), delivered("2")])
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(made.receive, "/hooks/pigeon", made.sign("mails/delivered", one), one)
        assert entered.wait(10)
        with pytest.raises(exception(pigeon, "WebhookBatchError")) as caught:
            made.receive("/hooks/pigeon", made.sign("mails/delivered", two), two)
        assert failures(caught.value) == {0: "WebhookReplayError"}
        leave.set()
        first.result()
    made.receive("/hooks/pigeon", made.sign("mails/delivered", two), two)
    assert mails == ["1", "2"]


def test_a_cancelled_batch_is_repeated_from_there(pigeon: Package, made: Receiver) -> None:
    mails: list[str] = []

    async def run() -> None:
        started = asyncio.Event()

        @made.on(pigeon.public("MailDelivered"))
        async def hangs_once(event: Any) -> None:
            if event.mail == "2" and not started.is_set():
                started.set()
                await asyncio.Event().wait()
            mails.append(event.mail)

        body = encoded([delivered("1"), delivered("2"), delivered("3")])
        headers = made.sign("mails/delivered", body)
        task = asyncio.create_task(_received(made, "/hooks/pigeon", headers, body))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await _received(made, "/hooks/pigeon", headers, body)

    asyncio.run(run())
    assert mails == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/hooks/pigeon", b'{"event": "delivered"}'),
        ("/hooks/pigeon", b"null"),
        ("/hooks/pigeon", b"[" + b"{}," * 10_000 + b"{}]"),
        ("/hooks/pigeon/opens", b"other=1"),
        ("/hooks/pigeon/opens", b"pigeon_events=no+json"),
        ("/hooks/pigeon/opens", b"pigeon_events=%7B%7D"),
        ("/hooks/pigeon/opens", b"pigeon_events=[]&pigeon_events=[]&x"),
        ("/hooks/pigeon/opens", b'[{"mail_id": 1}]'),
        ("/hooks/pigeon/inbound", b"subject=%FF"),
        ("/hooks/pigeon/inbound", b"subject=\xff"),
        ("/hooks/pigeon/inbound", b'{"subject": "Hi"}'),
    ],
)
def test_a_body_of_another_shape(pigeon: Package, made: Receiver, path: str, body: bytes) -> None:
    ids = {"/hooks/pigeon": "mails/delivered", "/hooks/pigeon/opens": "mails/opened"}
    inbox = Inbox(pigeon, made, "MailDelivered", "MailOpened", "MailReceived", "UnknownWebhook")
    headers = made.sign(ids.get(path, "mails/received"), body)
    with pytest.raises(exception(pigeon, "WebhookParseError")):
        made.receive(path, headers, body)
    with pytest.raises(exception(pigeon, "WebhookParseError")):
        asyncio.run(_received(made, path, headers, body))
    parse: Any = pigeon.public("parse_webhook")
    with pytest.raises(exception(pigeon, "WebhookParseError")):
        parse(path, body)
    assert inbox.mails == []


def test_a_form(pigeon: Package, made: Receiver) -> None:
    parse: Any = pigeon.public("parse_webhook")
    pairs = [
        ("subject", "[1, 2] & more"),
        ("to", "a@acme.example"),
        ("to", "b@acme.example"),
        ("spam", "true"),
        ("envelope", '{"from": "c@acme.example"}'),
        ("headers", '{"X-One": "1"}'),
        ("other", ""),
    ]
    event = parse("/hooks/pigeon/inbound", urlencode(pairs).encode() + b"&")
    assert event.subject == "[1, 2] & more"
    assert event.to == ["a@acme.example", "b@acme.example"]
    assert event.spam is True
    assert event.sender == "c@acme.example"
    assert event.headers == {"X-One": "1"}
    assert event.raw["other"] == ""
    lone = parse("/hooks/pigeon/inbound", urlencode([("to", "[a]"), ("envelope", "no json")]))
    assert (lone.to, lone.sender, lone.raw) == (["[a]"], None, {"to": ["[a]"], "envelope": "no json"})
    assert parse("/hooks/pigeon/inbound", b"").raw == {}


def test_a_form_is_read_whatever_its_content_type(made: Receiver) -> None:
    headers = made.sign("mails/received", b"subject=Hi") | {"content-type": "application/json"}
    event: Any = made.receive("/hooks/pigeon/inbound", headers, b"subject=Hi")
    assert event.subject == "Hi"


def test_events_behind_a_star(agora: Package) -> None:
    made = receiver(agora, {"hub": "secret"})
    fields: list[object] = []

    @made.on(agora.public("PostChanged"))
    def changed(event: Any) -> None:
        fields.append(event.field)

    body = b'{"entry": [{"changes": [{"field": "a"}]}, {"id": 1}, {"changes": [{"field": "b"}, {"field": "c"}]}]}'
    made.receive("/hooks/posts", made.sign("posts/changed", body), body)
    assert fields == ["a", "b", "c"]
    for bad in (b'{"entry": [{"changes": {}}]}', b'{"entry": [1]}', b'{"entry": {}}', b"{}", b"[]"):
        with pytest.raises(exception(agora, "WebhookParseError"), match="is not a batch"):
            made.receive("/hooks/posts", made.sign("posts/changed", bad), bad)


@profile(150)
@given(st.data())
def test_each_event_is_handled_once_however_batches_come(pigeon: Package, data: st.DataObject) -> None:
    """Handlers fail and recover, batches are repeated, put together anew, signed anew: in the end each ran once."""
    made = receiver(pigeon, SECRETS)
    handled: Counter[str] = Counter()
    failing: set[str] = set()

    @made.on(pigeon.public("MailDelivered"))
    def handle(event: Any) -> None:
        if event.mail in failing:
            raise OSError(event.mail)
        handled[event.mail] += 1

    mails = [str(number) for number in range(data.draw(st.integers(1, 6)))]

    def post(some: list[str]) -> bool:
        return _accepted(pigeon, made, encoded([delivered(mail) for mail in some]))

    for _ in range(data.draw(st.integers(0, 5))):
        failing |= data.draw(st.sets(st.sampled_from(mails)))
        some = data.draw(st.lists(st.sampled_from(mails), max_size=6))
        assert post(some) == (not failing & {mail for mail in some if not handled[mail]})
        failing.clear()
    assert post(mails)
    assert handled == Counter(mails)


def _accepted(package: Package, made: Receiver, body: bytes) -> bool:
    try:
        made.receive("/hooks/pigeon", made.sign("mails/delivered", body, timestamp=time.time()), body)
    except exception(package, "WebhookReplayError") as error:
        return bool(vars(error)["handled"])
    except exception(package, "WebhookBatchError"):
        return False
    return True
