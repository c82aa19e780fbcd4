"""`gen mock`: every operation of every connector is answered, with failures on request."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any, assert_never

import httpx
import pytest
from click.testing import CliRunner
from sinch_sdk import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
    Sinch,
    SmsDelivered,
    parse_webhook,
)
from starlette.applications import Starlette
from starlette.routing import Mount

from generator import ir
from generator.cli import main
from generator.mock.app import Faults
from generator.mock.webhooks import secrets
from generator.text.jsonvalue import Json, is_array
from tests.support.calling import CONNECTORS, calls, settings, with_tokens, without_token
from tests.support.mocking import Redirected, mocked
from tests.support.packages import Package, compiled, compiled_document, compiled_text, imported
from tests.support.paths import CONNECTORS as CONNECTOR_SPECS
from tests.support.paths import ROOT
from tests.support.server import running
from tests.support.serving import serving as served
from tests.support.specs import SERVICE, thing


@pytest.mark.parametrize("path", CONNECTORS, ids=lambda path: path.name)
def test_every_operation_is_answered(path: Path) -> None:
    connector = compiled(path)
    with (
        imported(connector) as package,
        mocked(connector) as url,
        with_tokens(connector, Redirected(url)) as http,
    ):
        client = package.client(
            {**settings(connector), **without_token(connector)}, base_url=url, max_retries=0, http_client=http
        )
        for handle, key, operation, arguments in calls(package):
            _check(package, operation, package.call(client, handle, key, arguments), url)


def _check(package: Package, operation: ir.Operation, result: object, url: str) -> None:
    match operation.reply:
        case ir.RecordReply(ref):
            assert type(result) is package.public(ref.name), (operation.wire, url)
            assert _missing(package.connector.record(ref), result) == []
        case ir.PageReply(type_):
            items: object = getattr(result, "items", None)
            assert is_array(items)
            if isinstance(type_, ir.RecordRef):
                assert _missing(package.connector.record(type_), items[0]) == []
        case ir.NoReply():
            assert result is None
        case ir.JsonReply():
            assert result is not None
        case ir.TextReply():
            assert isinstance(result, str)
        case ir.BytesReply():
            assert isinstance(result, bytes)
        case ir.EventsReply() | ir.LinesReply() | ir.StreamReply():
            assert list(_items(result))
        case _:
            assert_never(operation.reply)


def _items(stream: Any) -> Iterable[object]:
    """The items of a stream."""
    return (item for item in stream)


def _missing(record: ir.Record, value: object) -> list[str]:
    return [field.wire for field in _lone(record) if getattr(value, field.name) is None]


def _lone(record: ir.Record) -> list[ir.Field]:
    """Return the fields with a place of their own: one place can't hold values of two types."""
    places = [field.selector for field in record.fields]
    return [field for field in record.fields if sum(_overlap(field.selector, place) for place in places) == 1]


def _overlap(left: ir.Selector, right: ir.Selector) -> bool:
    shorter = min(len(left), len(right))
    return left[:shorter] == right[:shorter]


@pytest.fixture(scope="module")
def sinch() -> Generator[str]:
    """Start a mock of the first connector."""
    with mocked(compiled(ROOT / "specs/sinch")) as url:
        yield url


def client(url: str) -> Sinch:
    """Return a client of it."""
    return Sinch(username="u", password="p", project_id="prj", base_url=url, max_retries=0)


def test_what_is_created_is_read_back_and_listed(sinch: str) -> None:
    with client(sinch) as api:
        message = api.sms.create(to="+15551230001", body='He said "hi"\n', from_="+15551230002")
        assert (message.body, message.to, message.from_) == ('He said "hi"\n', "+15551230001", "+15551230002")
        assert message.id is not None
        assert api.sms.read(message.id) == message
        assert message in api.sms.list().items
        assert len(api.sms.list(limit=2).items) == 2


def test_a_bad_request_says_why(sinch: str) -> None:
    with client(sinch) as api:
        with pytest.raises(BadRequestError, match="'to' is a required property"):
            api.request("POST", "/v1/sms", json={"body": "x", "from": "y"})
        with pytest.raises(BadRequestError, match="unknown parameter 'limt': did you mean 'limit'"):
            api.request("GET", "/v1/sms", params={"limt": "1"})
        with pytest.raises(BadRequestError, match="limit is not a valid Integer"):
            api.request("GET", "/v1/sms", params={"limit": "many"})
        with pytest.raises(NotFoundError, match="/v1/smss is not a path of the connector: did you mean '/v1/sms'"):
            api.request("GET", "/v1/smss")
    assert httpx.post(f"{sinch}/v1/sms", content=b"x", auth=("u", "p")).status_code == 415
    broken = httpx.post(f"{sinch}/v1/sms", content=b"{", auth=("u", "p"), headers={"Content-Type": "application/json"})
    assert broken.status_code == 400
    assert "the body is not valid JSON" in broken.text
    assert httpx.put(f"{sinch}/v1/sms", auth=("u", "p")).headers["allow"] == "GET, POST"


def test_credentials_are_asked_for(sinch: str) -> None:
    with client(sinch) as api, pytest.raises(AuthenticationError, match="send Authorization: Basic"):
        api.with_options(default_headers={}).request("GET", "/v1/sms", headers={"Authorization": "Bearer x"})
    assert httpx.get(f"{sinch}/v1/sms").status_code == 401


def test_deleted_is_gone() -> None:
    connector = compiled(ROOT / "specs/sinch-live")
    with imported(connector) as package, mocked(connector) as url:
        api = package.client({**settings(connector), **without_token(connector)}, base_url=url, max_retries=0)
        package.call(api, "contact", "delete", {"id": "contact-1"})
        not_found = package.public("NotFoundError")
        assert isinstance(not_found, type)
        assert issubclass(not_found, Exception)
        with pytest.raises(not_found, match="there is no 'contact-1'"):
            package.call(api, "contact", "read", {"id": "contact-1"})
        listed = package.call(api, "contact", "list", {})
        assert [item.id for item in getattr(listed, "items", [])] == ["contact-2", "contact-3"]


def test_hosts_with_one_path() -> None:
    batches = thing(
        handle="batches",
        baseURL="https://batches.acme.example",
        fields=[{"name": "batch", "type": "Integer", "required": True}, {"name": "name"}],
    )
    document = {**SERVICE, "resources": [thing(fields=[{"name": "id", "type": "ID"}]), batches]}
    with mocked(compiled_document(document)) as url:
        reply = httpx.get(f"{url}/things/1").json()
        assert reply["id"] == "1"
        assert isinstance(reply["batch"], int)
        assert httpx.delete(f"{url}/things/1").status_code == 405


def test_a_path_with_more_fixed_text_wins() -> None:
    paths = {"GET /{{id}}": "read", "POST /{{id}}:{{verb}}": "change", "GET /find": "find", "POST /{{id}}/run": "run"}
    operations = {name: dict(zip(("method", "path"), request.split(), strict=True)) for request, name in paths.items()}
    calls = ("POST /things/1:lock", "GET /things/find", "POST /things/1/run", "POST /things/1")
    with mocked(compiled_document({**SERVICE, "resources": [thing(operations=operations)]})) as url:
        requests = [call.split() for call in calls]
        assert [httpx.request(method, f"{url}{path}").status_code for method, path in requests] == [200, 200, 200, 405]


def test_failures_and_delays_on_request() -> None:
    connector = compiled(ROOT / "specs/sinch")
    with mocked(connector, Faults(((429, 1.0),), 0.05)) as url, client(url) as api:
        started = time.perf_counter()
        with pytest.raises(RateLimitError) as caught:
            api.sms.list()
        assert time.perf_counter() - started >= 0.05
        assert caught.value.retry_after == 1.0


def test_events_are_delivered_and_signed() -> None:
    connector = compiled(ROOT / "specs/sinch-live")
    with running() as receiver, mocked(connector, webhooks=receiver.url) as url, imported(connector) as package:
        answered = httpx.post(f"{url}/_mock/webhooks/sms/delivered")
        assert answered.json() == {"status": 200}
        (request,) = receiver.take()
        make = package.module.WebhookReceiver
        received: object = make(secrets=secrets(connector, {})).receive(
            request.target, dict(request.headers), request.body
        )
        assert type(received) is package.public("SmsDelivered")
        assert httpx.post(f"{url}/_mock/webhooks/sms/nothing").status_code == 404


def test_batches_and_forms_are_delivered(pigeon: Package) -> None:
    connector = pigeon.connector
    received: list[object] = []
    made = pigeon.module.WebhookReceiver(secrets=secrets(connector, {}))
    for name in ("MailDelivered", "MailBounced", "MailOpened", "MailReceived"):
        made.on(pigeon.public(name))(received.append)
    with serving(made) as target, mocked(connector, webhooks=target) as url:
        for id in pigeon.webhooks:
            assert httpx.post(f"{url}/_mock/webhooks/{id}").json() == {"status": 200}
        names = [type(event).__name__ for event in received]
        assert names == ["MailDelivered", "MailBounced", "MailOpened", "MailReceived"]
        received.clear()
        api = pigeon.client({"api_key": "k"}, base_url=url)
        pigeon.call(api, "mails", "send", {"to": "a@acme.example", "text": "x"})
        deadline = time.monotonic() + 10
        while len(received) < 4 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert sorted(type(event).__name__ for event in received) == sorted(names)
        assert httpx.post(f"{url}/_mock/challenges/mails/opened").status_code == 409


def test_challenges_are_asked() -> None:
    connector = compiled(CONNECTOR_SPECS / "agora")
    with imported(connector) as package:
        made = package.module.WebhookReceiver(secrets=secrets(connector, {}), verify_token="mock", verify=False)
        other = package.module.WebhookReceiver(secrets=secrets(connector, {}), verify_token="other")
        for receiver, status in ((made, 200), (other, 401)):
            with serving(receiver) as target, mocked(connector, webhooks=target) as url:
                for id in ("posts/changed", "posts/mentioned"):
                    answer = httpx.post(f"{url}/_mock/challenges/{id}").json()
                    assert answer == {"status": status, "answered": status == 200}
        with serving(made) as target, mocked(connector, webhooks=target) as url:
            assert httpx.post(f"{url}/_mock/challenges/posts/flagged").json() == {"status": 200, "answered": True}
            assert httpx.post(f"{url}/_mock/webhooks/posts/changed").json() == {"status": 200}
            assert httpx.post(f"{url}/_mock/challenges/posts/nothing").status_code == 404


def test_a_create_is_followed_by_its_events() -> None:
    connector = compiled(ROOT / "specs/sinch")
    with running() as receiver, mocked(connector, webhooks=receiver.url) as url, client(url) as api:
        api.sms.create(to="+1", body="x", from_="+2")
        deadline = time.monotonic() + 10
        requests = receiver.take()
        while not requests and time.monotonic() < deadline:
            time.sleep(0.01)
            requests = receiver.take()
        (request,) = requests
        assert request.target == "/webhooks/sinch/sms/delivered"
        assert isinstance(parse_webhook(request.target, request.body), SmsDelivered)


def test_the_command_serves() -> None:
    command = [sys.executable, "-m", "generator", "mock", str(ROOT / "specs/sinch"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first.startswith("Sinch on http://127.0.0.1:")
            url = first.split()[2].rstrip(";")
            with client(url) as api:
                assert len(api.sms.list().items) == 3
        finally:
            process.terminate()


@pytest.mark.parametrize("options", [["--fail", "429"], ["--fail", "200:0.1"], ["--latency", "50"], ["--secret", "x"]])
def test_bad_options(options: list[str]) -> None:
    assert CliRunner().invoke(main, ["mock", str(ROOT / "specs/sinch"), *options]).exit_code == 2


@pytest.fixture(scope="module")
def pigeon() -> Generator[Package]:
    """Import the package of a connector whose events come in batches and forms."""
    with imported(compiled(CONNECTOR_SPECS / "pigeon")) as package:
        yield package


@contextmanager
def serving(receiver: Any) -> Generator[str]:
    """Serve a webhook receiver, and yield its URL."""
    with served(Starlette(routes=[Mount("/", app=receiver.asgi())])) as url:
        yield url


STUDIO = ROOT / "tests/connectors/studio"


@pytest.fixture(scope="module")
def studio() -> Generator[tuple[Package, str]]:
    """Start a mock of the connector with types of its own, beside its package."""
    connector = compiled(STUDIO)
    with imported(connector) as package, mocked(connector) as url:
        yield package, url


def strict(studio: tuple[Package, str]) -> Any:
    """A client that takes no field which doesn't fit."""
    package, url = studio
    return package.client({"token": "t"}, base_url=url, max_retries=0, strict=True)


def test_nested_answers_decode_to_the_last_leaf(studio: tuple[Package, str]) -> None:
    package, _ = studio
    with strict(studio) as client:
        message = client.messages.read("m1")
        assert (message.content[0].type, message.content[0].text) == ("text", "Hello")
        assert type(message.app) is package.public("TextMessage")
        assert type(message.shape) is package.public("Circle")
        assert message.usage.tags[0].level == 1
        assert message.author.teams[0].id == 1042
        assert message.seats["first"].row == 1
        assert message.tree.children[0].label == "spring"
        assert message.secret is None
        assert message.lines == ["line"]
        assert all(item.content for item in client.messages.list())


def test_nested_values_that_were_sent_are_remembered(studio: tuple[Package, str]) -> None:
    card: Any = studio[0].public("CardMessage")
    tree: dict[str, Json] = {"label": "root", "children": [{"label": "leaf", "children": []}]}
    with strict(studio) as client:
        made = client.messages.create(
            model="m",
            turns=[{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
            tree=tree,
            app={"card_message": {"title": "Card"}},
            shape={"kind": "square", "side": 2.0},
            usage={"input_tokens": 7},
            spots=["here", {"x": 1.0, "y": 2.0}, {"name": "there"}],
        )
        assert made == client.messages.read(made.id)
        assert [child.label for child in made.tree.children] == ["leaf"]
        assert made.app == card(title="Card")
        assert (made.shape.kind, made.shape.side) == ("square", 2.0)
        assert (made.usage.input_tokens, made.usage.output_tokens) == (7, 12)  # the server's own is an example
        assert [type(spot).__name__ for spot in made.spots] == ["str", "Point", "Place"]
        changed = client.messages.update(
            made.id,
            message={"content": [{"type": "tool_use", "id": "t1"}], "author": {"name": "Ann"}, "secret": "s"},
        )
        assert changed.id == made.id
        assert (changed.content[0].id, changed.author.name, changed.secret) == ("t1", "Ann", None)
        again = client.messages.update(made.id, message=changed)  # what was read can be sent
        assert again == changed


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"turns": [{"role": "user", "content": [{"type": "text"}]}]}, "/turns/0/content/0: 'text' is a required"),
        ({"turns": [{"role": "user", "content": [{"type": "tool_use", "id": 5}]}]}, "/turns/0/content/0/id: 5 is not"),
        ({"turns": [{"role": 1, "content": "x"}]}, "/turns/0/role: 1 is not"),
        ({"turns": [{"content": "x"}]}, "/turns/0: 'role' is a required property"),
        ({"turns": [], "tree": {"label": "a", "children": [{"label": 1}]}}, "/tree/children/0/label: 1 is not"),
        ({"turns": [], "shape": {"kind": "square", "side": "2"}}, "/shape/side: '2' is not of type 'number'"),
        ({"turns": [], "app": {"card_message": {"title": 1}}}, "/app/card_message/title: 1 is not"),
        ({"turns": [], "spots": [{"x": 1, "y": "2"}]}, "/spots/0/y: '2' is not of type 'number'"),
    ],
)
def test_nested_values_of_requests_are_checked(
    studio: tuple[Package, str], body: dict[str, object], where: str
) -> None:
    answer = httpx.post(f"{studio[1]}/messages", json={"model": "m", **body}, headers={"Authorization": "Bearer t"})
    assert answer.status_code == 400
    assert where in answer.json()["error"]["message"]


def test_an_object_in_a_query_is_checked() -> None:
    hole = {"value": "{{near}}", "placeholders": [{"name": "near", "type": "Point"}]}
    level = {"value": "{{level}}", "placeholders": [{"name": "level", "type": "Level"}]}
    point = {"fields": [{"name": "x", "type": "Number", "required": True}]}
    operation = {"method": "GET", "queryParams": {"near": hole, "level": level}}
    types = {"Point": point, "Level": {"type": "Integer", "options": ["1", "2"]}}
    document = {**SERVICE, "types": types, "resources": [thing(operations={"list": operation})]}
    with mocked(compiled_document(document)) as url:
        for text, status, words in (
            ('{"x": 1}', 200, ""),
            ('{"x": "1"}', 400, "near at /x: '1' is not of type 'number'"),
            ("x", 400, "near is not valid JSON"),
        ):
            answer = httpx.get(f"{url}/things", params={"near": text})
            assert answer.status_code == status
            assert words in answer.text
        assert httpx.get(f"{url}/things", params={"level": "many"}).status_code == 400
        assert httpx.get(f"{url}/things", params={"level": "3"}).status_code == 200  # others may come


def test_the_log_says_why_where_an_error_has_no_place_for_it(caplog: pytest.LogCaptureFixture) -> None:
    limit = {"value": "{{limit}}", "placeholders": [{"name": "limit", "type": "Integer"}]}
    operation = {"method": "GET", "queryParams": {"limit": limit}, "errors": {"types": {"default": "Fault"}}}
    types = {"Fault": {"fields": [{"name": "n", "type": "Integer"}]}}
    document = {**SERVICE, "types": types, "resources": [thing(operations={"list": operation})]}
    caplog.set_level(logging.INFO, "generator.mock")
    with mocked(compiled_document(document)) as url:
        refused = httpx.get(f"{url}/things", params={"limit": "many\nGET /x -> 200"})
        httpx.get(f"{url}/thing")
    assert refused.status_code == 400
    assert "Integer" not in refused.text
    (first, second) = (record.getMessage() for record in caplog.records if record.name == "generator.mock")
    assert first == "GET /things -> 400 things.list: the query's limit is not a valid Integer"
    assert second == "GET /thing -> 404: /thing is not a path of the connector: did you mean '/things'?"


EXAMPLES = """{
  "handle": "acme",
  "service": {"baseURL": "https://api.acme.example"},
  "resources": [{"handle": "notes", "endpoint": "/notes", "fields": [{"name": "id", "type": "ID"}, {"name": "text"},
      {"name": "mood", "example": "calm"}, {"name": "by", "fields": [{"name": "name"}]}],
    "operations": {
      "create": {"method": "POST", "bodyTemplate": {
        "value": "{\\"text\\": \\"{{text}}\\"}", "placeholders": [{"name": "text"}]},
        "example": {"reply": {"id": "n1", "text": "Hello", "mood": "glad", "by": {"name": "Ada"}, "more": [1]}}},
      "list": {"method": "GET", "items": ["data"], "pagination": {"style": "link", "next": ["links", "next"]},
        "example": {"reply": {"data": [{"id": "n1", "by": {"name": "Grace"}}], "links": {"next": "/x"}, "total": 9}}},
      "status": {"method": "GET", "path": "/status", "returns": "json", "example": {"reply": {"up": true}}},
      "read": {"method": "GET", "path": "/one"}
    }}]
}"""


def test_answers_are_those_of_the_examples() -> None:
    """What was sent stands in the place of the example's values."""
    connector = compiled_text(EXAMPLES)
    with mocked(connector) as url, httpx.Client(base_url=url) as client:
        made = client.post("/notes", json={"text": "Mine"}).json()
        assert made == {"id": "notes-4", "text": "Mine", "mood": "glad", "by": {"name": "Ada"}, "more": [1]}
        assert client.get("/notes/status").json() == {"up": True}
        listed = client.get("/notes").json()
        assert [item["id"] for item in listed["data"]] == ["notes-1", "notes-2", "notes-3", "notes-4"]
        assert {item["by"]["name"] for item in listed["data"]} == {"Grace"}
        assert (listed["links"], listed["total"]) == ({"next": None}, 9)
        assert client.get("/notes/one").json()["mood"] == "calm"


def test_brackets_are_followed_to_a_depth() -> None:
    with mocked(compiled(CONNECTOR_SPECS / "till")) as url:
        query = f"created{'[a]' * 2000}=1"
        answer = httpx.get(f"{url}/checkout/sessions?{query}", auth=("k", ""))
    assert answer.status_code == 400
    assert "nested over 64 levels" in answer.text


UNION_LIST = """{
  "handle": "acme", "service": {"baseURL": "https://api.acme.example"},
  "types": {
    "Text": {"fields": [{"name": "text", "required": true}]},
    "Image": {"fields": [{"name": "image"}]},
    "Block": {"tag": ["type"], "variants": {"text": "Text", "image": "Image"}},
    "Held": {"variants": {"text": "Text", "image": "Image"}},
    "Message": {"fields": [{"name": "content", "type": "Block[]"}]}},
  "resources": [{"handle": "things", "operations": {"read": {"method": "GET"}}, "fields": [
    {"name": "images", "selector": ["blocks", "*", "image"], "required": true},
    {"name": "texts", "selector": ["blocks", "*", "text"]},
    {"name": "inner", "selector": ["messages", "*", "content", "*", "image"]},
    {"name": "held", "selector": ["under", "*", "image", "image"]},
    {"name": "blocks", "type": "Block[]"}, {"name": "messages", "type": "Message[]"},
    {"name": "under", "type": "Held[]"}
  ]}]
}"""


def test_an_element_has_members_of_its_type_alone() -> None:
    connector = compiled_text(UNION_LIST)
    with mocked(connector) as url:
        assert httpx.get(url).json() == {
            "blocks": [{"type": "text", "text": "Hello"}],
            "messages": [{"content": [{"type": "text", "text": "Hello"}]}],
            "under": [{"text": {"type": "text", "text": "Hello"}}],
        }
