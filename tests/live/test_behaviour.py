"""Behaviour of the corrected connector that users rely on: hosts, credentials, tokens, pages, errors."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, TypeAlias

import httpx
import pytest
from sinch_live_sdk import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    MediaSms,
    NotFoundError,
    Sinch,
)

from tests.live import routes, standin
from tests.live.conftest import Running
from tests.support.server import Reply, Request, json_reply

Use: TypeAlias = Callable[[Sinch], object]

AT_ONCE = 50
NUMBER = "+15551230001"


def targets(sinch: Running) -> list[str]:
    """Return the requested targets, without those for tokens."""
    return [request.target for request in sinch.server.take() if request.target != "/oauth2/token"]


# --- pages ---


def test_two_pages_of_contacts_are_two_requests(sinch: Running) -> None:
    with sinch.client() as client:
        assert len(list(client.contact.list())) == 3
    path = f"/v1/projects/{routes.PROJECT}/contacts"
    assert targets(sinch) == [path, f"{path}?page_token=t2"]


def test_two_pages_of_messages_are_two_requests(sinch: Running) -> None:
    async def run() -> int:
        async with sinch.async_client() as client:
            return len([message async for message in client.conversation.list()])

    assert asyncio.run(run()) == 3
    path = f"/v1/projects/{routes.PROJECT}/messages"
    assert targets(sinch) == [path, f"{path}?page_token=t2"]


def test_sms_pages_of_two_one_and_none_give_three(sinch: Running) -> None:
    """`page_size` is the number of returned items (2, 1, 0); the walk ends when `count` is reached."""
    with sinch.client() as client:
        pages = list(client.sms.list(page_size=2).pages())
        assert [len(page.items) for page in pages] == [2, 1]
        assert len(client.sms.list(page=2, page_size=2).items) == 0
        assert [type(batch) for batch in client.sms.list(page=1, page_size=2)] == [MediaSms]
    assert targets(sinch)[:2] == [
        f"/xms/v1/{routes.PLAN}/batches?page_size=2",
        f"/xms/v1/{routes.PLAN}/batches?page=1&page_size=2",
    ]


def test_sms_pages_end_at_an_empty_one_where_the_count_is_unsaid(sinch: Running) -> None:
    counted = sinch.state.answer

    def uncounted(request: Request) -> Reply:
        reply = counted(request)
        return Reply(reply.status, reply.body.replace(b'"count": 3, ', b""), reply.headers)

    sinch.server.answer = uncounted
    with sinch.client() as client:
        assert [len(page.items) for page in client.sms.list(page_size=2).pages()] == [2, 1, 0]


def test_faxes_end_with_the_last_of_the_counted_pages(sinch: Running) -> None:
    with sinch.client() as client:
        assert len(list(client.fax.list())) == 3
    assert len(targets(sinch)) == 2


# --- the two modes of conversation ---


def test_an_app_in_dispatch_mode_knows_no_contacts(sinch: Running) -> None:
    with sinch.client() as client, pytest.raises(BadRequestError):
        client.conversation.send(app_id=routes.DISPATCH_APP, contact_id="contact-1", text="Hello")


# --- tokens ---


def test_an_expired_token_is_renewed_once_for_fifty_calls_at_once(sinch: Running) -> None:
    async def run() -> list[str | None]:
        async with sinch.async_client() as client:
            await client.contact.read("c0")
            assert sinch.state.issued == 1
            sinch.state.expire()
            contacts = await asyncio.gather(*(client.contact.read(f"c{number}") for number in range(AT_ONCE)))
            return [contact.id for contact in contacts]

    assert asyncio.run(run()) == [f"c{number}" for number in range(AT_ONCE)]
    assert sinch.state.issued == 2


def test_an_expired_token_is_renewed_once_for_fifty_threads(sinch: Running) -> None:
    with sinch.client() as client, ThreadPoolExecutor(AT_ONCE) as threads:
        client.contact.read("c0")
        sinch.state.expire()
        futures = [threads.submit(client.contact.read, f"c{number}") for number in range(AT_ONCE)]
        assert [future.result().id for future in futures] == [f"c{number}" for number in range(AT_ONCE)]
    assert sinch.state.issued == 2


def test_the_access_key_itself_may_be_sent(sinch: Running) -> None:
    with sinch.client().with_options(project_auth="basic") as client:
        assert client.contact.read("c1").id == "c1"
    assert sinch.state.issued == 0


# --- credentials ---


def test_each_product_gets_its_own_credential(sinch: Running) -> None:
    def authorization(call: Callable[[], object]) -> str | None:
        sinch.server.take()
        call()
        return sinch.server.take()[-1].header("authorization")

    application = f"{standin.APPLICATION_KEY}:{standin.APPLICATION_SECRET}".encode()
    basic = f"Basic {base64.b64encode(application).decode()}"
    with sinch.client() as client:
        assert authorization(lambda: client.sms.read("b1")) == f"Bearer {standin.PLAN_TOKEN}"
        assert authorization(lambda: client.voice.read("c1")) == basic
        assert authorization(lambda: client.verify.read("v1")) == basic
        calls: list[Callable[[], object]] = [
            lambda: client.conversation.read("m1"),
            lambda: client.contact.read("c1"),
            lambda: client.numbers.read(NUMBER),
            lambda: client.fax.read("f1"),
            lambda: client.request("GET", f"/v1/projects/{routes.PROJECT}/contacts/c1"),
        ]
        for call in calls:
            assert authorization(call) == "Bearer token-1"


NEEDS: list[tuple[Use, str, str]] = [
    (lambda c: c.sms.read("b1"), "service_plan_id", "SINCH_SERVICE_PLAN_ID"),
    (lambda c: c.voice.read("c1"), "application_key", "SINCH_APPLICATION_KEY"),
    (lambda c: c.verify.read("v1"), "application_key", "SINCH_APPLICATION_KEY"),
    (lambda c: c.contact.read("c1"), "project_id", "SINCH_PROJECT_ID"),
    (lambda c: c.numbers.read(NUMBER), "project_id", "SINCH_PROJECT_ID"),
    (lambda c: c.fax.read("f1"), "project_id", "SINCH_PROJECT_ID"),
]


@pytest.mark.parametrize(("call", "argument", "variable"), NEEDS)
def test_a_client_needs_only_what_it_uses(call: Use, argument: str, variable: str) -> None:
    with Sinch() as client, pytest.raises(ConfigurationError) as raised:
        call(client)
    assert f"{argument}=" in str(raised.value)
    assert variable in str(raised.value)


# --- errors: the four shapes, and none ---


ERRORS: list[tuple[Use, str | None, str]] = [
    (lambda c: c.sms.read("missing"), "NOT_FOUND", "there is no such thing"),
    (lambda c: c.voice.read("missing"), "40400", "there is no such thing"),
    (lambda c: c.verify.read("missing"), "40400", "there is no such thing"),
    (lambda c: c.conversation.read("missing"), "NOT_FOUND", "there is no such thing"),
    (lambda c: c.contact.read("missing"), "NOT_FOUND", "there is no such thing"),
    (lambda c: c.numbers.read("missing"), "NOT_FOUND", "there is no such thing"),
    (lambda c: c.fax.read("missing"), "NOT_FOUND", "there is no such thing"),
]


@pytest.mark.parametrize(("call", "code", "message"), ERRORS)
def test_the_code_and_the_message_of_each_shape(call: Use, code: str | None, message: str, sinch: Running) -> None:
    with sinch.client() as client, pytest.raises(NotFoundError) as raised:
        call(client)
    assert (raised.value.code, raised.value.message) == (code, message)


def test_an_error_of_conversation_without_its_wrapper(sinch: Running) -> None:
    sinch.server.answer = lambda _: json_reply({"code": 400, "message": "m", "status": "INVALID"}, 400)
    with sinch.client().with_options(project_auth="basic") as client, pytest.raises(BadRequestError) as raised:
        client.contact.read("c1")
    assert (raised.value.code, raised.value.message) == ("400", "m")


WRONG: list[tuple[Use, str | None]] = [
    (lambda c: c.with_options(service_plan_token="x").sms.read("b1"), None),
    (lambda c: c.with_options(application_secret="x").voice.read("c1"), "wrong credentials"),
    (lambda c: c.with_options(application_key="x").verify.read("v1"), "wrong credentials"),
    (lambda c: c.with_options(key_secret="x", project_auth="basic").contact.read("c1"), "wrong credentials"),
    (lambda c: c.with_options(key_secret="x", project_auth="basic").numbers.read(NUMBER), "wrong credentials"),
    (lambda c: c.with_options(key_id="x", project_auth="basic").fax.read("f1"), "wrong credentials"),
    (lambda c: c.with_options(key_secret="x").conversation.read("m1"), "no such key"),
]


@pytest.mark.parametrize(("call", "message"), WRONG)
def test_a_wrong_credential(call: Use, message: str | None, sinch: Running) -> None:
    with sinch.client() as client, pytest.raises(AuthenticationError) as raised:
        call(client)
    assert raised.value.message == message


def test_a_post_is_never_repeated_blindly(sinch: Running) -> None:
    sinch.server.answer = lambda _: Reply(503)
    with sinch.client().with_options(max_retries=2) as client, pytest.raises(APIStatusError):
        client.sms.create(to=[NUMBER], body="Hello")
    assert len(sinch.server.take()) == 1


# --- hosts ---


def asked_host(
    call: Use,
    *,
    sms: Literal["us", "au"] = "us",
    conversation: Literal["us", "eu", "br"] = "us",
    voice: Literal["global", "apse2"] = "global",
) -> str:
    """Return the host that a call is sent to without a base URL of the user's."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(200, json={"id": "1", "callId": "1", "phoneNumber": "1"})

    with Sinch(
        service_plan_id="p", service_plan_token="t", application_key="k", application_secret="s", key_id="i",
        key_secret="s", project_id="p", project_auth="basic", sms_region=sms, conversation_region=conversation,
        voice_region=voice, http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as client:  # fmt: skip
        call(client)
    return seen[0]


def test_every_product_has_its_host() -> None:
    assert asked_host(lambda c: c.sms.read("1")) == "us.sms.api.sinch.com"
    assert asked_host(lambda c: c.sms.read("1"), sms="au") == "au.sms.api.sinch.com"
    assert asked_host(lambda c: c.voice.read("1")) == "calling.api.sinch.com"
    assert asked_host(lambda c: c.voice.read("1"), voice="apse2") == "calling-apse2.api.sinch.com"
    assert asked_host(lambda c: c.verify.read("1")) == "verification.api.sinch.com"
    assert asked_host(lambda c: c.conversation.read("1")) == "us.conversation.api.sinch.com"
    assert asked_host(lambda c: c.contact.read("1"), conversation="br") == "br.conversation.api.sinch.com"
    assert asked_host(lambda c: c.conversation.apps.read("1"), conversation="eu") == "eu.conversation.api.sinch.com"
    assert asked_host(lambda c: c.conversation.templates.read("1"), conversation="eu") == "eu.template.api.sinch.com"
    batches = "br.conversationbatch.api.sinch.com"
    assert asked_host(lambda c: c.conversation.batches.read("1"), conversation="br") == batches
    assert asked_host(lambda c: c.numbers.read("1")) == "numbers.api.sinch.com"
    assert asked_host(lambda c: c.fax.read("1")) == "fax.api.sinch.com"
