"""Challenges that a sender asks before it delivers."""

from __future__ import annotations

import json
import logging

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracle.examples import profile
from tests.sdk.webhooks.receiver import Challenged, Receiver, exception, receiver
from tests.sdk.webhooks.serving import served
from tests.support.packages import Package

SECRETS = {"hub": "secret"}
ASKED = "/hooks/posts?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a+token"


@pytest.fixture
def made(agora: Package) -> Receiver:
    return receiver(agora, SECRETS, verify_token="a token")


@pytest.mark.parametrize("interface", ["asgi", "wsgi"])
def test_over_sockets(agora: Package, made: Receiver, interface: str) -> None:
    handled: list[object] = []
    for event in ("PostChanged", "PostMentioned", "PostFlagged", "UnknownWebhook"):
        made.on(agora.public(event))(handled.append)
    with served(made, interface) as url, httpx.Client(base_url=url) as sender:
        answer = sender.get(ASKED)
        assert (answer.status_code, answer.text) == (200, "1158201444")
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert answer.headers["x-content-type-options"] == "nosniff"
        answer = sender.post("/hooks/flags", params={"validationToken": "é <b>&"})
        assert (answer.status_code, answer.json()) == (200, {"validationToken": "é <b>&"})
        assert answer.headers["content-type"] == "application/json"
        body = b'{"challenge": "abc", "token": "a token", "type": "url_verification"}'
        answer = sender.post("/hooks/mentions", headers=made.sign("posts/mentioned", body), content=body)
        assert (answer.status_code, answer.json()) == (200, {"challenge": "abc"})
        assert handled == []
        statuses = {
            "another token": sender.get(ASKED.replace("a+token", "a+tokem")),
            "no token": sender.get("/hooks/posts?hub.challenge=1"),
            "no challenge": sender.get("/hooks/posts"),
            "an empty challenge": sender.get("/hooks/posts?hub.challenge=&hub.verify_token=a+token"),
            "a long challenge": sender.get("/hooks/flags", params={"validationToken": "x" * 4097}),
            "many parameters": sender.get("/hooks/flags?" + "&".join("a=1" for _ in range(101))),
            "a path without one": sender.get("/hooks/mentions?challenge=1"),
            "no path": sender.get("/nowhere?hub.challenge=1"),
            "another method": sender.put(ASKED),
            "no signature": sender.post("/hooks/mentions", content=body),
        }
        assert {name: answer.status_code for name, answer in statuses.items()} == {
            "another token": 401,
            "no token": 401,
            "no challenge": 400,
            "an empty challenge": 400,
            "a long challenge": 400,
            "many parameters": 400,
            "a path without one": 405,
            "no path": 404,
            "another method": 405,
            "no signature": 401,
        }
        assert statuses["a path without one"].headers["allow"] == "POST"
        assert statuses["another method"].headers["allow"] == "GET, POST"
        for token in ("b token", None, ["a token"]):
            other = json.dumps({"challenge": "abc", "token": token}).encode()
            answer = sender.post("/hooks/mentions", headers=made.sign("posts/mentioned", other), content=other)
            assert answer.status_code == 401


def test_an_event_is_no_challenge(agora: Package, made: Receiver) -> None:
    """Not one that a match tells, nor a POST with a body, whatever its query."""
    handled: list[object] = []
    made.on(agora.public("PostMentioned"))(handled.append)
    made.on(agora.public("PostChanged"))(handled.append)
    body = b'{"event": {"user": "u"}, "challenge": "abc", "token": "a token"}'
    made.receive("/hooks/mentions", made.sign("posts/mentioned", body), body)
    body = b'{"entry": [{"changes": [{"field": "text"}]}]}'
    made.receive(ASKED, made.sign("posts/changed", body), body)
    assert len(handled) == 2
    with pytest.raises(exception(agora, "WebhookSignatureError")):
        made.receive(ASKED, {}, body)
    asked = b'{"challenge": "abc", "token": "a token"}'
    with pytest.raises(exception(agora, "WebhookParseError"), match="is a challenge, not an event"):
        made.receive("/hooks/mentions", made.sign("posts/mentioned", asked), asked)
    assert len(handled) == 2


def test_without_an_application(agora: Package, made: Receiver) -> None:
    assert isinstance(made, Challenged)
    assert made.challenge(ASKED, {}, method="GET") == "1158201444"
    asked = b'{"challenge": "abc", "token": "a token"}'
    assert made.challenge("/hooks/mentions", made.sign("posts/mentioned", asked), asked) == '{"challenge": "abc"}'
    body = b'{"event": {"user": "u"}}'
    headers = made.sign("posts/mentioned", body)
    assert made.challenge("/hooks/mentions", headers, body) is None
    made.receive("/hooks/mentions", headers, body)
    assert made.challenge("/hooks/posts", {}, b"{}") is None
    with pytest.raises(exception(agora, "WebhookSignatureError"), match="missing"):
        made.challenge("/hooks/mentions", {}, asked)
    with pytest.raises(exception(agora, "WebhookSignatureError"), match="verify token"):
        made.challenge("/hooks/posts?hub.challenge=1", {}, method="GET")
    with pytest.raises(exception(agora, "WebhookPathError")):
        made.challenge("/nowhere?hub.challenge=1", {}, method="GET")


def test_the_verify_token(agora: Package, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def answered(made: Receiver, token: str) -> bool:
        assert isinstance(made, Challenged)
        try:
            return made.challenge(f"/hooks/posts?hub.challenge=1&hub.verify_token={token}", {}, method="GET") == "1"
        except exception(agora, "WebhookSignatureError"):
            return False

    made = receiver(agora, SECRETS)
    assert isinstance(made, Challenged)
    with pytest.raises(exception(agora, "ConfigurationError"), match="AGORA_VERIFY_TOKEN"):
        made.challenge(ASKED, {}, method="GET")
    with caplog.at_level(logging.ERROR), served(made, "asgi") as url:
        assert httpx.get(url + ASKED).status_code == 500
    assert "a token" not in caplog.text
    monkeypatch.setenv("AGORA_VERIFY_TOKEN", "new,old")
    made = receiver(agora, SECRETS)
    assert [answered(made, token) for token in ("new", "old", "new,old", "", "other")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    made = receiver(agora, SECRETS, verify_token=["one", "two"])
    assert [answered(made, token) for token in ("one", "two", "new")] == [True, True, False]


@profile(300)
@given(st.text(max_size=40), st.text(max_size=40))
def test_only_the_token_is_answered(agora: Package, challenge: str, token: str) -> None:
    made = receiver(agora, SECRETS, verify_token="a token")
    assert isinstance(made, Challenged)
    query = httpx.QueryParams(
        {
            "hub.challenge": challenge.encode("utf-8", "replace").decode(),
            "hub.verify_token": token.encode("utf-8", "replace").decode(),
        }
    )
    try:
        answer = made.challenge(f"/hooks/posts?{query}", {}, method="GET")
    except exception(agora, "WebhookSignatureError"):
        assert token != "a token"
        assert challenge
    else:
        assert answer is None or (token == "a token" and answer == challenge)
